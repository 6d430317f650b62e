import {squaredMultipleCorrelations} from './squared-multiple-correlations.ts'

/**
 * Guttman's lambda 6, a lower bound of reliability that takes as error what the other items cannot predict of each:
 *   λ₆ = 1 − Σ(1 − SMCᵢ)/ΣΣ r
 * @param correlation  k × k correlations of the items: the standardised score's bound, as psych gives it.
 * @returns  (−∞, 1], unitless; NaN when k < 2 or the sum has no variance.
 * @throws {RangeError} not square.
 * @see Guttman 1945, Psychometrika 10(4). Agrees with R psych 2.2.9, alpha()'s G6(smc) and guttman()'s lambda.6.
 * @example guttmanLambda6([[1, 0.5], [0.5, 1]]) // => 0.5
 */
export function guttmanLambda6(correlation: readonly (readonly number[])[]): number {
  const total = correlation.flat().reduce((sum, r) => sum + r, 0)
  const error = squaredMultipleCorrelations(correlation).reduce((sum, share) => sum + 1 - share, 0)
  return correlation.length >= 2 && total > 0 ? 1 - error / total : Number.NaN
}
