import {betaTails} from './beta-tails.ts'

/**
 * Upper tail of Fisher's F distribution, P(F > f): the p-value of an F test.
 * @param f        [0, ∞].
 * @param degrees  of freedom [numerator, denominator], each above 0.
 * @returns  [0, 1]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.6. Checked against mpmath.
 * @example fUpper(1, [7, 7]) // => 0.5
 */
export function fUpper(f: number, degrees: readonly [number, number]): number {
  const [numerator, denominator] = degrees
  return betaTails((numerator * f) / denominator, numerator / 2, denominator / 2).upper
}
