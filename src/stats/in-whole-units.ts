export interface WholeUnits {
  /** The values as whole numbers of 1/scale, exact; NaN stays NaN. */
  readonly units: Float64Array
  /** 1, 10, 100 …: how many units make 1. */
  readonly scale: number
}

/** A written decimal differs from its binary form by at most this share; twice it, for the multiplication. */
const rounding = 2.3e-16

/**
 * Values written with a few decimals (prices, 10000000.2) as whole numbers, so that their sums lose nothing: in binary
 * 10000000.2 is wrong in its ninth decimal, and a standard deviation of .1 around it in its ninth digit.
 * @param values  any numbers; NaN = missing.
 * @returns  null where up to six decimals do not give whole numbers below 2^53.
 * @see McCullough & Wilson 1999, Computational Statistics & Data Analysis 31, on NIST's NumAcc sets.
 * @example inWholeUnits([0.1, 0.25]) // => {units: [10, 25], scale: 100}
 */
export function inWholeUnits(values: ArrayLike<number>): WholeUnits | null {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    const units = wholeAt(values, scale)
    if (units !== null) return {units, scale}
  }
  return null
}

function wholeAt(values: ArrayLike<number>, scale: number): Float64Array | null {
  const units = new Float64Array(values.length)
  for (let index = 0; index < values.length; index++) {
    const scaled = values[index]! * scale
    const whole = Math.round(scaled)
    if (Math.abs(scaled - whole) > Math.abs(whole) * rounding || Math.abs(whole) > Number.MAX_SAFE_INTEGER) return null
    units[index] = whole
  }
  return units
}
