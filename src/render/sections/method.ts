import {texts} from '../../kernel/index.ts'
import {constructLabel, constructLabels} from '../constructs.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {sampleLimit} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import {sayCode, sayWarning} from '../say-code.ts'

const words = texts(
  {
    title: 'Method and limits',
    rule: 'Rule used',
    loyal: 'Loyal: {parts}, all at once (Oliver 1999; Morgan & Hunt 1994).',
    retained: 'Retained: not loyal, and {parts} (Jones, Mothersbaugh & Beatty 2000).',
    real: 'A real constraint read in the customer’s data also retains: {parts}.',
    habit: 'Inert: neither; “by habit” if {parts} (Verplanken & Orbell 2003), else nothing holds.',
    noHabit: 'Inert: neither loyal nor retained; habit is not measured, so no reason is given.',
    minimum:
      'Neither constraint nor habit is measured: below the loyal, the class is inferred from satisfaction and never a result.',
    part: '{name} ≥ {cutoff}',
    relative: '{name} ≥ {cutoff} (relative: {kind, select, median {sample median} other {middle of the scale}})',
    posterior:
      'Classes are defined on true scores. Observed scores carry measurement error, so each customer gets a probability for each class from the scores and their reliability; the share of a class is the mean probability, its interval comes from {draws, number} bootstrap samples{many, select, true { of {part, number} customers taken at random, narrowed to the number of all} other {}}.',
    eligible: 'Only repeat customers are classified.',
    assumed: 'No purchase behaviour was given: all respondents are assumed to be repeat customers.',
    psd: 'The estimated covariance of the true scores had to be brought to the nearest admissible one.',
    diagonal:
      'Constructs were not allowed to borrow information from one another, since it would have lowered some of them.',
    limits: 'Limits',
    cross:
      'The data are answers given at one moment: links between feelings and behaviour are associations, not proofs of cause. Expected effects suppose that nothing else changes.',
    thresholds: 'Thresholds and their sources',
    thresholdList:
      'Reliability α ≥ .70 (Nunnally 1978); composite reliability ≥ .60 (Bagozzi & Yi 1988), ≥ .70 (Hair et al. 2010); average variance extracted ≥ .50 (Fornell & Larcker 1981); item loading ≥ .70, at least .50 (Hair et al. 2010); correlation with the rest of the scale ≥ .30 (Nunnally & Bernstein 1994); HTMT under .85 (Henseler et al. 2015); floor or ceiling under 15% (Terwee et al. 2007); at least 30 respondents to judge a scale (Johanson & Brooks 2010); a single item: reliability of .70 assumed (Wanous & Hudy 2001); classification cut-off 60 out of 100, the side of “agree” (convention); borderline under a probability of .60 (convention).',
    profileThresholds:
      'Profiles: p under .05 after Holm’s correction (1979); exact test when an expected count is under 5 (Cochran 1954); adjusted residual beyond ±1.96 (Haberman 1973); a coefficient under .10 is too small to matter (Cohen 1988).',
    warnings: 'Warnings of this run',
    data: 'Personal data',
    personal:
      'This report names nobody, quotes no free answer and shows, in breakdowns by your columns, no group smaller than the smallest cell. Nothing was sent anywhere.',
    again: 'To get the same numbers again',
    reproduce:
      '{tool} {version}, seed {seed}; survey file of SHA-256 {hash}…; questionnaire {questionnaire}, version {questionnaireVersion}.',
    synthetic: 'The data are synthetic: invented for teaching, they describe no real company.',
  },
  {
    title: 'Méthode et limites',
    rule: 'Règle utilisée',
    loyal: 'Fidèle : {parts}, à la fois (Oliver 1999 ; Morgan et Hunt 1994).',
    retained: 'Retenu : non fidèle, et {parts} (Jones, Mothersbaugh et Beatty 2000).',
    real: 'Une contrainte réelle lue dans les données du client retient aussi : {parts}.',
    habit:
      'Inerte : ni l’un ni l’autre ; « par habitude » si {parts} (Verplanken et Orbell 2003), sinon rien ne le retient.',
    noHabit: 'Inerte : ni fidèle, ni retenu ; l’habitude n’est pas mesurée, aucune raison n’est donc donnée.',
    minimum:
      'Ni la contrainte ni l’habitude ne sont mesurées : hors des fidèles, la classe est déduite de la satisfaction et n’est jamais un résultat.',
    part: '{name} ≥ {cutoff}',
    relative:
      '{name} ≥ {cutoff} (relatif : {kind, select, median {médiane de l’échantillon} other {milieu de l’échelle}})',
    posterior:
      'Les classes sont définies sur les scores vrais. Les scores observés portent une erreur de mesure : chaque client reçoit donc une probabilité pour chaque classe, d’après ses scores et leur fiabilité ; la part d’une classe est la moyenne des probabilités, son intervalle vient de {draws, number} échantillons bootstrap{many, select, true { de {part, number} clients tirés au hasard, resserré à l’effectif de tous} other {}}.',
    eligible: 'Seuls les clients qui ont racheté sont classés.',
    assumed: 'Aucun comportement d’achat n’est donné : tous les répondants sont supposés avoir racheté.',
    psd: 'La covariance estimée des scores vrais a dû être ramenée à la plus proche covariance admissible.',
    diagonal: 'Les échelles n’ont pas pu s’éclairer l’une l’autre, car certaines en auraient été abaissées.',
    limits: 'Limites',
    cross:
      'Les données sont des réponses données à un moment : les liens entre sentiments et comportements sont des associations, non des preuves de cause. Les effets attendus supposent que rien d’autre ne change.',
    thresholds: 'Seuils et sources',
    thresholdList:
      'Fiabilité α ≥ 0,70 (Nunnally 1978) ; fiabilité composite ≥ 0,60 (Bagozzi et Yi 1988), ≥ 0,70 (Hair et al. 2010) ; variance moyenne extraite ≥ 0,50 (Fornell et Larcker 1981) ; contribution d’un item ≥ 0,70, au moins 0,50 (Hair et al. 2010) ; corrélation avec le reste de l’échelle ≥ 0,30 (Nunnally et Bernstein 1994) ; HTMT sous 0,85 (Henseler et al. 2015) ; plancher ou plafond sous 15 % (Terwee et al. 2007) ; au moins 30 répondants pour juger une échelle (Johanson et Brooks 2010) ; item unique : fiabilité de 0,70 supposée (Wanous et Hudy 2001) ; seuil de classement 60 sur 100, le côté « d’accord » (convention) ; à la frontière sous une probabilité de 0,60 (convention).',
    profileThresholds:
      'Profils : p sous 0,05 après correction de Holm (1979) ; test exact quand un effectif théorique est inférieur à 5 (Cochran 1954) ; résidu ajusté au-delà de ±1,96 (Haberman 1973) ; un coefficient sous 0,10 est trop faible pour compter (Cohen 1988).',
    warnings: 'Avertissements de cette analyse',
    data: 'Données personnelles',
    personal:
      'Ce rapport ne nomme personne, ne cite aucune réponse libre et ne montre, dans les ventilations par vos colonnes, aucun groupe plus petit que l’effectif minimal. Rien n’a été envoyé nulle part.',
    again: 'Pour retrouver les mêmes nombres',
    reproduce:
      '{tool} {version}, graine {seed} ; fichier d’enquête de SHA-256 {hash}… ; questionnaire {questionnaire}, version {questionnaireVersion}.',
    synthetic:
      'Les données sont synthétiques : inventées pour l’enseignement, elles ne décrivent aucune entreprise réelle.',
  },
)

