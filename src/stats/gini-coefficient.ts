/**
 * Gini coefficient: mean difference between two customers as a share of twice the mean.
 *   G = Σ (2i − n − 1)·x₍ᵢ₎ / (n·Σx), x sorted
 * @param values  non-negative amounts, one per customer; NaN = missing.
 * @returns  0 (all equal) to 1 − 1/n (one holds all), unitless; NaN when the total is 0 or a value is negative.
 * @see Gini 1912, Variabilità e mutabilità; Dixon et al. 1987, Ecology 68(5).
 * @example giniCoefficient([0, 0, 0, 1]) // => 0.75
 */
export function giniCoefficient(values: ArrayLike<number>): number {
  const present = Float64Array.from(values).filter((value) => !Number.isNaN(value))
  present.sort()
  const size = present.length
  const total = present.reduce((sum, value) => sum + value, 0)
  if (!(total > 0) || present[0]! < 0) return Number.NaN
  const ranked = present.reduce((sum, value, index) => sum + (2 * index + 1 - size) * value, 0)
  return ranked / (size * total)
}
