import {gammaTails} from './gamma-tails.ts'
import {logScaleQuantile} from './log-scale-quantile.ts'

/**
 * Quantile of the chi-square distribution: the x with P(χ² ≤ x) = probability.
 * @param probability  [0, 1].
 * @param degrees      of freedom, above 0.
 * @returns  [0, ∞]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.4. Checked against mpmath.
 * @example chiSquareQuantile(0.95, 1) // => 3.841458820694124
 */
export function chiSquareQuantile(probability: number, degrees: number): number {
  if (!(degrees > 0)) return Number.NaN
  const wanted = {lower: probability, upper: 1 - probability}
  return 2 * logScaleQuantile((x) => gammaTails(x, degrees / 2), wanted, degrees / 2)
}
