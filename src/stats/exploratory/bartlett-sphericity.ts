import {chiSquareUpper} from '../chi-square-upper.ts'
import {positiveDefiniteInverse} from './positive-definite-inverse.ts'

export interface BartlettSphericity {
  readonly chiSquare: number
  readonly degrees: number
  readonly p: number
}

/**
 * Bartlett's test of sphericity: could the correlations all be zero in the population?
 *   χ² = −(n − 1 − (2k + 5)/6)·log|R| with k(k − 1)/2 degrees of freedom
 * @param correlation  k × k.
 * @param n  respondents.
 * @returns  χ² in [0, ∞), p in [0, 1]; NaN when the matrix is singular or n is too small for the factor to be positive.
 * @throws {RangeError} not square.
 * @see Bartlett 1951, Biometrika 38(3/4). Agrees with psych 2.2.9, cortest.bartlett (test/fixtures/r/exploratory.R).
 * @example bartlettSphericity([[1, 0], [0, 1]], 100) // => {chiSquare: 0, degrees: 1, p: 1}
 */
export function bartlettSphericity(correlation: readonly (readonly number[])[], n: number): BartlettSphericity {
  const size = correlation.length
  const degrees = (size * (size - 1)) / 2
  const factor = n - 1 - (2 * size + 5) / 6
  const found = size < 2 ? null : positiveDefiniteInverse(correlation)
  if (found === null || !(factor > 0)) return {chiSquare: Number.NaN, degrees, p: Number.NaN}
  const chiSquare = Math.max(0, -factor * found.logDeterminant)
  return {chiSquare, degrees, p: chiSquareUpper(chiSquare, degrees)}
}
