export interface RegressionEstimate {
  /** In the unit of the values. */
  readonly mean: number
  readonly standardError: number
}

/**
 * Mean of a population from a simple random sample of it, with what is known of everybody besides:
 *   ȳ + b·(X̄ − x̄), b the least squares slope in the sample; se² = (1 − n/N)·Σ residual²/(n − 2)/n
 * @param values      n values of the sample.
 * @param beside      n values of the known variable, of the same ones.
 * @param population  all N values of the known variable.
 * @returns  the sample's own mean where the known variable does not vary; NaN for an empty sample.
 * @throws {RangeError} unequal lengths.
 * @see Cochran 1977, Sampling Techniques, 3rd ed., 7.1–7.4. The estimate is biased by less than its error/√n.
 * @example regressionEstimate([2, 4], [1, 2], [1, 2, 3]).mean // => 4
 */
export function regressionEstimate(
  values: ArrayLike<number>,
  beside: ArrayLike<number>,
  population: ArrayLike<number>,
): RegressionEstimate {
  if (values.length !== beside.length) throw new RangeError('values and known values of unequal length')
  const n = values.length
  const [meanY, meanX, meanAll] = [meanOf(values), meanOf(beside), meanOf(population)]
  let [across, squares, total] = [0, 0, 0]
  for (let index = 0; index < n; index++) {
    const [x, y] = [beside[index]! - meanX, values[index]! - meanY]
    across += x * y
    squares += x * x
    total += y * y
  }
  const slope = squares > 0 ? across / squares : 0
  const left = Math.max(0, total - slope * across)
  const unseen = Math.max(0, 1 - n / population.length)
  return {mean: meanY + slope * (meanAll - meanX), standardError: Math.sqrt((unseen * left) / (n - 2) / n)}
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index]!
  return sum / values.length
}
