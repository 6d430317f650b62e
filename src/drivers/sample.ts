import {accountClusters, type Survey, surveyWeights} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import {bootstrapCounts, covarianceMatrix, covarianceOf, percentileInterval, standardDeviation} from '../stats/index.ts'

/** Respondents who have every score asked for, and their covariances under any resampling of customers. */
export interface CompleteSample {
  readonly n: number
  /** k × k, points squared. */
  readonly covariance: readonly (readonly number[])[]
  /** The same after drawing customers (whole accounts in B2B) with replacement. */
  readonly resampled: (random: Random) => readonly (readonly number[])[]
}

export function completeSample(survey: Survey, columns: readonly Float64Array[]): CompleteSample {
  const weights = surveyWeights(survey)
  const rows = Array.from(weights.keys()).filter(
    (row) => weights[row]! > 0 && columns.every((column) => !Number.isNaN(column[row]!)),
  )
  const clusters = compact(accountClusters(survey), rows)
  const used = Float64Array.from(rows, (row) => weights[row]!)
  const covariances = covarianceOf(columns.map((column) => Float64Array.from(rows, (row) => column[row]!)))
  return {
    n: rows.length,
    covariance: covariances(used),
    resampled: (random) => {
      const counts = bootstrapCounts(clusters.count, random)
      return covariances(used.map((weight, index) => weight * counts[clusters.of[index]!]!))
    },
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
  /** Covariances of the draws of several statistics. */
  readonly covariance: (indices: readonly number[]) => number[][]
}

const drawsBetweenPauses = 50

/** Percentile intervals (95 %) of many statistics at once. `statistics` must always give as many numbers. */
export async function bootstrapIntervals(
  sample: CompleteSample,
  statistics: (covariance: readonly (readonly number[])[]) => readonly number[],
  options: {readonly draws: number; readonly random: Random; readonly stage: string} & Work,
): Promise<Intervals> {
  const values: number[][] = []
  for (let draw = 0; draw < options.draws; draw++) {
    if (draw % drawsBetweenPauses === 0) {
      options.signal?.throwIfAborted()
      options.onProgress?.({stage: options.stage, done: draw, total: options.draws})
      await new Promise((resume) => setImmediate(resume))
    }
    for (const [index, value] of statistics(sample.resampled(options.random)).entries()) {
      const draws = values[index] ?? []
      values[index] = draws
      draws.push(value)
    }
  }
  return {
    of: (index) => [...percentileInterval(values[index] ?? [])] as [number, number],
    standardError: (index) => standardDeviation(values[index] ?? []),
    covariance: (indices) => covarianceMatrix(indices.map((index) => values[index] ?? [])),
  }
}
