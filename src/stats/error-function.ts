import {gammaTails} from './gamma-tails.ts'

/**
 * Error function, erf(x) = (2/√π)∫₀ˣ e^(−t²) dt.
 * @param x  any number.
 * @returns  [−1, 1], to about 13 digits; NaN for NaN.
 * @see Abramowitz & Stegun 1964, 7.1. Checked against mpmath (test/fixtures/special-functions.json).
 * @example errorFunction(0) // => 0
 */
export function errorFunction(x: number): number {
  return Math.sign(x) * gammaTails(x * x, 0.5).lower
}
