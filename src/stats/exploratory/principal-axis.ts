import {symmetricEigen} from '../symmetric-eigen.ts'
import {asExtraction, checkFactorCount, type FactorExtraction} from './factor-extraction.ts'
import {squaredMultipleCorrelations} from './squared-multiple-correlations.ts'

export interface PrincipalAxisStop {
  /** Change of the sum of communalities below which to stop; psych's min.err. */
  readonly tolerance?: number
  /** psych's max.iter. */
  readonly mostIterations?: number
}

/**
 * Principal axis factoring: principal components of the correlations with communalities on the diagonal, found anew from
 * the loadings until they stay. Starts from squared multiple correlations and stops as R psych does (change of Σh² below
 * .001), which is earlier than other programs; minimum residuals is where it would end.
 * @param correlation  k × k.
 * @param factors      whole number, 1 to k.
 * @returns  NaN loadings and `converged: false` when the matrix holds a NaN.
 * @throws {RangeError} not square, or the number of factors out of range.
 * @see Thomson 1934, J. Educational Psychology 25; Harman 1976, Modern Factor Analysis, 3rd ed. Agrees with psych 2.2.9,
 *   fa(fm = "pa"), to 1e-8 (test/fixtures/r/exploratory.R).
 * @example principalAxis([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]], 1).converged // => true
 */
export function principalAxis(
  correlation: readonly (readonly number[])[],
  factors: number,
  {tolerance = 0.001, mostIterations = 50}: PrincipalAxisStop = {},
): FactorExtraction {
  checkFactorCount(correlation, factors)
  let communalities = squaredMultipleCorrelations(correlation)
  let loadings = correlation.map(() => new Array<number>(factors).fill(Number.NaN))
  let change = Number.POSITIVE_INFINITY
  let iterations = 0
  while (change > tolerance && iterations < mostIterations) {
    iterations++
    loadings = axes(correlation, communalities, factors)
    const next = loadings.map((row) => row.reduce((sum, loading) => sum + loading * loading, 0))
    change = Math.abs(total(next) - total(communalities))
    communalities = next
  }
  return asExtraction(loadings, {converged: change <= tolerance, iterations})
}

function axes(
  correlation: readonly (readonly number[])[],
  communalities: readonly number[],
  factors: number,
): number[][] {
  const reduced = correlation.map((row, i) => row.map((r, j) => (i === j ? communalities[i]! : r)))
  const {values, vectors} = symmetricEigen(reduced)
  const scales = values.slice(0, factors).map((value) => Math.sqrt(Math.max(0, value)))
  return vectors.map((row) => scales.map((scale, factor) => scale * row[factor]!))
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
