import {betaTails} from './beta-tails.ts'
import {logScaleQuantile} from './log-scale-quantile.ts'

/**
 * Inverse of the regularised incomplete beta function: the x with Iₓ(a, b) = probability.
 * @param probability  [0, 1].
 * @param a            above 0.
 * @param b            above 0.
 * @returns  [0, 1]; NaN outside the ranges.
 * @see DiDonato & Morris 1992, ACM TOMS 18(3).
 * @example inverseRegularizedBeta(0.5, 2, 2) // => 0.5
 */
export function inverseRegularizedBeta(probability: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) return Number.NaN
  const wanted = {lower: probability, upper: 1 - probability}
  const odds = logScaleQuantile((point) => betaTails(point, a, b), wanted, a / b)
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
}
