import {stirlingError} from './stirling-error.ts'

const halfLogTwoPi = 0.9189385332046728

/**
 * Natural logarithm of the beta function, log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b), without the cancellation.
 * @param a  above 0.
 * @param b  above 0.
 * @returns  to about 1e-14 of 1 + its size; NaN at or below 0.
 * @see Didonato & Morris 1992, ACM TOMS 18(3). Checked against mpmath (test/fixtures/special-functions.json).
 * @example logBeta(1, 1) // => 0
 */
export function logBeta(a: number, b: number): number {
  const total = a + b
  const errors = stirlingError(a) + stirlingError(b) - stirlingError(total)
  const shares = (a - 0.5) * -Math.log1p(b / a) + (b - 0.5) * -Math.log1p(a / b)
  return halfLogTwoPi - 0.5 * Math.log(total) + shares + errors
}
