import {inWholeUnits} from './in-whole-units.ts'
import {weightedMean} from './weighted-mean.ts'

/**
 * Arithmetic mean of the present values; exact sums for whole numbers and for decimals as written.
 * @param values  any unit; NaN = missing.
 * @returns  in the unit of the values; NaN when there is none.
 * @see NIST/SEMATECH e-Handbook 2012, 1.3.5.1. Checked against NIST StRD: 14 digits and more.
 * @example mean([1, 2, Number.NaN, 3]) // => 2
 */
export function mean(values: ArrayLike<number>): number {
  const whole = inWholeUnits(values)
  return whole === null ? weightedMean(values) : weightedMean(whole.units) / whole.scale
}
