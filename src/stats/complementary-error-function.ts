import {gammaTails} from './gamma-tails.ts'

/**
 * Complementary error function, erfc(x) = 1 − erf(x), accurate where erf is nearly 1.
 * @param x  any number.
 * @returns  [0, 2], to about 13 digits; NaN for NaN.
 * @see Abramowitz & Stegun 1964, 7.1. Checked against mpmath (test/fixtures/special-functions.json).
 * @example complementaryErrorFunction(0) // => 1
 */
export function complementaryErrorFunction(x: number): number {
  const {lower, upper} = gammaTails(x * x, 0.5)
  return x < 0 ? 1 + lower : upper
}
