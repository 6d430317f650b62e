import {variance} from './variance.ts'

/**
 * Sample standard deviation of the present values, s = √variance with n − 1.
 * @param values  any unit; NaN = missing.
 * @returns  [0, ∞), in the unit of the values; NaN below two values.
 * @see NIST/SEMATECH e-Handbook 2012, 1.3.5.6. Checked against NIST StRD.
 * @example standardDeviation([1, 2, 3]) // => 1
 */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values))
}
