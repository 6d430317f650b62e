import type {Survey} from '../clean/index.ts'
import type {Construct} from '../questionnaire/index.ts'
import {covarianceMatrix, variance} from '../stats/index.ts'
import {analysedRows, answeredSomething, completeRows, rowsOf} from './answered-rows.ts'
import {pompScores, type ScoredItem} from './pomp-scores.ts'

export interface MeasuredItem extends ScoredItem {
  readonly code: string
  /** Answers as given, not turned. */
  readonly given: Float64Array
}

/** What a diagnostic is given: one construct's answers, analysed respondents only. */
export interface ScaleMaterial {
  readonly construct: string
  readonly items: readonly MeasuredItem[]
  /** Items whose answers differ; the others tell nothing about the scale and are left out of every coefficient. */
  readonly varying: readonly MeasuredItem[]
  /** Pairwise-complete covariances of the varying items, as R psych takes them for α. */
  readonly covariance: readonly (readonly number[])[]
  /** The varying items over respondents who answered every one; over all where fewer than half did. */
  readonly complete: readonly Float64Array[]
  /** Of those columns, as lavaan takes them; pairwise where fewer than half answered everything. */
  readonly completeCovariance: readonly (readonly number[])[]
  /** Respondents with at least one answer. */
  readonly n: number
  /** POMP, one per analysed respondent; NaN = missing. */
  readonly scores: Float64Array
  /** Scores of the dimensions of a higher-order construct; none for a construct with items. */
  readonly dimensions: readonly Float64Array[]
  /** One per analysed respondent where the survey is weighted. */
  readonly weights: Float64Array | null
}

/** The answers to one construct; a higher-order one has the items of all its dimensions. */
export function scaleMaterial(survey: Survey, construct: Construct): ScaleMaterial {
  const parts = construct.dimensions.length === 0 ? [construct] : dimensionsOf(survey, construct)
  const groups = parts.map((part) => measuredItems(survey, part))
  const items = groups.flat()
  const scored = groups.map((group) => pompScores(group))
  const varying = items.filter((item) => variance(item.keyed) > 0)
  const columns = varying.map((item) => item.keyed)
  const n = answeredSomething(items.map(({keyed}) => keyed))
  const complete = completeOrAll(columns, n)
  return {
    construct: construct.id,
    items,
    varying,
    covariance: covarianceMatrix(columns),
    complete,
    completeCovariance: covarianceMatrix(complete),
    n,
    scores: construct.dimensions.length === 0 ? (scored[0] ?? new Float64Array()) : meanOfPresent(scored),
    dimensions: construct.dimensions.length === 0 ? [] : scored,
    weights: weightsOf(survey),
  }
}

function dimensionsOf(survey: Survey, construct: Construct): Construct[] {
  return survey.questionnaire.constructs.filter((other) => construct.dimensions.includes(other.id))
}

/** The items of one construct with the answers of the analysed respondents. */
export function measuredItems(survey: Survey, construct: Construct): MeasuredItem[] {
  return construct.items.map(({code, scale}) => {
    const {low, high} = scale ?? survey.questionnaire.scale
    return {code, low, high, given: analysed(survey, survey.answers[code]), keyed: analysed(survey, survey.keyed[code])}
  })
}

/** A column of the analysed respondents; all missing where the file has no such column. */
function analysed(survey: Survey, column: Float64Array | undefined): Float64Array {
  const rows = analysedRows(survey)
  const kept = new Float64Array(rows.length).fill(Number.NaN)
  if (column !== undefined) for (let place = 0; place < rows.length; place++) kept[place] = column[rows[place]!]!
  return kept
}

function weightsOf(survey: Survey): Float64Array | null {
  const column = survey.columns['weight']
  if (column === undefined || column.type === 'text') return null
  return analysed(survey, column.values).map((weight) => (Number.isNaN(weight) ? 0 : Math.max(0, weight)))
}

/** The rows without a missing answer; all rows where that would leave fewer than half of n, or a column without variance. */
export function completeOrAll(columns: readonly Float64Array[], n: number): readonly Float64Array[] {
  const kept = rowsOf(columns, completeRows(columns))
  return (kept[0]?.length ?? 0) * 2 >= n && kept.every((column) => variance(column) > 0) ? kept : columns
}

/** A missing dimension is stood for by the others. */
function meanOfPresent(scores: readonly Float64Array[]): Float64Array {
  const size = scores[0]?.length ?? 0
  const means = new Float64Array(size)
  for (let respondent = 0; respondent < size; respondent++) {
    let sum = 0
    let present = 0
    for (const dimension of scores) {
      const score = dimension[respondent]!
      if (Number.isNaN(score)) continue
      sum += score
      present++
    }
    means[respondent] = sum / present
  }
  return means
}
