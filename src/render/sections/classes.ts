import {texts} from '../../kernel/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {extentOf} from '../extent.ts'
import {attitudeHoldMap} from '../figures/attitude-hold-map.ts'
import {sensitivityLines} from '../figures/sensitivity-lines.ts'
import {shareBar} from '../figures/share-bar.ts'
import {plainWords} from '../plain-words.ts'
import {sayCode} from '../say-code.ts'
import {visiblePercent} from '../visible-percent.ts'
import {summary} from './summary.ts'

const words = texts(
  {
    title: 'Who stays, and why',
    definition:
      'A customer is loyal if satisfied, trusting and committed; retained if there is no other choice, real or perceived; inert if neither.',
    subtypes: 'Why customers stay, in detail',
    group: 'Group',
    count: 'Customers',
    share: 'Share',
    subtypesNote:
      'Customers: those whose most probable group it is. Share: mean of the probabilities, each customer counting in each group by theirs.',
    signs: 'Signs to watch',
    sign: 'Sign',
    signsNote: 'Signs do not exclude one another and do not change the class.',
    sensitivity: 'If the cut-offs moved',
    changed:
      'The cut-offs are a convention: moving them up by 5 points would change the class of {extent, select, none {no customer} few {hardly any customer} other {{share, number, share} of the customers}} (shares at each cut-off in the appendix).',
    weighted:
      'Respondents are weighted{columns, select, none {} other { to the known shares of the customer base ({columns})}}: {n, number} of them tell as much as {effective, number} of equal weight (effective sample size, Kish 1965).',
    groupsSupported:
      'Left to themselves, the scores fall into three groups (mixture model, lowest BIC). They are not the classes, which are set by the cut-offs: agreement {ari, number, ::.00} with three groups by k-means, where 1 is the same partition and 0 chance (adjusted Rand index).',
    groupsNotSeen:
      'Left to themselves, the scores do not fall into three groups: {k, plural, =0 {no mixture model could be fitted} one {the best mixture model has a single one} other {the best mixture model has #}} (BIC). The classes are cut-offs drawn across a continuum, not types of people waiting to be found; agreement {ari, number, ::.00} with three groups by k-means, where 1 is the same partition and 0 chance (adjusted Rand index).',
    latent:
      'Latent loyalty, the attitude without buying again (Dick & Basu 1994): {share, number, share} of customers, {count, plural, =0 {none of them} other {# of them}} clearly.',
    proxy: 'In place of a direct measure of {role}, the scale “{construct}” is used. {reason}',
    inferredTitle: 'What this survey cannot say',
    inferred:
      'Neither constraint nor habit was asked. Among the customers who are not loyal, inert and retained are inferred from satisfaction; their shares lie anywhere between 0% and {high, number, share}. Six items would measure them: three on habit, one on the lack of alternatives, two on the cost of leaving.',
    noHabit:
      'Habit was not asked: the inert are known to be neither loyal nor retained, but nothing says that they stay by habit.',
    noConstraint:
      'Constraint was not asked: customers without another choice cannot be told apart and are counted among the inert or the loyal.',
  },
  {
    title: 'Qui reste, et pourquoi',
    definition:
      'Un client est fidèle s’il est satisfait, confiant et engagé ; retenu s’il n’a pas d’autre choix, réel ou perçu ; inerte s’il n’est ni l’un ni l’autre.',
    subtypes: 'Pourquoi les clients restent, dans le détail',
    group: 'Groupe',
    count: 'Clients',
    share: 'Part',
    subtypesNote:
      'Clients : ceux dont c’est le groupe le plus probable. Part : moyenne des probabilités, chaque client comptant dans chaque groupe à hauteur de la sienne.',
    signs: 'Signes à surveiller',
    sign: 'Signe',
    signsNote: 'Les signes ne s’excluent pas entre eux et ne changent pas la classe.',
    sensitivity: 'Et si les seuils bougeaient ?',
    changed:
      'Les seuils sont une convention : les relever de 5 points {extent, select, none {ne changerait la classe d’aucun client} few {ne changerait la classe de presque aucun client} other {changerait la classe de {share, number, share} des clients}} (parts à chaque seuil : voir l’annexe).',
    weighted:
      'Les répondants sont pondérés{columns, select, none {} other { selon les parts connues de la clientèle ({columns})}} : {n, number} d’entre eux renseignent autant que {effective, number} de même poids (taille effective de l’échantillon, Kish 1965).',
    groupsSupported:
      'Livrés à eux-mêmes, les scores forment trois groupes (modèle de mélange, BIC le plus bas). Ce ne sont pas les classes, que fixent les seuils : accord de {ari, number, ::.00} avec trois groupes obtenus par k-means, 1 désignant la même partition et 0 le hasard (indice de Rand ajusté).',
    groupsNotSeen:
      'Livrés à eux-mêmes, les scores ne forment pas trois groupes : {k, plural, =0 {aucun modèle de mélange n’a pu être ajusté} one {le meilleur modèle de mélange n’en compte qu’un} other {le meilleur modèle de mélange en compte #}} (BIC). Les classes sont des seuils tracés dans un continuum, non des types de clients tout faits ; accord de {ari, number, ::.00} avec trois groupes obtenus par k-means, 1 désignant la même partition et 0 le hasard (indice de Rand ajusté).',
    latent:
      'Fidélité latente, l’attitude sans le réachat (Dick et Basu 1994) : {share, number, share} des clients ; {count, plural, =0 {aucun n’en relève nettement} one {# en relève nettement} other {# en relèvent nettement}}.',
    proxy: 'À défaut d’une mesure directe ({role}), l’échelle « {construct} » est utilisée. {reason}',
    inferredTitle: 'Ce que cette enquête ne peut pas dire',
    inferred:
      'Ni la contrainte ni l’habitude n’ont été demandées. Parmi les clients non fidèles, inertes et retenus sont déduits de la satisfaction ; leurs parts se situent n’importe où entre 0 % et {high, number, share}. Six items suffiraient à les mesurer : trois sur l’habitude, un sur l’absence d’alternative, deux sur le coût de sortie.',
    noHabit:
      'L’habitude n’a pas été mesurée : les inertes ne sont ni fidèles ni retenus, mais rien ne dit s’ils restent par habitude.',
    noConstraint:
      'La contrainte n’a pas été demandée : les clients sans autre choix ne se distinguent pas et sont comptés parmi les inertes ou les fidèles.',
  },
)

