import {continuedFraction} from './continued-fraction.ts'
import {devianceTerm} from './deviance-term.ts'
import type {Tails} from './distribution-tails.ts'
import {stirlingError} from './stirling-error.ts'

/**
 * Regularised incomplete gamma functions, lower P(a, x) = ∫₀ˣ tᵃ⁻¹e⁻ᵗ dt / Γ(a) and upper Q = 1 − P.
 * @param x      [0, ∞].
 * @param shape  a, above 0.
 * @returns  each tail [0, 1] to about 13 digits; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 6.5; Gautschi 1979, ACM TOMS 5(4). Checked against mpmath up to a = 2500.
 * @example gammaTails(1, 1).upper // => 0.36787944117144233
 */
export function gammaTails(x: number, shape: number): Tails {
  if (!(x >= 0 && shape > 0)) return {lower: Number.NaN, upper: Number.NaN, slope: Number.NaN}
  if (x === 0) return {lower: 0, upper: 1, slope: 0}
  if (x === Number.POSITIVE_INFINITY) return {lower: 1, upper: 0, slope: 0}
  // xᵃe⁻ˣ/Γ(a), by the deviance so that large shapes lose no digits.
  const slope = Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-stirlingError(shape) - devianceTerm(shape, x))
  if (x < shape + 1) {
    const lower = slope * lowerSeries(x, shape)
    return {lower, upper: 1 - lower, slope}
  }
  const fraction = continuedFraction(x + 1 - shape, (n) => [-n * (n - shape), x + 2 * n + 1 - shape])
  return {lower: 1 - slope / fraction, upper: slope / fraction, slope}
}

function lowerSeries(x: number, shape: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; n < 100_000 && term > sum * 1e-17; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}
