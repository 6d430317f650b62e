import {weightedMean} from './weighted-mean.ts'

/**
 * Arithmetic mean of the present values.
 * @param values  any unit; NaN = missing.
 * @returns  in the unit of the values; NaN when there is none.
 * @see NIST/SEMATECH e-Handbook 2012, 1.3.5.1. Checked against NIST StRD.
 * @example mean([1, 2, Number.NaN, 3]) // => 2
 */
export function mean(values: ArrayLike<number>): number {
  return weightedMean(values)
}
