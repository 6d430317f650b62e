/**
 * Median of the present values, each counted `weights` times: the mean of the lowest and the highest value that leave no
 * more than half of the weight on either side.
 * @param values any unit; NaN = missing.
 * @param weights non-negative, one per value.
 * @returns in the unit of the values; NaN when nothing has weight.
 * @throws {RangeError} fewer weights than values.
 * @see Edgeworth 1888, Philosophical Magazine 25(154). With equal weights, R's median.
 * @example weightedMedian([1, 2, 9], [1, 1, 1]) // => 2
 */
export function weightedMedian(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  if (weights.length !== values.length) throw new RangeError('one weight per value')
  const present = Array.from(values, (value, index) => ({value, weight: weights[index]!}))
    .filter(({value, weight}) => !Number.isNaN(value) && weight > 0)
    .sort((a, b) => a.value - b.value)
  const half = present.reduce((sum, {weight}) => sum + weight, 0) / 2
  let below = 0
  for (const [index, {value, weight}] of present.entries()) {
    below += weight
    if (below > half) return value
    if (below === half) return (value + present[index + 1]!.value) / 2
  }
  return Number.NaN
}
