import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {importancePerformance} from '../figures/importance-performance.ts'
import {pathDiagram} from '../figures/path-diagram.ts'
import {whatIfBars} from '../figures/what-if-bars.ts'
import {sourceNote} from '../interval-words.ts'

const words = texts(
  {
    title: 'What drives loyalty',
    lead: '“{outcome}” is explained to {explained, number, share} by what the survey measures{first, select, none {} other {, first of all by “{first}”{second, select, none {} other { and “{second}”}}}}.',
    chain:
      'Satisfaction acts on “{outcome}” {mediation, select, full {only through trust, commitment or attachment: improving the experience pays as far as it builds trust} partial {both directly and through trust, commitment or attachment} direct {directly, without passing through trust or commitment} none {neither directly nor through trust or commitment} other {in a way this sample is too small to tell}} (total effect {total, number, two} {interval}).',
    caption: 'What weighs in “{outcome}”',
    construct: 'Construct',
    share: 'Share of what is explained',
    coefficient: 'Effect, others held equal',
    total: 'Total effect',
    performance: 'Score',
    under:
      'Share: points of R² averaged over all orders of entry (LMG; Lindeman, Merenda and Gold 1980). Effects: points of the outcome per point of the construct; others held equal, on scores whose measurement error weakens them; total, along the paths. {basis} Brackets: 95% interval. Associations, not proofs of cause. {source}',
    basis:
      '{measured, select, items {Paths lie between latent variables measured by their questions ({estimator}, {people, plural, one {# respondent} other {# respondents}}; CFI {cfi, number, two}, RMSEA {rmsea, number, two}).} corrected {Paths lie between scores freed of their measurement error, as far as their reliability tells it{reason, select, ordered {, because some questions have fewer than five answers} few {, because respondents are too few to measure latent variables question by question} patterns {, because too many patterns of missing answers keep latent variables from being measured question by question} dimensions {, because a construct has too few dimensions to be measured by them} other {, because latent variables measured question by question have no proper solution}}.} other {Paths lie between observed scores, which measurement error weakens{reason, select, single {, because no construct has two questions} alike {, because some constructs cannot be told apart once it is taken out} other {}}.}}',
    alike:
      '{count, plural, one {Left out, because the answers cannot tell it from another construct: {names}.} other {Left out, because the answers cannot tell them from another construct: {names}.}}',
    pair: '“{construct}” (like “{like}”)',
  },
  {
    title: 'Ce qui fait la fidélité',
    lead: '« {outcome} » s’explique à {explained, number, share} par ce que mesure l’enquête{first, select, none {} other {, d’abord par « {first} »{second, select, none {} other { et « {second} »}}}}.',
    chain:
      'La satisfaction agit sur « {outcome} » {mediation, select, full {seulement à travers la confiance, l’engagement ou l’attachement : améliorer l’expérience paie dans la mesure où elle crée de la confiance} partial {à la fois directement et à travers la confiance, l’engagement ou l’attachement} direct {directement, sans passer par la confiance ni l’engagement} none {ni directement, ni à travers la confiance ou l’engagement} other {d’une manière que cet échantillon est trop petit pour préciser}} (effet total {total, number, two} {interval}).',
    caption: 'Ce qui pèse dans « {outcome} »',
    construct: 'Construit',
    share: 'Part de l’explication',
    coefficient: 'Effet, le reste étant égal',
    total: 'Effet total',
    performance: 'Score',
    under:
      'Part : points de R² en moyenne sur tous les ordres d’entrée (LMG ; Lindeman, Merenda et Gold 1980). Effets : points du résultat par point du construit ; le reste étant égal, sur des scores dont l’erreur de mesure les affaiblit ; total, le long des chemins. {basis} Entre crochets : intervalle à 95 %. Des associations, non des preuves de cause. {source}',
    basis:
      '{measured, select, items {Les chemins relient des variables latentes mesurées par leurs questions ({estimator}, {people, plural, one {# répondant} other {# répondants}} ; CFI {cfi, number, two}, RMSEA {rmsea, number, two}).} corrected {Les chemins relient des scores débarrassés de leur erreur de mesure, autant que leur fiabilité la fait connaître{reason, select, ordered { : certaines questions ont moins de cinq modalités de réponse} few { : les répondants sont trop peu nombreux pour mesurer des variables latentes question par question} patterns { : trop de combinaisons de réponses manquantes empêchent de mesurer des variables latentes question par question} dimensions { : un construit a trop peu de dimensions pour être mesuré par elles} other { : mesurées question par question, les variables latentes n’ont pas de solution propre}}.} other {Les chemins relient des scores observés, que l’erreur de mesure affaiblit{reason, select, single { : aucun construit n’a deux questions} alike { : sans elle, certains construits ne se distinguent plus} other {}}.}}',
    alike:
      '{count, plural, one {Laissé de côté, car les réponses ne le distinguent pas d’un autre construit : {names}.} other {Laissés de côté, car les réponses ne les distinguent pas d’un autre construit : {names}.}}',
    pair: '« {construct} » (comme « {like} »)',
  },
)

type Driver = Diagnosis['drivers'][string][number]

