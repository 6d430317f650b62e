import {accountClusters, clusterCount, type Survey, surveyWeights} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import {
  bootstrapCounts,
  covarianceMatrix,
  covarianceOf,
  mostResampled,
  narrowedDraws,
  percentileInterval,
  sampleWithoutReplacement,
  standardDeviation,
} from '../stats/index.ts'

/** Respondents who have every score asked for, and their covariances under any resampling of customers. */
export interface CompleteSample {
  readonly n: number
  /** Their positions in the survey. */
  readonly rows: readonly number[]
  readonly weights: Float64Array
  /** k × k, points squared. */
  readonly covariance: readonly (readonly number[])[]
  readonly covarianceUnder: (weights: Float64Array) => readonly (readonly number[])[]
  /** Customers, or whole accounts in B2B, by number from 0: what is drawn. */
  readonly clusters: {readonly of: Int32Array; readonly count: number}
  /** The same of some clusters alone. */
  readonly among: (clusters: Int32Array) => CompleteSample
}

/** @param among  whether a respondent, by position in the survey, is asked about; all are when left out. */
export function completeSample(
  survey: Survey,
  columns: readonly Float64Array[],
  among: (row: number) => boolean = () => true,
): CompleteSample {
  const weights = surveyWeights(survey)
  const rows = Array.from(weights.keys()).filter(
    (row) => weights[row]! > 0 && among(row) && columns.every((column) => !Number.isNaN(column[row]!)),
  )
  return sampleOf(rows, {survey, columns, weights})
}

interface Everybody {
  readonly survey: Survey
  readonly columns: readonly Float64Array[]
  /** By position in the survey. */
  readonly weights: Float64Array
}

function sampleOf(rows: readonly number[], all: Everybody): CompleteSample {
  const weights = Float64Array.from(rows, (row) => all.weights[row]!)
  const covarianceUnder = covarianceOf(all.columns.map((column) => Float64Array.from(rows, (row) => column[row]!)))
  const of = accountClusters(all.survey, rows)
  const count = clusterCount(of)
  return {
    n: rows.length,
    rows,
    weights,
    covariance: covarianceUnder(weights),
    covarianceUnder,
    clusters: {of, count},
    among: (clusters) => {
      const taken = new Uint8Array(count)
      for (const cluster of clusters) taken[cluster] = 1
      return sampleOf(
        rows.filter((_, index) => taken[of[index]!] === 1),
        all,
      )
    },
  }
}

/** Weights after drawing customers (whole accounts in B2B) with replacement. */
function resampledWeights({weights, clusters}: CompleteSample, random: Random): Float64Array {
  const counts = bootstrapCounts(clusters.count, random)
  return weights.map((weight, index) => weight * counts[clusters.of[index]!]!)
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

/** Statistics of a sample under any weights, always as many. */
export type StatisticsOf = (sample: CompleteSample) => (weights: Float64Array) => readonly number[]

export interface DrawingOptions extends Work {
  readonly draws: number
  readonly random: Random
  readonly stage: string
  /** Customers (accounts in B2B) that draws are taken from, at most; 10 000 unless told otherwise. */
  readonly mostResampled?: number
}

/**
 * Percentile intervals (95 %) of many statistics at once, by resampling customers with their weights; of more than ten
 * thousand, draws are of so many of them, and narrowed.
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13.
 */
export async function bootstrapIntervals(
  sample: CompleteSample,
  statisticsOf: StatisticsOf,
  options: DrawingOptions,
): Promise<Intervals> {
  const {part, share} = resampledPart(sample, options)
  const statistics = statisticsOf(part)
  const values: number[][] = []
  for (let draw = 0; draw < options.draws; draw++) {
    if (draw % drawsBetweenPauses === 0) {
      options.signal?.throwIfAborted()
      options.onProgress?.({stage: options.stage, done: draw, total: options.draws})
      await new Promise((resume) => setImmediate(resume))
    }
    for (const [index, value] of statistics(resampledWeights(part, options.random)).entries()) {
      const draws = values[index] ?? []
      values[index] = draws
      draws.push(value)
    }
  }
  if (share === 1) return intervalsOf(values)
  const [ofPart, ofAll] = [statistics(part.weights), statisticsOf(sample)(sample.weights)]
  return intervalsOf(
    values.map((draws, index) => narrowedDraws(draws, {part: ofPart[index]!, whole: ofAll[index]!, share})),
  )
}

/** The random stream of who is resampled, apart from that of the draws. */
const partStream = 1

function resampledPart(sample: CompleteSample, {random, mostResampled: most = mostResampled}: DrawingOptions) {
  const {count} = sample.clusters
  if (count <= most) return {part: sample, share: 1}
  return {part: sample.among(sampleWithoutReplacement(count, most, random.fork(partStream))), share: most / count}
}

function intervalsOf(values: readonly (readonly number[])[]): Intervals {
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
