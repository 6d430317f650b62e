import {betaTails} from './beta-tails.ts'

/**
 * Cumulative probability of Student's t distribution, P(T ≤ t); the upper tail is `studentCumulative(-t, degrees)`.
 * @param t        any number.
 * @param degrees  of freedom, above 0.
 * @returns  [0, 1]; NaN for NaN or no degrees of freedom.
 * @see Abramowitz & Stegun 1964, 26.7. Checked against mpmath.
 * @example studentCumulative(1, 1) // => 0.75
 */
export function studentCumulative(t: number, degrees: number): number {
  const {lower, upper} = betaTails((t * t) / degrees, 0.5, degrees / 2)
  return t < 0 ? upper / 2 : 0.5 + lower / 2
}
