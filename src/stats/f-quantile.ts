import {betaTails} from './beta-tails.ts'
import {logScaleQuantile} from './log-scale-quantile.ts'

/**
 * Quantile of Fisher's F distribution: the f with P(F ≤ f) = probability.
 * @param probability  [0, 1].
 * @param degrees      of freedom [numerator, denominator], each above 0.
 * @returns  [0, ∞]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 26.6.
 * @example fQuantile(0.5, [7, 7]) // => 1
 */
export function fQuantile(probability: number, degrees: readonly [number, number]): number {
  const [numerator, denominator] = degrees
  if (!(numerator > 0 && denominator > 0)) return Number.NaN
  const wanted = {lower: probability, upper: 1 - probability}
  const tails = (odds: number) => betaTails(odds, numerator / 2, denominator / 2)
  return (logScaleQuantile(tails, wanted, numerator / denominator) * denominator) / numerator
}
