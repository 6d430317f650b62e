import {accountClusters, type Survey, surveyWeights} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import {bootstrapCounts, covarianceMatrix, covarianceOf, percentileInterval, standardDeviation} from '../stats/index.ts'

/** Respondents who have every score asked for, and their covariances under any resampling of customers. */
export interface CompleteSample {
  readonly n: number
  /** Their positions in the survey. */
  readonly rows: readonly number[]
  readonly weights: Float64Array
  /** k × k, points squared. */
  readonly covariance: readonly (readonly number[])[]
  readonly covarianceUnder: (weights: Float64Array) => readonly (readonly number[])[]
  /** Weights after drawing customers (whole accounts in B2B) with replacement. */
  readonly resampledWeights: (random: Random) => Float64Array
  /** The covariances under such weights. */
  readonly resampled: (random: Random) => readonly (readonly number[])[]
}

/** @param among  whether a respondent, by position in the survey, is asked about; all are when left out. */
export function completeSample(
  survey: Survey,
  columns: readonly Float64Array[],
  among: (row: number) => boolean = () => true,
): CompleteSample {
  const given = surveyWeights(survey)
  const rows = Array.from(given.keys()).filter(
    (row) => given[row]! > 0 && among(row) && columns.every((column) => !Number.isNaN(column[row]!)),
  )
  const clusters = compact(accountClusters(survey), rows)
  const weights = Float64Array.from(rows, (row) => given[row]!)
  const covarianceUnder = covarianceOf(columns.map((column) => Float64Array.from(rows, (row) => column[row]!)))
  const resampledWeights = (random: Random): Float64Array => {
    const counts = bootstrapCounts(clusters.count, random)
    return weights.map((weight, index) => weight * counts[clusters.of[index]!]!)
  }
  return {
    n: rows.length,
    rows,
    weights,
    covariance: covarianceUnder(weights),
    covarianceUnder,
    resampledWeights,
    resampled: (random) => covarianceUnder(resampledWeights(random)),
  }
}

function compact(clusters: Int32Array, rows: readonly number[]): {of: Int32Array; count: number} {
  const numbers = new Map<number, number>()
  const of = Int32Array.from(rows, (row) => {
    const number = numbers.get(clusters[row]!) ?? numbers.size
    numbers.set(clusters[row]!, number)
    return number
  })
  return {of, count: numbers.size}
}

/** Statistics of one resampling, flat; draws of the same seed give the same intervals. */
export interface Intervals {
  readonly of: (index: number) => [number, number]
  /** Standard deviation of the draws; NaN with fewer than two. */
  readonly standardError: (index: number) => number
  /** Of one statistic less another. */
  readonly difference: (one: number, other: number) => {readonly ci: [number, number]; readonly se: number}
  /** Covariances of the draws of several statistics. */
  readonly covariance: (indices: readonly number[]) => number[][]
}

const drawsBetweenPauses = 50

/** Percentile intervals (95 %) of many statistics at once. `drawn` gives those of one resampling, always as many. */
export async function bootstrapIntervals(
  drawn: (random: Random) => readonly number[],
  options: {readonly draws: number; readonly random: Random; readonly stage: string} & Work,
): Promise<Intervals> {
  const values: number[][] = []
  for (let draw = 0; draw < options.draws; draw++) {
    if (draw % drawsBetweenPauses === 0) {
      options.signal?.throwIfAborted()
      options.onProgress?.({stage: options.stage, done: draw, total: options.draws})
      await new Promise((resume) => setImmediate(resume))
    }
    for (const [index, value] of drawn(options.random).entries()) {
      const draws = values[index] ?? []
      values[index] = draws
      draws.push(value)
    }
  }
  return {
    of: (index) => [...percentileInterval(values[index] ?? [])] as [number, number],
    standardError: (index) => standardDeviation(values[index] ?? []),
    difference: (one, other) => {
      const draws = (values[one] ?? []).map((value, draw) => value - values[other]![draw]!)
      return {ci: [...percentileInterval(draws)] as [number, number], se: standardDeviation(draws)}
    },
    covariance: (indices) => covarianceMatrix(indices.map((index) => values[index] ?? [])),
  }
}
