import {accountClusters, surveyWeights} from '../../clean/index.ts'
import type {Random} from '../../kernel/index.ts'
import {decidingRoles} from '../../questionnaire/index.ts'
import {correlationFromCovariance, covarianceMatrix, variance} from '../../stats/index.ts'
import {analysedRows, completeRows, rowsOf} from '../answered-rows.ts'
import {independentItems} from '../singular-items.ts'
import type {SurveyItem, SurveyMaterial} from '../survey-material.ts'
import {thresholds} from '../thresholds.ts'
import type {FoundFactorProblem} from './factor-model-schema.ts'
import type {FactorProblem} from './factor-problems.ts'
import {missingAnswers} from './missing-answers.ts'

export interface FactorScale {
  readonly id: string
  readonly items: readonly string[]
}

/** What a factor model is fitted to, and what was decided on the way. */
export interface FactorData {
  readonly scales: readonly FactorScale[]
  /** Keyed answers of the analysed respondents; NaN = missing. */
  readonly columns: Readonly<Record<string, Float64Array>>
  readonly estimator: 'MLR' | 'WLSMV'
  readonly missing: 'complete' | 'listwise' | 'fiml'
  /** Respondents the model uses. */
  readonly n: number
  /** One per analysed respondent; undefined where all count alike. */
  readonly weights?: Float64Array
  /** Account of each respondent, where several share one. */
  readonly clusters?: Int32Array
  /** Draws respondents where there are too many to take all. */
  readonly random: Random
  readonly problems: readonly FoundFactorProblem[]
}

/** A problem without a second attempt. */
export function factorProblem(code: FactorProblem, found: Partial<FoundFactorProblem> = {}): FoundFactorProblem {
  return {code, items: [], constructs: [], count: null, retry: null, ...found}
}

/**
 * Which constructs, items and respondents a factor model is fitted to and by which estimator: constructs of two varying
 * items and more; robust maximum likelihood from five categories, else weighted least squares on polychoric correlations;
 * missing answers modelled (FIML) where leaving their respondents out would cost more than 5 %.
 */
export function factorData(material: SurveyMaterial): FactorData {
  const problems: FoundFactorProblem[] = []
  const {survey} = material
  const scales = scalesOf(distinctItems(material, problems), problems)
  const ordinal = scales.length > 0 && fewestCategories(material, scales) < thresholds.fewestNumericCategories.value
  const chosen = withinReach(material, scales, {ordinal, problems})
  const columns = columnsOf(material, chosen)
  const {complete, some, empty, treatment} = missingAnswers(columns)
  const fiml = !ordinal && treatment === 'fiml'
  const left = some - complete
  if (empty > 0) problems.push(factorProblem('empty-respondents', {count: empty}))
  if (fiml) problems.push(factorProblem('missing-modelled', {count: left}))
  else if (left > 0) problems.push(factorProblem('incomplete-left-out', {count: left}))
  const kept = analysedRows(survey)
  const weights = survey.columns['weight'] === undefined ? undefined : pick(surveyWeights(survey), kept)
  const clusters = clustersOf(material, kept)
  if (ordinal) problems.push(factorProblem('ordered-answers'))
  if (ordinal && (weights ?? clusters)) problems.push(factorProblem('weights-not-used'))
  return {
    scales: chosen,
    columns,
    estimator: ordinal ? 'WLSMV' : 'MLR',
    missing: left === 0 ? 'complete' : fiml ? 'fiml' : 'listwise',
    n: fiml ? some : complete,
    ...(weights && !ordinal ? {weights} : {}),
    ...(clusters && !ordinal ? {clusters} : {}),
    random: material.random.fork(streamOfModel),
    problems,
  }
}

/** Of none of the diagnostics' streams. */
const streamOfModel = 1

