import {gammaTails} from './gamma-tails.ts'

/**
 * Cumulative probability of the chi-square distribution, P(χ² ≤ x) = P(degrees/2, x/2).
 * @param x        [0, ∞].
 * @param degrees  of freedom, above 0.
 * @returns  [0, 1]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.4. Checked against mpmath up to 5000 degrees of freedom.
 * @example chiSquareCumulative(3.841458820694124, 1) // => 0.95
 */
export function chiSquareCumulative(x: number, degrees: number): number {
  return gammaTails(x / 2, degrees / 2).lower
}
