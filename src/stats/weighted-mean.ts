/**
 * Mean of the present values, each counted `weights` times.
 *   Σ wᵢxᵢ / Σ wᵢ over values that are not NaN; computed from the first value so that a large constant costs no digits.
 * @param values   any unit; NaN = missing.
 * @param weights  non-negative, one per value; all 1 when left out.
 * @returns  in the unit of the values; NaN when nothing has weight.
 * @throws {RangeError} fewer weights than values.
 * @see Cochran 1977, Sampling Techniques.
 * @example weightedMean([1, 4], [2, 1]) // => 2
 */
export function weightedMean(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  if (weights !== undefined && weights.length !== values.length) throw new RangeError('one weight per value')
  let origin = Number.NaN
  let total = 0
  let sum = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    const weight = weights === undefined ? 1 : weights[index]!
    if (Number.isNaN(value) || weight === 0) continue
    if (Number.isNaN(origin)) origin = value
    total += weight
    sum += weight * (value - origin)
  }
  return origin + sum / total
}
