/**
 * Quantile of the present values, by linear interpolation between order statistics (R's default, type 7).
 * @param values       any unit; NaN = missing.
 * @param probability  [0, 1].
 * @returns  in the unit of the values; NaN when there is none.
 * @throws {RangeError} probability outside [0, 1].
 * @see Hyndman & Fan 1996, American Statistician 50(4), definition 7.
 * @example quantile([1, 2, 3, 4], 0.5) // => 2.5
 */
export function quantile(values: ArrayLike<number>, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError('a probability lies between 0 and 1')
  const present = Float64Array.from(values).filter((value) => !Number.isNaN(value))
  present.sort()
  const place = (present.length - 1) * probability
  const below = Math.floor(place)
  const low = present[below] ?? Number.NaN
  const high = present[below + 1] ?? low
  return low === high ? low : low + (place - below) * (high - low)
}