/** The verdict in detail: shares, map, sub-types, signs, and what moves with the cut-offs. */
export const classes: Section = {
  id: 'classes',
  order: 50,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice, figure} = context
    if (diagnosis.classified === 0) return []
    return [
      {kind: 'paragraph', role: 'lead', text: voice.say(words, 'definition')},
      ...(isOnPageOne(context) ? [] : [figure(shareBar)]),
      ...latent(context),
      ...weighting(context),
      ...unmeasured(context),
      ...(attitudeHoldMap.applies(diagnosis) ? [figure(attitudeHoldMap)] : []),
      ...subtypeTable(context),
      ...signTable(context),
      ...sensitivity(context),
    ]
  },
}

/** Page one has the three shares and their intervals already. */
function isOnPageOne({before}: SectionContext): boolean {
  return before.some(({id}) => id === summary.id)
}

function weighting({diagnosis, voice}: SectionContext): readonly Block[] {
  const {weights} = diagnosis.quality
  if (weights === undefined || weights === null) return []
  const columns = weights.columns.length === 0 ? 'none' : weights.columns.join(', ')
  const values = {columns, n: weights.n, effective: Math.round(weights.effective ?? Number.NaN)}
  return [{kind: 'paragraph', role: 'small', text: voice.say(words, 'weighted', values)}]
}

/** Loyal at heart and not yet in their purchases: told apart from the other loyal customers. */
function latent({diagnosis, voice}: SectionContext): readonly Block[] {
  const {count: flagged = 0, share = null} = diagnosis.flags['latent'] ?? {}
  // Results of earlier versions have the flag alone.
  const {estimate, count} = diagnosis.shares.loyal.latent ?? {estimate: share, count: flagged}
  const nothing = estimate === null || Math.round(100 * estimate) === 0
  return nothing ? [] : [{kind: 'paragraph', text: voice.say(words, 'latent', {count, share: estimate})}]
}

