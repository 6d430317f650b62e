import {displayedClasses, type LoyaltyClass} from '../../classify/index.ts'
import {texts} from '../../kernel/index.ts'
import {axes, type Recommendation} from '../../recommend/index.ts'
import {atStake} from '../at-stake.ts'
import {dataTrust} from '../data-trust.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {extentOf} from '../extent.ts'
import {classStakes} from '../figures/class-stakes.ts'
import {shareBar} from '../figures/share-bar.ts'
import {forWhom} from '../for-whom.ts'
import {plainWords} from '../plain-words.ts'
import {sharesFineness} from '../shares-fineness.ts'

const words = texts(
  {
    title: 'In one page',
    lead: 'Of {n, plural, one {# customer} other {# customers}} classified, {present, select, none {none belongs to a class} loyal {{extent, select, all {all} other {nearly all}} are loyal{latent}} inert {{extent, select, all {all} other {nearly all}} are inert} retained {{extent, select, all {all} other {nearly all}} are retained} loyalInert {{loyal, number, share} are loyal{latent} and {inert, number, share} inert} loyalRetained {{loyal, number, share} are loyal{latent} and {retained, number, share} retained} inertRetained {{extent, select, none {none} other {hardly any}} are loyal: {inert, number, share} are inert and {retained, number, share} retained} other {{loyal, number, share} are loyal{latent}, {inert, number, share} inert and {retained, number, share} retained}}.{habit, select, both { In all, {byHabit} of the customers stay by habit; nothing holds another {nothing}.} habit { In all, {byHabit} of the customers stay by habit.} nothing { In all, nothing holds {nothing} of the customers.} other {}}',
    leadMinimum:
      'Of {n, plural, one {# customer} other {# customers}} classified, {extent, select, none {none is loyal} few {hardly any is loyal} most {nearly all are loyal} all {all are loyal} other {{loyal, number, share} are loyal}}{latent}.{extent, select, all {} other { The questionnaire does not measure why the others stay: the split between inert and retained is not shown as a result.}}',
    latent:
      '{points, plural, =0 {} one { (# point of it latent: loyal in attitude, they do not mean to buy again)} other { (# points of it latent: loyal in attitude, they do not mean to buy again)}}',
    detail: '{interval}{value, select, none {} other { · {value} of the value}}',
    notLoyal: 'Not loyal',
    inferred: '{interval} · inert or retained: not measured',
    first: 'The first decision on each axis',
    axis: 'Axis',
    decision: 'Decision',
    who: 'For whom',
    stake: 'At stake',
    noneOfAxis: 'No recommendation: the data show no reason to act.',
    nothing: 'No recommendation could be drawn from these data.',
    stakeNote: 'At stake: yearly value held by the customers concerned, among the respondents; not a promised gain.',
    noValue: 'No money is shown: the survey has no column of spending or margin.',
  },
  {
    title: 'L’essentiel en une page',
    lead: 'Sur {n, plural, one {# client classé} other {# clients classés}}, {present, select, none {aucun n’appartient à une classe} loyal {{extent, select, all {tous} other {presque tous}} sont fidèles{latent}} inert {{extent, select, all {tous} other {presque tous}} sont inertes} retained {{extent, select, all {tous} other {presque tous}} sont retenus} loyalInert {{loyal, number, share} sont fidèles{latent} et {inert, number, share} inertes} loyalRetained {{loyal, number, share} sont fidèles{latent} et {retained, number, share} retenus} inertRetained {{extent, select, none {aucun} other {presque aucun}} n’est fidèle : {inert, number, share} sont inertes et {retained, number, share} retenus} other {{loyal, number, share} sont fidèles{latent}, {inert, number, share} inertes et {retained, number, share} retenus}}.{habit, select, both { Au total, {byHabit} des clients restent par habitude ; {nothing} ne sont retenus par rien.} habit { Au total, {byHabit} des clients restent par habitude.} nothing { Au total, rien ne retient {nothing} des clients.} other {}}',
    leadMinimum:
      'Sur {n, plural, one {# client classé} other {# clients classés}}, {extent, select, none {aucun n’est fidèle} few {presque aucun n’est fidèle} most {presque tous sont fidèles} all {tous sont fidèles} other {{loyal, number, share} sont fidèles}}{latent}.{extent, select, all {} other { Le questionnaire ne mesure pas pourquoi les autres restent : le partage entre inertes et retenus n’est pas donné comme un résultat.}}',
    latent:
      '{points, plural, =0 {} one { (dont # point de fidèles latents : le cœur y est, non l’intention de racheter)} other { (dont # points de fidèles latents : le cœur y est, non l’intention de racheter)}}',
    detail: '{interval}{value, select, none {} other { · {value} de la valeur}}',
    notLoyal: 'Non fidèles',
    inferred: '{interval} · inertes ou retenus : non mesuré',
    first: 'La première décision sur chaque axe',
    axis: 'Axe',
    decision: 'Décision',
    who: 'Pour qui',
    stake: 'Enjeu',
    noneOfAxis: 'Aucune préconisation : les données ne montrent pas de raison d’agir.',
    nothing: 'Ces données ne permettent aucune préconisation.',
    stakeNote:
      'Enjeu : valeur annuelle détenue par les clients concernés, parmi les répondants ; ce n’est pas un gain promis.',
    noValue: 'Aucun montant n’est indiqué : l’enquête n’a pas de colonne de dépenses ou de marge.',
  },
)