/** Each item once; of items that repeat one another exactly the last is left out, since no model can hold both. */
function distinctItems({items, correlation}: SurveyMaterial, problems: FoundFactorProblem[]): readonly SurveyItem[] {
  const once = [...items.keys()].filter((place) => items.findIndex(({code}) => code === items[place]!.code) === place)
  const among = once.map((i) => once.map((j) => correlation[i]![j]!))
  const complete = among.every((row) => row.every(Number.isFinite))
  const places = complete ? independentItems(among).map((place) => once[place]!) : once
  const left = once.filter((place) => !places.includes(place)).map((place) => items[place]!.code)
  if (left.length > 0) problems.push(factorProblem('repeated-items', {items: left, count: left.length}))
  return places.map((place) => items[place]!)
}

function scalesOf(items: readonly SurveyItem[], problems: FoundFactorProblem[]): FactorScale[] {
  const groups = new Map<string, string[]>()
  for (const {construct, code} of items) groups.set(construct, [...(groups.get(construct) ?? []), code])
  const scales = [...groups].map(([id, own]) => ({id, items: own}))
  const single = scales.filter((scale) => scale.items.length < 2)
  if (single.length > 0)
    problems.push(
      factorProblem('single-items-left-out', {
        constructs: single.map(({id}) => id),
        items: single.flatMap((scale) => scale.items),
      }),
    )
  return scales.filter((scale) => scale.items.length >= 2)
}

function fewestCategories({items}: SurveyMaterial, scales: readonly FactorScale[]): number {
  const used = new Set(scales.flatMap((scale) => scale.items))
  return Math.min(...items.filter(({code}) => used.has(code)).map(({low, high}) => high - low + 1))
}

interface Reach {
  readonly ordinal: boolean
  readonly problems: FoundFactorProblem[]
}

/** Where full information of all constructs would take too long, the constructs that decide the class. */
function withinReach(
  material: SurveyMaterial,
  scales: readonly FactorScale[],
  {ordinal, problems}: Reach,
): readonly FactorScale[] {
  if (ordinal || missingAnswers(columnsOf(material, scales)).treatment !== 'out-of-reach') return scales
  const {constructs} = material.survey.questionnaire
  const decides = (id: string): boolean =>
    decidingRoles.some((role) => role === constructs.find((construct) => construct.id === id)?.role)
  const deciding = scales.filter(({id}) => decides(id))
  if (deciding.length < 2 || deciding.length === scales.length) return scales
  const left = scales.filter((scale) => !deciding.includes(scale)).map(({id}) => id)
  problems.push(factorProblem('deciding-constructs-only', {constructs: left, count: left.length}))
  return deciding
}

function columnsOf({items}: SurveyMaterial, scales: readonly FactorScale[]): Record<string, Float64Array> {
  const used = new Set(scales.flatMap((scale) => scale.items))
  return Object.fromEntries(items.filter(({code}) => used.has(code)).map(({code, keyed}) => [code, keyed]))
}

function clustersOf({survey}: SurveyMaterial, kept: Int32Array): Int32Array | undefined {
  if (survey.columns['account'] === undefined) return undefined
  const of = accountClusters(survey)
  const clusters = kept.map((index) => of[index]!)
  return new Set(clusters).size < clusters.length ? clusters : undefined
}

const pick = (column: Float64Array, kept: Int32Array): Float64Array => rowsOf([column], kept)[0]!

/** Whether any column is the same for all who answered everything, which no covariance matrix survives. */
export function constantWhenComplete({columns}: Pick<FactorData, 'columns'>): string[] {
  const kept = whenComplete(columns)
  return Object.keys(columns).flatMap((code, place) => (variance(kept[place]!) > 0 ? [] : [code]))
}

/** Items that repeat one another among respondents who answered everything. */
export function repeatedWhenComplete({columns}: Pick<FactorData, 'columns'>): string[] {
  const kept = independentItems(correlationFromCovariance(covarianceMatrix(whenComplete(columns))))
  return Object.keys(columns).flatMap((code, place) => (kept.includes(place) ? [] : [code]))
}

function whenComplete(columns: FactorData['columns']): readonly Float64Array[] {
  const all = Object.values(columns)
  return rowsOf(all, completeRows(all))
}
