import {inWholeUnits} from './in-whole-units.ts'
import {weightedMean} from './weighted-mean.ts'

/**
 * Sample variance of the present values, in two passes with the rounding of the mean corrected.
 *   s² = [Σ (x − x̄)² − (Σ (x − x̄))²/n] / (n − 1)
 * Decimals are taken as written, not as their binary approximations.
 * @param values  any unit; NaN = missing.
 * @returns  [0, ∞), the unit squared; NaN below two values.
 * @see Chan, Golub & LeVeque 1983, American Statistician 37(3). Checked against NIST StRD: 14 digits and more.
 * @example variance([1, 2, 3]) // => 1
 */
export function variance(values: ArrayLike<number>): number {
  const whole = inWholeUnits(values)
  return whole === null ? ofNumbers(values) : ofNumbers(whole.units) / (whole.scale * whole.scale)
}

function ofNumbers(values: ArrayLike<number>): number {
  const centre = weightedMean(values)
  let count = 0
  let drift = 0
  let squares = 0
  for (let index = 0; index < values.length; index++) {
    const deviation = values[index]! - centre
    if (Number.isNaN(deviation)) continue
    count++
    drift += deviation
    squares += deviation * deviation
  }
  return count < 2 ? Number.NaN : (squares - (drift * drift) / count) / (count - 1)
}