/** Page one: the shares, the value they hold, three decisions and how far the data bear them. */
export const summary: Section = {
  id: 'summary',
  order: 10,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => [lead(context), ...shares(context), ...stakes(context), trust(context), ...decisions(context)],
}

function lead({diagnosis, voice}: SectionContext): Block {
  const {shares, subtypes, classified, classification} = diagnosis
  const loyal = shares.loyal.estimate ?? 0
  const values = {
    n: classified,
    loyal,
    latent: voice.say(words, 'latent', {points: Math.round(100 * (shares.loyal.latent?.estimate ?? 0))}),
  }
  if (classification.rule.situation === 'minimum') {
    const text = voice.say(words, 'leadMinimum', {...values, extent: extentOf(loyal)})
    return {kind: 'paragraph', role: 'lead', text}
  }
  const present = displayedClasses.filter((id) => shows(shares[id].estimate))
  const [habit, nothing] = [subtypes['by-habit']?.estimate, subtypes['nothing-holds']?.estimate]
  const text = voice.say(words, 'lead', {
    ...values,
    present: presentKey(present),
    extent: extentOf(present.length === 1 ? (shares[present[0]!].estimate ?? 0) : loyal),
    inert: shares.inert.estimate ?? 0,
    retained: shares.retained.estimate ?? 0,
    habit: shows(habit) ? (shows(nothing) ? 'both' : 'habit') : shows(nothing) ? 'nothing' : 'none',
    byHabit: voice.percent(habit),
    nothing: voice.percent(nothing),
  })
  return {kind: 'paragraph', role: 'lead', text}
}

/** Whether a share is more than 0 % once rounded: what is not there is not told. */
const shows = (share: number | null | undefined): boolean => Math.round(100 * (share ?? 0)) > 0

/** The classes there are as one word, in the order they are told: `loyal`, `inertRetained`; `every` for all three. */
function presentKey(present: readonly LoyaltyClass[]): string {
  if (present.length === displayedClasses.length) return 'every'
  const [first = 'none', second] = present
  return second === undefined ? first : `${first}${second[0]!.toUpperCase()}${second.slice(1)}`
}

function shares(context: SectionContext): readonly Block[] {
  const {diagnosis} = context
  if (diagnosis.classified === 0) return []
  const inferred = diagnosis.shares.inert.inferred === true
  const items = inferred
    ? [metric(context, 'loyal'), notLoyal(context)]
    : displayedClasses.map((id) => metric(context, id))
  return [{kind: 'metrics', items}]
}

