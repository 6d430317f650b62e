import {betaTails} from './beta-tails.ts'
import {logScaleQuantile} from './log-scale-quantile.ts'

/**
 * Quantile of Student's t distribution: the t with P(T ≤ t) = probability.
 * @param probability  [0, 1].
 * @param degrees      of freedom, above 0.
 * @returns  [−∞, ∞]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.7. Checked against mpmath.
 * @example studentQuantile(0.75, 1) // => 1
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(degrees > 0 && probability >= 0 && probability <= 1)) return Number.NaN
  const outside = probability < 0.5 ? probability : 1 - probability
  const wanted = {lower: 1 - 2 * outside, upper: 2 * outside}
  const odds = logScaleQuantile((point) => betaTails(point, 0.5, degrees / 2), wanted, 1 / degrees)
  const distance = Math.sqrt(odds * degrees)
  return probability < 0.5 ? -distance : distance
}
