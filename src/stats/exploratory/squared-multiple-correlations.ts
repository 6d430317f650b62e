import {symmetricEigen} from '../symmetric-eigen.ts'
import {positiveDefiniteInverse} from './positive-definite-inverse.ts'

/** Eigenvalues below this share of the largest count as 0 in the pseudo-inverse, as in psych's Pinv. */
const negligible = 1.49e-8

/**
 * Squared multiple correlation of each item with all others, 1 − 1/(R⁻¹)ᵢᵢ: the usual first guess of communalities.
 * A singular matrix is inverted on its range (Moore and Penrose), as R psych does.
 * @param correlation  k × k.
 * @returns  k values in [0, 1]; NaN when the matrix holds a NaN.
 * @throws {RangeError} not square.
 * @see Guttman 1956, Psychometrika 21(3). Agrees with psych 2.2.9, smc.
 * @example squaredMultipleCorrelations([[1, 0.5], [0.5, 1]]) // => [0.25, 0.25]
 */
export function squaredMultipleCorrelations(correlation: readonly (readonly number[])[]): number[] {
  const diagonal =
    positiveDefiniteInverse(correlation)?.inverse.map((row, item) => row[item]!) ?? pseudoDiagonal(correlation)
  return diagonal.map((value) => Math.max(0, Math.min(1, 1 - 1 / value)))
}

function pseudoDiagonal(correlation: readonly (readonly number[])[]): number[] {
  const {values, vectors} = symmetricEigen(correlation)
  const least = negligible * values[0]!
  return vectors.map((row) =>
    row.reduce((sum, weight, j) => (Math.abs(values[j]!) <= least ? sum : sum + (weight * weight) / values[j]!), 0),
  )
}
