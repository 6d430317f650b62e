import {symmetricEigen} from '../symmetric-eigen.ts'
import {boundedNewton, type LocalShape} from './bounded-newton.ts'
import {eigenCurvature} from './eigen-curvature.ts'
import {asExtraction, checkFactorCount, type FactorExtraction, lowestUniqueness} from './factor-extraction.ts'
import {squaredMultipleCorrelations} from './squared-multiple-correlations.ts'

type Matrix = readonly (readonly number[])[]

/**
 * Minimum residuals (unweighted least squares): the factors that leave the least squared correlation between items.
 *   minimise ½ Σ θⱼ² over the eigenvalues of R − Ψ that the factors do not take, Ψ the uniquenesses
 * Newton's method on Ψ, held between .005 and 1 as in R psych; loadings √θⱼ·vⱼ of R − Ψ. Does not suppose normal answers.
 * @param correlation  k × k.
 * @param factors      whole number, 1 to k.
 * @returns  NaN loadings and `converged: false` when the matrix holds a NaN.
 * @throws {RangeError} not square, or the number of factors out of range.
 * @see Harman & Jones 1966, Psychometrika 31(3); Jöreskog 1977 for the derivatives. Agrees with psych 2.2.9,
 *   fa(fm = "minres"), to 1e-4, which is how far psych's optimiser goes (test/fixtures/r/exploratory.R).
 * @example minimumResidual([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]], 1).communalities // => [0.5, 0.5, 0.5]
 */
export function minimumResidual(correlation: Matrix, factors: number): FactorExtraction {
  checkFactorCount(correlation, factors)
  const start = squaredMultipleCorrelations(correlation).map((shared) => 1 - shared)
  if (start.some(Number.isNaN)) return unsolved(correlation, factors)
  const found = boundedNewton((uniquenesses) => shape(correlation, uniquenesses, factors), {
    start,
    low: lowestUniqueness,
    high: 1,
  })
  const {values, vectors} = symmetricEigen(reduced(correlation, found.point))
  const scales = values.slice(0, factors).map((value) => Math.sqrt(Math.max(0, value)))
  const loadings = vectors.map((row) => scales.map((scale, factor) => scale * row[factor]!))
  return {
    ...asExtraction(loadings, {converged: found.converged, iterations: found.iterations}),
    improper: found.point.flatMap((share, item) => (share <= lowestUniqueness * 1.000001 ? [item] : [])),
  }
}

function unsolved(correlation: Matrix, factors: number): FactorExtraction {
  const loadings = correlation.map(() => new Array<number>(factors).fill(Number.NaN))
  return asExtraction(loadings, {converged: false, iterations: 0, improper: []})
}

function reduced(correlation: Matrix, uniquenesses: readonly number[]): number[][] {
  return correlation.map((row, i) => row.map((r, j) => (i === j ? r - uniquenesses[i]! : r)))
}

function shape(correlation: Matrix, uniquenesses: readonly number[], factors: number): LocalShape {
  const eigen = symmetricEigen(reduced(correlation, uniquenesses))
  const {values, vectors} = eigen
  const left = values.map((value, k) => k >= factors || value <= 0)
  const slope = (row: readonly number[]): number =>
    -row.reduce((sum, weight, k) => (left[k] ? sum + values[k]! * weight * weight : sum), 0)
  const across = (k: number, l: number): number =>
    values[k] === values[l] ? 0 : values[k]! / (values[k]! - values[l]!)
  const weights = (exact: boolean): number[][] =>
    values.map((_, k) =>
      values.map((_, l) => {
        if (left[k] === left[l]) return left[k] ? 1 : 0
        return exact ? (left[k] ? across(k, l) : across(l, k)) : 0
      }),
    )
  return {
    value: values.reduce((sum, value, k) => (left[k] ? sum + (value * value) / 2 : sum), 0),
    gradient: vectors.map(slope),
    curvature: () => eigenCurvature(eigen, weights(true)),
    safeCurvature: () => eigenCurvature(eigen, weights(false)),
  }
}
