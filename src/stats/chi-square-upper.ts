import {gammaTails} from './gamma-tails.ts'

/**
 * Upper tail of the chi-square distribution, P(χ² > x): the p-value of a fit test.
 * @param x        [0, ∞].
 * @param degrees  of freedom, above 0.
 * @returns  [0, 1]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.4. Checked against mpmath up to 5000 degrees of freedom.
 * @example chiSquareUpper(3.841458820694124, 1) // => 0.05
 */
export function chiSquareUpper(x: number, degrees: number): number {
  return gammaTails(x / 2, degrees / 2).upper
}
