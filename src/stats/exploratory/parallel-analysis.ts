import type {Random} from '../../kernel/index.ts'
import {correlationFromCovariance} from '../correlation-from-covariance.ts'
import {normalQuantile} from '../normal-quantile.ts'
import {quantile} from '../quantile.ts'
import {symmetricEigenvalues} from '../symmetric-eigenvalues.ts'
import {oneAxisCommunalities} from './one-axis-communalities.ts'

type Matrix = readonly (readonly number[])[]

/** Error allowed in a loading of a draw: far below the chance in the percentile, and noise converges slowly. */
const nearEnough = 1e-4

export interface ParallelAnalysis {
  /** Eigenvalues of the data, descending. */
  readonly observed: readonly number[]
  /** The percentile of the same eigenvalues of unrelated variables. */
  readonly random: readonly number[]
  /** How many of the first eigenvalues exceed theirs; NaN where they cannot be had. */
  readonly suggested: number
}

export interface ParallelAnalysisOptions {
  /** Respondents. */
  readonly n: number
  readonly random: Random
  /** components: eigenvalues of R; factors: of R with the communalities of one minimum-residual factor, as psych. */
  readonly kind?: 'components' | 'factors'
  readonly draws?: number
  readonly percentile?: number
}

/**
 * Horn's parallel analysis: keep the components (or factors) that explain more than those of unrelated variables would.
 * Unrelated normal variables are drawn straight as their covariances, a Wishart matrix by Bartlett's decomposition:
 * the same law as n × k numbers, for k(k + 1)/2 of them. psych resamples the columns of the data as well; with answers
 * on scales both give the same eigenvalues but for chance.
 * @param correlation  k × k.
 * @returns  with percentile .95 and 100 draws when left out.
 * @throws {RangeError} not square.
 * @see Horn 1965, Psychometrika 30(2); Glorfeld 1995, Educational and Psychological Measurement 55(3), for the 95th
 *   percentile; Smith & Hocking 1972, Applied Statistics 21(3), for the draws. Same suggestions as psych 2.2.9, fa.parallel.
 * @example parallelAnalysis([[1, 0.8], [0.8, 1]], {n: 100, random: createRandom(1)}).suggested // => 1
 */
export function parallelAnalysis(
  correlation: Matrix,
  {n, random, kind = 'components', draws = 100, percentile = 0.95}: ParallelAnalysisOptions,
): ParallelAnalysis {
  const size = correlation.length
  const eigenvalues = (of: Matrix, tolerance?: number): readonly number[] =>
    kind === 'components' ? symmetricEigenvalues(of) : factorValues(of, tolerance)
  const observed = eigenvalues(correlation)
  if (size === 0 || n <= size || observed.some(Number.isNaN))
    return {observed, random: observed.map(() => Number.NaN), suggested: Number.NaN}
  const drawn = Array.from({length: draws}, (_, draw) => eigenvalues(unrelated(size, n, random.fork(draw)), nearEnough))
  const reference = observed.map((_, place) =>
    quantile(
      drawn.map((values) => values[place]!),
      percentile,
    ),
  )
  const first = observed.findIndex((value, place) => !(value > reference[place]!))
  return {observed, random: reference, suggested: first < 0 ? size : first}
}

function factorValues(correlation: Matrix, tolerance?: number): readonly number[] {
  const communalities = oneAxisCommunalities(correlation, tolerance)
  return symmetricEigenvalues(correlation.map((row, i) => row.map((r, j) => (i === j ? communalities[i]! : r))))
}

/** Correlations of n respondents' answers to k unrelated normal variables. */
function unrelated(size: number, n: number, random: Random): number[][] {
  const factor = Array.from({length: size}, (_, row) =>
    Array.from({length: row + 1}, (_, column) =>
      row === column ? Math.sqrt(2 * gammaDraw((n - 1 - row) / 2, random)) : normalDraw(random),
    ),
  )
  const covariance = factor.map((own, i) =>
    factor.map((other, j) => {
      let sum = 0
      for (let k = 0; k <= Math.min(i, j); k++) sum += own[k]! * other[k]!
      return sum
    }),
  )
  return correlationFromCovariance(covariance)
}

function normalDraw(random: Random): number {
  return normalQuantile(random.next() || 0.5)
}

/** Marsaglia & Tsang 2000, ACM TOMS 26(3), for shapes of 1 and more; a half is raised by the square of a normal. */
function gammaDraw(shape: number, random: Random): number {
  if (shape < 1) return normalDraw(random) ** 2 / 2
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalDraw(random)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    if (Math.log(random.next() || 0.5) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
