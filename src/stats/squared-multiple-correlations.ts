import {symmetricEigen} from './symmetric-eigen.ts'

/** Eigenvalues below this share of the largest count as 0 (R psych's Pinv). */
const negligible = 1.4901161193847656e-8

/**
 * Squared multiple correlation of each variable with all the others, 1 − 1/(R⁻¹)ᵢᵢ: what they can say of it.
 * @param correlation  k × k, symmetric, diagonal 1; a singular one by its pseudo-inverse.
 * @returns  k shares, held to 0 … 1 as in psych; NaN when an entry is NaN.
 * @throws {RangeError} not square.
 * @see Guttman 1953, Psychometrika 18(4). Agrees with R psych 2.2.9, smc().
 * @example squaredMultipleCorrelations([[1, 0.5], [0.5, 1]]) // => [0.25, 0.25]
 */
export function squaredMultipleCorrelations(correlation: readonly (readonly number[])[]): number[] {
  const {values, vectors} = symmetricEigen(correlation)
  const least = negligible * (values[0] ?? 0)
  return vectors.map((row) => {
    const inverse = row.reduce(
      (sum, weight, place) => (values[place]! <= least ? sum : sum + (weight * weight) / values[place]!),
      0,
    )
    return Math.max(0, Math.min(1, 1 - 1 / inverse))
  })
}
