import {normalCumulative} from './normal-cumulative.ts'

/**
 * Upper tail of the standard normal distribution, P(Z > z), accurate far out.
 * @param z  any number.
 * @returns  [0, 1]; NaN for NaN.
 * @see Abramowitz & Stegun 1964, 26.2. Checked against mpmath.
 * @example normalUpper(0) // => 0.5
 */
export function normalUpper(z: number): number {
  return normalCumulative(-z)
}
