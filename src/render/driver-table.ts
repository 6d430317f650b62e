import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import {constructLabel} from './constructs.ts'
import type {Block} from './document.ts'
import {estimateCells} from './estimate-cell.ts'
import type {SectionContext} from './extension.ts'
import type {FineFormat} from './fineness.ts'
import {sourceNote} from './interval-words.ts'

const words = texts(
  {
    caption: 'What weighs in “{outcome}”',
    construct: 'Construct',
    share: 'Share of what is explained',
    coefficient: 'Effect, others held equal',
    total: 'Total effect',
    performance: 'Score',
    under:
      'Share: points of R² averaged over all orders of entry (LMG; Lindeman, Merenda and Gold 1980). Effects: points of the outcome per point of the construct; others held equal, on scores whose measurement error weakens them; total, along the paths. {basis} Brackets: 95% interval. Associations, not proofs of cause. {source}',
    basis:
      '{measured, select, items {Paths lie between latent variables measured by their questions ({estimator}, {people, plural, one {# respondent} other {# respondents}}; CFI {cfi, number, two}, RMSEA {rmsea, number, two}).} corrected {Paths lie between scores freed of their measurement error, as far as their reliability tells it{reason, select, ordered {, because some questions have fewer than five answers} unwanted {, because models of several scales together were not asked for} few {, because respondents are too few to measure latent variables question by question} patterns {, because too many patterns of missing answers keep latent variables from being measured question by question} dimensions {, because a construct has too few dimensions to be measured by them} other {, because latent variables measured question by question have no proper solution}}.} other {Paths lie between observed scores, which measurement error weakens{reason, select, single {, because no construct has two questions} alike {, because some constructs cannot be told apart once it is taken out} other {}}.}}',
  },
  {
    caption: 'Ce qui pèse dans « {outcome} »',
    construct: 'Construit',
    share: 'Part de l’explication',
    coefficient: 'Effet, le reste étant égal',
    total: 'Effet total',
    performance: 'Score',
    under:
      'Part : points de R² en moyenne sur tous les ordres d’entrée (LMG ; Lindeman, Merenda et Gold 1980). Effets : points du résultat par point du construit ; le reste étant égal, sur des scores dont l’erreur de mesure les affaiblit ; total, le long des chemins. {basis} Entre crochets : intervalle à 95 %. Des associations, non des preuves de cause. {source}',
    basis:
      '{measured, select, items {Les chemins relient des variables latentes mesurées par leurs questions ({estimator}, {people, plural, one {# répondant} other {# répondants}} ; CFI {cfi, number, two}, RMSEA {rmsea, number, two}).} corrected {Les chemins relient des scores débarrassés de leur erreur de mesure, autant que leur fiabilité la fait connaître{reason, select, ordered { : certaines questions ont moins de cinq modalités de réponse} unwanted { : les modèles de plusieurs échelles ensemble n’ont pas été demandés} few { : les répondants sont trop peu nombreux pour mesurer des variables latentes question par question} patterns { : trop de combinaisons de réponses manquantes empêchent de mesurer des variables latentes question par question} dimensions { : un construit a trop peu de dimensions pour être mesuré par elles} other { : mesurées question par question, les variables latentes n’ont pas de solution propre}}.} other {Les chemins relient des scores observés, que l’erreur de mesure affaiblit{reason, select, single { : aucun construit n’a deux questions} alike { : sans elle, certains construits ne se distinguent plus} other {}}.}}',
  },
)

/** What weighs in the first outcome: the numbers behind the map of importance, with their intervals. */
export function driverTable({diagnosis, voice}: SectionContext): readonly Block[] {
  const [outcome, found] = Object.entries(diagnosis.drivers)[0] ?? ['', []]
  const entered = found.filter(({leftOut}) => leftOut === null)
  if (entered.length === 0) return []
  const two: FineFormat = (value, finer) => voice.number(value, 2 + finer)
  const right = (key: 'share' | 'coefficient' | 'total' | 'performance', width: number) => ({
    header: voice.say(words, key),
    align: 'right' as const,
    width,
  })
  const of = (key: 'coefficient' | 'totalEffect') => entered.map((driver) => driver[key])
  const columns = [
    estimateCells(
      voice,
      entered.map(({share}) => share),
    ),
    estimateCells(voice, of('coefficient'), two),
    estimateCells(voice, of('totalEffect'), two),
  ]
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'caption', {outcome: constructLabel(diagnosis, voice, outcome)}),
      columns: [
        {header: voice.say(words, 'construct'), align: 'left', width: 0.25},
        right('share', 0.21),
        right('coefficient', 0.22),
        right('total', 0.22),
        right('performance', 0.1),
      ],
      rows: entered.map(({construct, performance}, index) => [
        constructLabel(diagnosis, voice, construct),
        ...columns.map((cells) => cells[index]!),
        voice.number(performance),
      ]),
      rowHeaders: true,
      dense: true,
      note: voice.say(words, 'under', {
        basis: basis(diagnosis, voice),
        source: sourceNote(diagnosis, voice, diagnosis.explained[outcome]?.n),
      }),
    },
  ]
}

type FallbackReason = NonNullable<Diagnosis['paths']>['fallbacks'][number]['reason']

const reasonWords: Readonly<Partial<Record<FallbackReason, string>>> = {
  'no-scales': 'single',
  'not-wanted': 'unwanted',
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