/** The weight of each construct in each outcome, and the way satisfaction takes. The first outcome in full. */
export const drivers: Section = {
  id: 'drivers',
  order: 57,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => [
    ...Object.entries(context.diagnosis.drivers)
      .slice(0, mostOutcomes)
      .flatMap(([outcome, found], index) => blocks(context, outcome, found, index === 0)),
    ...[importancePerformance, whatIfBars, pathDiagram]
      .filter((one) => one.applies(context.diagnosis))
      .map((one) => context.figure(one)),
  ],
}

/** More would repeat the same sentences; all are in the JSON. */
const mostOutcomes = 2

function blocks(context: SectionContext, outcome: string, found: readonly Driver[], inFull: boolean): readonly Block[] {
  const {diagnosis, voice} = context
  const name = (id: string): string => constructLabel(diagnosis, voice, id)
  const entered = found.filter(({leftOut}) => leftOut === null)
  if (entered.length === 0) return []
  const clear = entered.filter(({sign}) => sign !== 0)
  const lead = voice.say(words, 'lead', {
    outcome: name(outcome),
    explained: diagnosis.explained[outcome]?.rSquared.estimate ?? Number.NaN,
    first: clear[0] === undefined ? 'none' : name(clear[0].construct),
    second: clear[1] === undefined ? 'none' : name(clear[1].construct),
  })
  return [
    {kind: 'paragraph', text: [lead, ...chain(context, outcome, name)]},
    ...(inFull ? [table(context, outcome, entered)] : []),
    ...leftOut(context, found, name),
  ]
}

function chain({diagnosis, voice}: SectionContext, outcome: string, name: (id: string) => string): string[] {
  const satisfaction = diagnosis.questionnaire.constructs.find(({role}) => role === 'satisfaction')?.id
  const path = diagnosis.paths?.equations
    .find((equation) => equation.outcome === outcome)
    ?.paths.find(({from}) => from === satisfaction)
  if (path === undefined || path.mediation === null) return []
  return [
    ' ',
    voice.say(words, 'chain', {
      outcome: name(outcome),
      mediation: path.mediation,
      total: path.total.estimate ?? Number.NaN,
      interval: voice.interval(path.total.ci, (end) => voice.number(end, 2)),
    }),
  ]
}

function table({diagnosis, voice}: SectionContext, outcome: string, entered: readonly Driver[]): Block {
  const cell = ({estimate, ci}: Driver['share'], format: (value: number | null) => string): string =>
    estimate === null || Number.isNaN(estimate) ? '–' : `${format(estimate)} ${voice.interval(ci, format)}`
  const two = (value: number | null): string => voice.number(value, 2)
  const points = (value: number | null): string => voice.percent(value)
  const right = (key: 'share' | 'coefficient' | 'total' | 'performance', width: number) => ({
    header: voice.say(words, key),
    align: 'right' as const,
    width,
  })
  return {
    kind: 'table',
    caption: voice.say(words, 'caption', {outcome: constructLabel(diagnosis, voice, outcome)}),
    columns: [
      {header: voice.say(words, 'construct'), align: 'left', width: 0.25},
      right('share', 0.21),
      right('coefficient', 0.22),
      right('total', 0.22),
      right('performance', 0.1),
    ],
    rows: entered.map((driver) => [
      constructLabel(diagnosis, voice, driver.construct),
      cell(driver.share, points),
      cell(driver.coefficient, two),
      cell(driver.totalEffect, two),
      voice.number(driver.performance),
    ]),
    rowHeaders: true,
    note: voice.say(words, 'under', {
      basis: basis(diagnosis, voice),
      source: sourceNote(diagnosis, voice, diagnosis.explained[outcome]?.n),
    }),
  }
}

type FallbackReason = NonNullable<Diagnosis['paths']>['fallbacks'][number]['reason']

const reasonWords: Readonly<Partial<Record<FallbackReason, string>>> = {
  'no-scales': 'single',
  'ordered-answers': 'ordered',
  'too-few-respondents': 'few',
  'too-many-patterns': 'patterns',
  dimensions: 'dimensions',
  'too-alike': 'alike',
}

/** What the paths lie between, and why not something better. */
function basis({paths}: Diagnosis, voice: SectionContext['voice']): string {
  if (paths === null) return ''
  const {estimation, measuredBy, model, fallbacks} = paths
  const reason = fallbacks.at(-1)?.reason
  return voice.say(words, 'basis', {
    measured: measuredBy === 'items' ? 'items' : estimation === 'latent' ? 'corrected' : 'other',
    reason: (reason && reasonWords[reason]) ?? 'other',
    estimator: model?.estimator ?? '',
    people: paths.n,
    cfi: model?.robust?.cfi ?? model?.cfi ?? Number.NaN,
    rmsea: model?.robust?.rmsea.estimate ?? model?.rmsea.estimate ?? Number.NaN,
  })
}

function leftOut({voice}: SectionContext, found: readonly Driver[], name: (id: string) => string): readonly Block[] {
  const pairs = found.flatMap(({construct, leftOut}) =>
    leftOut?.reason === 'too-alike' && leftOut.like !== null
      ? [voice.say(words, 'pair', {construct: name(construct), like: name(leftOut.like)})]
      : [],
  )
  if (pairs.length === 0) return []
  const text = voice.say(words, 'alike', {count: pairs.length, names: voice.list(pairs)})
  return [{kind: 'paragraph', role: 'small', text}]
}
