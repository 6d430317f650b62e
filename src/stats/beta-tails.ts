import {continuedFraction} from './continued-fraction.ts'
import {devianceTerm} from './deviance-term.ts'
import type {Tails} from './distribution-tails.ts'
import {stirlingError} from './stirling-error.ts'

/**
 * Regularised incomplete beta functions at odds x/(1 − x), lower Iₓ(a, b) and upper 1 − Iₓ(a, b).
 * Odds rather than x keep full accuracy near x = 1.
 * @param odds  [0, ∞].
 * @param a     above 0.
 * @param b     above 0.
 * @returns  each tail [0, 1] to about 13 digits; NaN outside the ranges.
 * @see DiDonato & Morris 1992, ACM TOMS 18(3); Loader 2000 for the leading factor. Checked against mpmath.
 * @example betaTails(1, 2, 2).lower // => 0.5
 */
export function betaTails(odds: number, a: number, b: number): Tails {
  if (!(odds >= 0 && a > 0 && b > 0)) return {lower: Number.NaN, upper: Number.NaN, slope: Number.NaN}
  if (odds === 0) return {lower: 0, upper: 1, slope: 0}
  if (odds === Number.POSITIVE_INFINITY) return {lower: 1, upper: 0, slope: 0}
  const x = odds / (1 + odds)
  const y = 1 / (1 + odds)
  const slope = leadingFactor([x, y], a, b)
  if (x * (a + b + 2) < a + 1) {
    const lower = (slope / a) * fraction(x, a, b)
    return {lower, upper: 1 - lower, slope}
  }
  const upper = (slope / b) * fraction(y, b, a)
  return {lower: 1 - upper, upper, slope}
}

/** xᵃyᵇ/B(a, b). */
function leadingFactor([x, y]: readonly [number, number], a: number, b: number): number {
  const total = a + b
  const errors = stirlingError(total) - stirlingError(a) - stirlingError(b)
  const deviance = devianceTerm(a, total * x) + devianceTerm(b, total * y)
  return Math.sqrt((a * b) / (2 * Math.PI * total)) * Math.exp(errors - deviance)
}

function fraction(x: number, a: number, b: number): number {
  return (
    1 /
    continuedFraction(1, (n) => {
      const half = Math.floor(n / 2)
      const last = a + 2 * half
      if (n % 2 === 0) return [(half * (b - half) * x) / ((last - 1) * last), 1]
      return [(-(a + half) * (a + b + half) * x) / (last * (last + 1)), 1]
    })
  )
}
