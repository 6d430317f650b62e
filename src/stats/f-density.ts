import {betaTails} from './beta-tails.ts'

/**
 * Density of Fisher's F distribution.
 * @param f        [0, ∞].
 * @param degrees  of freedom [numerator, denominator], each above 0.
 * @returns  [0, ∞]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.6. Checked against mpmath (test/fixtures/special-functions.json).
 * @example fDensity(0, [2, 5]) // => 1
 */
export function fDensity(f: number, degrees: readonly [number, number]): number {
  const [numerator, denominator] = degrees
  if (!(f >= 0 && numerator > 0 && denominator > 0)) return Number.NaN
  if (f === 0) return numerator < 2 ? Number.POSITIVE_INFINITY : numerator === 2 ? 1 : 0
  if (f === Number.POSITIVE_INFINITY) return 0
  return betaTails((numerator * f) / denominator, numerator / 2, denominator / 2).slope / f
}
