import {gammaTails} from './gamma-tails.ts'

/**
 * Density of the chi-square distribution, x^(d/2−1)e^(−x/2)/(2^(d/2)Γ(d/2)).
 * @param x        [0, ∞].
 * @param degrees  of freedom, above 0.
 * @returns  [0, ∞]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.4. Checked against mpmath (test/fixtures/special-functions.json).
 * @example chiSquareDensity(0, 2) // => 0.5
 */
export function chiSquareDensity(x: number, degrees: number): number {
  if (!(x >= 0 && degrees > 0)) return Number.NaN
  if (x === 0) return degrees < 2 ? Number.POSITIVE_INFINITY : degrees === 2 ? 0.5 : 0
  return x === Number.POSITIVE_INFINITY ? 0 : gammaTails(x / 2, degrees / 2).slope / x
}
