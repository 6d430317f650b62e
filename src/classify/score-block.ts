import {
  nearestPositiveSemidefinite,
  normalCumulative,
  orthantProbability,
  solvePositiveDefinite,
  weightedMean,
} from '../stats/index.ts'
import type {Measure} from './population.ts'

/** Scores whose true values are taken together: satisfaction, trust and commitment, or the facets of constraint. */
export interface Block {
  readonly measures: readonly Measure[]
  /** Of the observed scores, under any weights. */
  readonly covariances: (weights: Float64Array) => readonly (readonly number[])[]
  /** The same number for members whose scores carry the same errors: what is solved once serves them all. */
  readonly patterns: Int32Array
}

/** Moments of a block's scores and of the true scores behind them. */
export interface BlockMoments {
  readonly mean: readonly number[]
  readonly observed: readonly (readonly number[])[]
  /** Σ_T = Σ_x − diag(error variances). */
  readonly truth: readonly (readonly number[])[]
  readonly adjusted: boolean
  /** Mean error variance of each score. */
  readonly errors: readonly number[]
  /** By which this draw's error variances differ from the sample's; all 1 for the sample itself. */
  readonly errorRatios: readonly number[]
}

/** @param errorRatios of a bootstrap draw; all 1 when left out. */
export function blockMoments(
  {measures, covariances}: Pick<Block, 'measures' | 'covariances'>,
  weights: Float64Array,
  errorRatios: readonly number[] = measures.map(() => 1),
): BlockMoments {
  const columns = measures.map(({scores}) => scores)
  const observed = covariances(weights)
  const errors = measures.map(({errorVariances}, index) => weightedMean(errorVariances, weights) * errorRatios[index]!)
  const difference = observed.map((row, i) => row.map((value, j) => (i === j ? value - errors[i]! : value)))
  const {matrix: truth, changed: adjusted} = nearestPositiveSemidefinite(difference)
  return {mean: columns.map((column) => weightedMean(column, weights)), observed, truth, adjusted, errors, errorRatios}
}

/** The true scores of someone with a given pattern of known scores and errors: T | x ~ N(μ + W(x − μ), Σ_T − WΣ_T). */
export interface BlockPosterior {
  /** k × k; columns of unknown scores are 0. */
  readonly weights: readonly (readonly number[])[]
  readonly covariance: readonly (readonly number[])[]
  /** True where a row of W summed below zero and the block fell back to its diagonal. */
  readonly diagonal: boolean
}

/**
 * What must never lower a posterior mean: raising all scores `together`, which holds as long as the rows of W sum to no less
 * than zero, or raising `each` alone, which takes a W without negative entries.
 */
export type Monotony = 'together' | 'each'

/**
 * W = Σ_T(Σ_T + diag(errors))⁻¹ over the known scores; where it would break the monotony, W is replaced by its own-score
 * diagonal.
 * @param errors squared standard error of each score, NaN where the score is unknown.
 * @see Bartholomew, Knott & Moustaki 2011, Latent Variable Models and Factor Analysis, ch. 3, for the normal posterior.
 */
export function blockPosterior(
  truth: BlockMoments['truth'],
  errors: readonly number[],
  monotony: Monotony = 'together',
): BlockPosterior {
  const known = errors.flatMap((error, index) => (Number.isNaN(error) ? [] : [index]))
  const joint = truth.map((row) => regression(truth, row, {known, errors}))
  const least = (row: readonly number[]): number =>
    monotony === 'each' ? Math.min(...row) : row.reduce((sum, weight) => sum + weight, 0)
  if (joint.every((row) => least(row) >= -1e-9))
    return {weights: joint, covariance: remaining(truth, joint), diagonal: false}
  const alone = truth.map((row, i) =>
    row.map((variance, j) => (i === j && known.includes(i) ? variance / (variance + errors[i]!) || 0 : 0)),
  )
  const covariance = truth.map((row, i) => row.map((value, j) => (i === j ? value * (1 - alone[i]![i]!) : 0)))
  return {weights: alone, covariance, diagonal: true}
}

/** One row of W: the true score whose covariances are `row`, regressed on the known observed scores. */
function regression(
  truth: BlockMoments['truth'],
  row: readonly number[],
  {known, errors}: {known: readonly number[]; errors: readonly number[]},
): number[] {
  const scale = Math.max(...truth.map((line, index) => line[index]!), 0)
  // A ridge of a billionth keeps error-free, perfectly tied scores solvable without moving a probability.
  const matrix = known.map((i) => known.map((j) => truth[i]![j]! + (i === j ? errors[i]! + scale * 1e-9 : 0)))
  const solution =
    scale > 0
      ? solvePositiveDefinite(
          matrix,
          known.map((index) => row[index]!),
        )
      : null
  const weights = row.map(() => 0)
  for (const [position, index] of known.entries()) weights[index] = solution?.[position] ?? 0
  return weights
}

function remaining(truth: BlockMoments['truth'], weights: readonly (readonly number[])[]): number[][] {
  const left = truth.map((row, i) =>
    row.map((value, j) => value - weights[i]!.reduce((sum, weight, index) => sum + weight * truth[index]![j]!, 0)),
  )
  // Positive semidefinite but for rounding, which the Cholesky factor of a singular matrix allows for.
  return left.map((row, i) => row.map((value, j) => (value + left[j]![i]!) / 2))
}