/** What each class weighs in customers and in value; the shares alone where value is unknown. */
function stakes({diagnosis, figure}: SectionContext): readonly Block[] {
  if (classStakes.applies(diagnosis)) return [figure(classStakes)]
  return shareBar.applies(diagnosis) ? [figure(shareBar)] : []
}

type Metric = Extract<Block, {kind: 'metrics'}>['items'][number]

function metric({diagnosis, voice}: SectionContext, id: LoyaltyClass): Metric {
  const share = diagnosis.shares[id]
  const held = diagnosis.value?.classes.find((row) => row.class === id)?.shareOfValue.estimate
  const finer = sharesFineness(diagnosis, voice)
  // The bars under the numbers tell the value where they are drawn.
  const value = typeof held === 'number' && !classStakes.applies(diagnosis) ? voice.percent(held) : 'none'
  return {
    label: voice.say(plainWords.classes, id),
    value: voice.percent(share.estimate, finer),
    detail: voice.say(words, 'detail', {
      interval: voice.interval(share.ci, (bound) => voice.percent(bound, finer)),
      value,
    }),
    tone: id,
  }
}

/** What is measured where inert and retained are not told apart: everybody else. */
function notLoyal({diagnosis, voice}: SectionContext): Metric {
  const {estimate, ci} = diagnosis.shares.loyal
  const rest = (share: number | null): number | null => (share === null ? null : 1 - share)
  const bounds = [rest(ci[1]), rest(ci[0])] as const
  const finer = sharesFineness(diagnosis, voice)
  return {
    label: voice.say(words, 'notLoyal'),
    value: voice.percent(rest(estimate), finer),
    detail: voice.say(words, 'inferred', {interval: voice.interval(bounds, (bound) => voice.percent(bound, finer))}),
    tone: 'accent',
  }
}

function trust({diagnosis, voice}: SectionContext): Block {
  const {mood, title, reasons} = dataTrust(diagnosis, voice)
  return {kind: 'callout', mood, title, text: reasons.slice(0, 3).join(' ')}
}

const firstOf = (recommendations: readonly Recommendation[], axis: Recommendation['axis']) =>
  [...recommendations]
    .filter((one) => one.axis === axis && one.status !== 'not-advised')
    .sort((a, b) => a.priority - b.priority)[0]

function decisions(context: SectionContext): readonly Block[] {
  const {diagnosis, voice, ruleTexts} = context
  const {recommendations, value} = diagnosis
  if (recommendations.length === 0) return [{kind: 'paragraph', text: voice.say(words, 'nothing')}]
  const valued = value !== null
  const rows = axes.map((axis) => {
    const first = firstOf(recommendations, axis)
    const name = {text: voice.say(plainWords.axes, axis), style: 'strong'} as const
    if (first === undefined) return [[name], voice.say(words, 'noneOfAxis'), '–', ...(valued ? ['–'] : [])]
    const {title, finding} = ruleTexts(first.id)
    const status =
      first.status === 'to-check'
        ? [{text: ` (${voice.say(plainWords.status, 'to-check')})`, style: 'muted'} as const]
        : []
    return [
      [name],
      [{text: `${title}.`, style: 'strong'} as const, ...status, ' ', finding],
      forWhom(context, first),
      ...(valued ? [atStake(context, first) ?? '–'] : []),
    ]
  })
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'first'),
      columns: [
        {header: voice.say(words, 'axis'), align: 'left', width: 0.13},
        {header: voice.say(words, 'decision'), align: 'left', width: valued ? 0.45 : 0.52},
        {header: voice.say(words, 'who'), align: 'left', width: valued ? 0.28 : 0.35},
        ...(valued ? [{header: voice.say(words, 'stake'), align: 'right' as const, width: 0.14}] : []),
      ],
      rows,
      rowHeaders: true,
      // Page one is one page, whatever the length of the findings.
      dense: true,
      note: voice.say(words, value === null ? 'noValue' : 'stakeNote'),
    },
  ]
}
