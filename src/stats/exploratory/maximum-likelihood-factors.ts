import {symmetricEigen} from '../symmetric-eigen.ts'
import {type BoundedMinimum, boundedNewton, type LocalShape} from './bounded-newton.ts'
import {eigenCurvature} from './eigen-curvature.ts'
import {asExtraction, checkFactorCount, type FactorExtraction, lowestUniqueness} from './factor-extraction.ts'
import {squaredMultipleCorrelations} from './squared-multiple-correlations.ts'

type Matrix = readonly (readonly number[])[]

export interface MaximumLikelihoodFactors extends FactorExtraction {
  /** log|Σ| + tr(RΣ⁻¹) − log|R| − k at the solution: n times it is nearly χ². */
  readonly discrepancy: number
}

/**
 * Maximum-likelihood factors of a correlation matrix.
 *   minimise Σ (eⱼ − log eⱼ − 1) over the eigenvalues of Ψ^−½RΨ^−½ that the factors do not take
 * Newton's method on log Ψ with exact second derivatives, Ψ held between .005 and 1 as in R's factanal.
 * @param correlation  k × k, positive definite.
 * @param factors      whole number, 1 to k.
 * @returns  NaN loadings and `converged: false` when the matrix is singular or holds a NaN.
 * @throws {RangeError} not square, or the number of factors out of range.
 * @see Lawley & Maxwell 1971, Factor Analysis as a Statistical Method; Clarke 1970, British J. Mathematical and
 *   Statistical Psychology 23(1). Agrees with psych 2.2.9, fa(fm = "ml"), to 1e-4 (test/fixtures/r/exploratory.R).
 * @example maximumLikelihoodFactors([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]], 1).communalities // => [0.5, 0.5, 0.5]
 */
export function maximumLikelihoodFactors(correlation: Matrix, factors: number): MaximumLikelihoodFactors {
  checkFactorCount(correlation, factors)
  const shared = squaredMultipleCorrelations(correlation)
  const least = symmetricEigen(correlation).values.at(-1) ?? Number.NaN
  if (!(least > 1e-10)) return unsolved(correlation, factors)
  const search = (start: readonly number[]): Search => {
    const found = boundedNewton((logs) => shape(correlation, logs, factors), {
      start: start.map((share) => Math.log(Math.max(lowestUniqueness, share))),
      low: Math.log(lowestUniqueness),
      high: 0,
    })
    return {...found, discrepancy: shape(correlation, found.point, factors).value}
  }
  const first = search(shared.map((share) => 1 - share))
  const found = atBound(first.point).length === 0 ? first : lowest([first, ...otherStarts(shared, factors).map(search)])
  const uniquenesses = found.point.map(Math.exp)
  const {values, vectors} = symmetricEigen(scaled(correlation, uniquenesses))
  const scales = values.slice(0, factors).map((value) => Math.sqrt(Math.max(0, value - 1)))
  const loadings = vectors.map((row, item) =>
    scales.map((scale, factor) => Math.sqrt(uniquenesses[item]!) * scale * row[factor]!),
  )
  return {
    ...asExtraction(loadings, {converged: found.converged, iterations: found.iterations}),
    improper: atBound(found.point),
    discrepancy: found.discrepancy,
  }
}

type Search = BoundedMinimum & {readonly discrepancy: number}

/** Items whose uniqueness lies at its lower bound. */
const atBound = (logs: readonly number[]): number[] =>
  logs.flatMap((log, item) => (Math.exp(log) <= lowestUniqueness * 1.000001 ? [item] : []))

/**
 * Where a search that ended at a bound starts again, since there may be several such minima: from Jöreskog's uniquenesses,
 * from halves, and with every item in turn nearly free of its own variance.
 */
function otherStarts(shared: readonly number[], factors: number): number[][] {
  const own = shared.map((share) => 1 - share)
  const nearly = own.map((_, taken) => own.map((share, item) => (item === taken ? 0.02 : share)))
  return [own.map((share) => (1 - (0.5 * factors) / own.length) * share), own.map(() => 0.5), ...nearly]
}

/** Of the searches that ended, the lowest; the first where none did, and where they are as low as each other. */
function lowest(searches: readonly Search[]): Search {
  const ended = searches.filter(({converged}) => converged)
  return ended.reduce(
    (best, other) => (other.discrepancy < best.discrepancy - 1e-9 ? other : best),
    ended[0] ?? searches[0]!,
  )
}

function unsolved(correlation: Matrix, factors: number): MaximumLikelihoodFactors {
  const loadings = correlation.map(() => new Array<number>(factors).fill(Number.NaN))
  return {...asExtraction(loadings, {converged: false, iterations: 0, improper: []}), discrepancy: Number.NaN}
}

function scaled(correlation: Matrix, uniquenesses: readonly number[]): number[][] {
  const scales = uniquenesses.map((share) => 1 / Math.sqrt(share))
  return correlation.map((row, i) => row.map((r, j) => r * scales[i]! * scales[j]!))
}

function shape(correlation: Matrix, logs: readonly number[], factors: number): LocalShape {
  const eigen = symmetricEigen(scaled(correlation, logs.map(Math.exp)))
  const {values, vectors} = eigen
  const left = values.map((value, k) => k >= factors || value <= 1)
  const slope = (row: readonly number[]): number =>
    row.reduce((sum, weight, k) => (left[k] ? sum + (1 - values[k]!) * weight * weight : sum), 0)
  const across = (k: number, l: number): number =>
    values[k] === values[l] ? 0 : (0.5 * (1 - values[k]!) * (values[k]! + values[l]!)) / (values[l]! - values[k]!)
  const weights = (exact: boolean): number[][] =>
    values.map((own, k) =>
      values.map((other, l) => {
        if (left[k] === left[l]) return left[k] ? (exact ? (own + other) / 2 : 1) : 0
        return exact ? (left[k] ? across(k, l) : across(l, k)) : 0
      }),
    )
  return {
    value: values.reduce((sum, value, k) => (left[k] ? sum + value - Math.log(value) - 1 : sum), 0),
    gradient: vectors.map(slope),
    curvature: () => eigenCurvature(eigen, weights(true)),
    safeCurvature: () => eigenCurvature(eigen, weights(false)),
  }
}