/** Probabilities of the block's regions for members of the population, patterns of known scores solved once each. */
export interface BlockEvaluator {
  /** P(every true score ≥ its cut-off). */
  readonly allHigh: (member: number, cutoffs: readonly number[]) => number
  /** Between what the probability of `allHigh` lies, from those of each score alone (Fréchet 1935). */
  readonly allHighWithin: (member: number, cutoffs: readonly number[]) => readonly [least: number, most: number]
  /** P(some true score ≥ its cut-off). */
  readonly someHigh: (member: number, cutoffs: readonly number[]) => number
  /** Posterior mean of each true score. */
  readonly means: (member: number) => readonly number[]
  /** Posterior variance of each true score. */
  readonly variances: (member: number) => readonly number[]
  readonly diagonal: () => boolean
  /** Which posterior a member has; the same object for those who share it. */
  readonly posterior: (member: number) => BlockPosterior
}

/** For a posterior, P(every variable stays below its distance) of a member, worked out elsewhere; null where it cannot be. */
export type NearbyOrthant = (posterior: BlockPosterior) => (member: number, distances: Float64Array) => number | null

export interface EvaluatorOptions {
  /** Integration nodes per dimension: 16 for the sample, error below .0005. */
  readonly points: number
  /** Inside bootstrap draws: probabilities expanded around those of the sample. */
  readonly nearby?: NearbyOrthant | undefined
  /** Observed scores, or others (what-if). */
  readonly score: (measure: Measure, member: number) => number
  readonly monotony: Monotony
}

export function blockEvaluator(
  {measures, patterns}: Pick<Block, 'measures' | 'patterns'>,
  moments: BlockMoments,
  {points, score, monotony, nearby}: EvaluatorOptions,
): BlockEvaluator {
  const solutions: (Pattern | undefined)[] = []
  const patternOf = (member: number): Pattern => {
    const known = solutions[patterns[member]!]
    if (known !== undefined) return known
    const errors = measures.map(({errorVariances}, index) => errorVariances[member]! * moments.errorRatios[index]!)
    const pattern = solved(moments, errors, {points, monotony, nearby})
    solutions[patterns[member]!] = pattern
    return pattern
  }
  const distances = new Float64Array(measures.length)
  const meanOf = ({exact, posterior}: Pattern, construct: number, member: number): number => {
    if (exact) return score(measures[construct]!, member)
    const weights = posterior.weights[construct]!
    let mean = moments.mean[construct]!
    for (let index = 0; index < weights.length; index++)
      if (weights[index] !== 0) mean += weights[index]! * (score(measures[index]!, member) - moments.mean[index]!)
    return mean
  }
  const integrated = (pattern: Pattern, member: number): number =>
    pattern.nearby?.(member, distances) ?? pattern.probability()(distances)
  const probability = remembering(distances, integrated)
  return {
    allHigh: (member, cutoffs) => {
      const pattern = patternOf(member)
      for (let index = 0; index < distances.length; index++)
        distances[index] = meanOf(pattern, index, member) - cutoffs[index]!
      return probability(pattern, member)
    },
    allHighWithin: (member, cutoffs) => {
      const pattern = patternOf(member)
      let [least, most] = [1, 1]
      for (let index = 0; index < measures.length; index++) {
        const distance = meanOf(pattern, index, member) - cutoffs[index]!
        const deviation = Math.sqrt(Math.max(0, pattern.posterior.covariance[index]![index]!))
        const high = deviation === 0 ? Number(distance >= 0) : normalCumulative(distance / deviation)
        least -= 1 - high
        most = Math.min(most, high)
      }
      return [Math.max(0, least), most]
    },
    someHigh: (member, cutoffs) => {
      const pattern = patternOf(member)
      for (let index = 0; index < distances.length; index++) {
        const distance = cutoffs[index]! - meanOf(pattern, index, member)
        // A true score known without error that stands at its cut-off has reached it.
        distances[index] = distance === 0 ? -Number.MIN_VALUE : distance
      }
      return Math.max(0, 1 - probability(pattern, member))
    },
    means: (member) => measures.map((_, index) => meanOf(patternOf(member), index, member)),
    variances: (member) => patternOf(member).posterior.covariance.map((row, index) => row[index]!),
    diagonal: () => solutions.some((pattern) => pattern?.posterior.diagonal),
    posterior: (member) => patternOf(member).posterior,
  }
}

/** Whoever moves one block alone asks the other one again at the same place: the last answer is kept. */
function remembering(
  distances: Float64Array,
  integrated: (pattern: Pattern, member: number) => number,
): (pattern: Pattern, member: number) => number {
  const last = {member: -1, distances: new Float64Array(distances.length), probability: Number.NaN}
  return (pattern, member) => {
    if (member === last.member && last.distances.every((distance, index) => distance === distances[index]))
      return last.probability
    last.member = member
    last.distances.set(distances)
    last.probability = integrated(pattern, member)
    return last.probability
  }
}

interface Pattern {
  readonly posterior: BlockPosterior
  /** Prepared when first asked for. */
  readonly probability: () => (distances: Float64Array) => number
  readonly nearby: ReturnType<NearbyOrthant> | undefined
  /** All scores known without error: the true scores are the scores. */
  readonly exact: boolean
}

function solved(
  moments: BlockMoments,
  errors: readonly number[],
  {points, monotony, nearby}: Pick<EvaluatorOptions, 'points' | 'monotony' | 'nearby'>,
): Pattern {
  const exact = errors.every((error) => error === 0)
  const posterior = blockPosterior(moments.truth, errors, monotony)
  const covariance = exact ? posterior.covariance.map((row) => row.map(() => 0)) : posterior.covariance
  let prepared: ((distances: Float64Array) => number) | undefined
  const probability = () => {
    prepared ??= orthantProbability(covariance, points)
    return prepared
  }
  const own = {...posterior, covariance}
  return {posterior: own, probability, nearby: nearby?.(own), exact}
}