/** The rule as it was applied, the limits, and how to get the same numbers again. */
export const method: Section = {
  id: 'method',
  order: 120,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice} = context
    const {model, eligibility} = diagnosis.classification
    return [
      ...titled(context, 'rule', [
        {kind: 'list', items: ruleSentences(context)},
        {
          kind: 'paragraph',
          text: voice.say(words, 'posterior', {
            draws: model.draws,
            many: String(model.resampled !== undefined),
            part: model.resampled ?? 0,
          }),
        },
        {kind: 'paragraph', text: voice.say(words, eligibility === 'assumed' ? 'assumed' : 'eligible')},
        ...(model.nearestPsd ? [{kind: 'paragraph' as const, text: voice.say(words, 'psd')}] : []),
        ...(model.diagonalFallback ? [{kind: 'paragraph' as const, text: voice.say(words, 'diagonal')}] : []),
      ]),
      ...titled(context, 'limits', [{kind: 'list', items: [sampleLimit(diagnosis, voice), voice.say(words, 'cross')]}]),
      ...warningBlocks(context),
      ...titled(context, 'thresholds', [
        {kind: 'paragraph', role: 'small', text: voice.say(words, 'thresholdList')},
        ...(context.before.some(({id}) => id === 'study-profiles')
          ? [{kind: 'paragraph' as const, role: 'small' as const, text: voice.say(words, 'profileThresholds')}]
          : []),
      ]),
      ...titled(context, 'data', [{kind: 'paragraph', role: 'small', text: voice.say(words, 'personal')}]),
      ...titled(context, 'again', [{kind: 'paragraph', role: 'small', text: reproduction(context)}]),
    ]
  },
}