function unmeasured({diagnosis, voice}: SectionContext): readonly Block[] {
  const {rule, proxies} = diagnosis.classification
  const key = ({minimum: 'inferred', 'no-habit': 'noHabit', 'no-constraint': 'noConstraint', full: null} as const)[
    rule.situation
  ]
  const high = diagnosis.shares.retained.bounds?.[1] ?? 1 - (diagnosis.shares.loyal.estimate ?? 0)
  const gaps: readonly Block[] =
    key === null
      ? []
      : [{kind: 'callout', mood: 'warn', title: voice.say(words, 'inferredTitle'), text: voice.say(words, key, {high})}]
  const stands = proxies.map(({role, construct, reason}): Block => {
    const values = {
      role: voice.say(plainWords.roles, role).toLowerCase(),
      construct: constructLabel(diagnosis, voice, construct),
      reason: voice.pick(reason),
    }
    return {kind: 'paragraph', text: voice.say(words, 'proxy', values)}
  })
  return [...gaps, ...stands]
}

interface Counted {
  readonly count: number
  readonly name: string
  readonly share: number | null
}

function countTable(
  {voice}: SectionContext,
  caption: 'subtypes' | 'signs',
  rows: readonly Counted[],
): readonly Block[] {
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: voice.say(words, caption),
      columns: [
        {header: voice.say(words, caption === 'signs' ? 'sign' : 'group'), align: 'left', width: 0.71},
        {header: voice.say(words, 'count'), align: 'right', width: 0.16},
        {header: voice.say(words, 'share'), align: 'right', width: 0.13},
      ],
      rows: rows.map(({name, count, share}) => [name, voice.number(count), visiblePercent(voice, share)]),
      rowHeaders: true,
      dense: true,
      half: true,
      note: voice.say(words, caption === 'signs' ? 'signsNote' : 'subtypesNote'),
    },
  ]
}

function subtypeTable(context: SectionContext): readonly Block[] {
  const {diagnosis, voice} = context
  const rows = Object.entries(diagnosis.subtypes)
    .filter(([id, {count, estimate}]) => id !== 'inferred' && (count > 0 || (estimate ?? 0) >= 0.005))
    .map(([id, {count, estimate}]) => ({name: sayCode(voice, plainWords.subtypes, id), count, share: estimate}))
  // One reason is the share of its class once more.
  return rows.length < 2 ? [] : countTable(context, 'subtypes', rows)
}

function signTable(context: SectionContext): readonly Block[] {
  const {diagnosis, voice} = context
  const rows = Object.entries(diagnosis.flags)
    // A seat on the panel is an invitation, told where customers stand; latent loyalty is told above, in words.
    .filter(([id, {count}]) => count > 0 && id !== 'panel' && id !== 'latent')
    .map(([id, {count, share}]) => ({name: sayCode(voice, plainWords.flags, id), count, share}))
  return countTable(context, 'signs', rows)
}

function sensitivity(context: SectionContext): readonly Block[] {
  const {diagnosis, voice, figure} = context
  if (!sensitivityLines.applies(diagnosis)) return []
  const {joint, attitude} = diagnosis.sensitivity
  const changed = [...joint, ...attitude].find(({shift}) => shift === 5)?.changed
  return [
    {kind: 'heading', level: 2, id: 'classes-sensitivity', text: voice.say(words, 'sensitivity')},
    figure(sensitivityLines),
    ...(typeof changed === 'number'
      ? [{kind: 'paragraph' as const, text: voice.say(words, 'changed', {extent: extentOf(changed), share: changed})}]
      : []),
    ...groupsFound(context),
  ]
}

/** Whether the scores fall into three groups without the rule. */
function groupsFound({diagnosis, voice}: SectionContext): readonly Block[] {
  const {clusters} = diagnosis.sensitivity
  if (clusters === undefined || clusters.threeGroups === 'too-few') return []
  const {mixture, profiles, kMeans} = clusters
  const lowest = (groups: typeof mixture): number =>
    Math.min(...groups.bic.map(({bic}) => bic ?? Number.POSITIVE_INFINITY))
  const k = (lowest(profiles) < lowest(mixture) ? profiles : mixture).k ?? 0
  const key = clusters.threeGroups === 'supported' ? 'groupsSupported' : 'groupsNotSeen'
  return [{kind: 'paragraph', role: 'small', text: voice.say(words, key, {k, ari: kMeans.ari ?? Number.NaN})}]
}
