import {betaTails} from './beta-tails.ts'

/**
 * Cumulative probability of Fisher's F distribution, P(F ≤ f) = Iₓ(d₁/2, d₂/2) at odds d₁f/d₂.
 * The upper tail, to full accuracy, is `fCumulative(1 / f, [d2, d1])`.
 * @param f        [0, ∞].
 * @param degrees  of freedom [numerator, denominator], each above 0.
 * @returns  [0, 1]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.6. Checked against mpmath.
 * @example fCumulative(1, [7, 7]) // => 0.5
 */
export function fCumulative(f: number, degrees: readonly [number, number]): number {
  const [numerator, denominator] = degrees
  return betaTails((numerator * f) / denominator, numerator / 2, denominator / 2).lower
}