type Heading = 'rule' | 'limits' | 'thresholds' | 'warnings' | 'data' | 'again'

function titled({voice}: SectionContext, key: Heading, blocks: readonly Block[]): readonly Block[] {
  return [{kind: 'heading', level: 3, id: `method-${key}`, text: voice.say(words, key)}, ...blocks]
}

interface Part {
  readonly construct: string
  readonly cutoff: number | null
  readonly role?: string
}

function ruleSentences({diagnosis, voice}: SectionContext): readonly string[] {
  const {rule, cutoffs} = diagnosis.classification
  const parts = (list: readonly Part[], fallback: string): string =>
    voice.list(
      list.map(({construct, cutoff, role}) => {
        const kind = (cutoffs[role ?? fallback] ?? cutoffs[construct])?.kind ?? 'fixed'
        const values = {name: constructLabel(diagnosis, voice, construct), cutoff: voice.number(cutoff), kind}
        return voice.say(words, kind === 'fixed' ? 'part' : 'relative', values)
      }),
    )
  const real = voice.list(rule.realConstraint.map((column) => sayCode(voice, plainWords.columns, column)))
  return [
    ...(rule.attitude.length === 0 ? [] : [voice.say(words, 'loyal', {parts: parts(rule.attitude, '')})]),
    ...(rule.constraint.length === 0
      ? []
      : [
          voice.say(words, 'retained', {
            parts: alternatives(
              voice,
              rule.constraint.map((part) => parts([part], 'constraint')),
            ),
          }),
        ]),
    ...(rule.realConstraint.length === 0 ? [] : [voice.say(words, 'real', {parts: real})]),
    rule.situation === 'minimum'
      ? voice.say(words, 'minimum')
      : rule.habit.length === 0
        ? voice.say(words, 'noHabit')
        : voice.say(words, 'habit', {parts: parts(rule.habit, 'habit')}),
  ]
}

/** Any one of the facets is enough: `a or b`. */
function alternatives(voice: SectionContext['voice'], parts: readonly string[]): string {
  return new Intl.ListFormat(voice.language, {type: 'disjunction'}).format(parts)
}

function warningBlocks(context: SectionContext): readonly Block[] {
  const {diagnosis, voice} = context
  const labels = constructLabels(diagnosis, voice)
  const items = [...new Set(diagnosis.warnings.map((warning) => sayWarning(voice, warning, labels)))]
  return items.length === 0 ? [] : titled(context, 'warnings', [{kind: 'list', items}])
}

function reproduction({diagnosis, voice}: SectionContext): string {
  const {tool, seed, input, questionnaire, context} = diagnosis
  const sentence = voice.say(words, 'reproduce', {
    tool: tool.name,
    version: tool.version,
    seed: String(seed),
    hash: input.sha256.slice(0, 12),
    questionnaire: questionnaire.id,
    questionnaireVersion: questionnaire.version,
  })
  return context.synthetic ? [sentence, voice.say(words, 'synthetic')].join(' ') : sentence
}
