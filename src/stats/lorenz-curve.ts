export interface LorenzPoint {
  /** Share of customers, smallest first. */
  readonly customers: number
  /** Share of the total that they hold together. */
  readonly value: number
}

/**
 * Lorenz curve: what share of the total the smallest share of customers holds.
 * @param values  non-negative amounts, one per customer; NaN = missing.
 * @returns  n + 1 points from (0, 0) to (1, 1), convex; empty when the total is 0 or a value is negative.
 * @see Lorenz 1905, Publications of the American Statistical Association 9(70).
 * @example lorenzCurve([1, 3]) // => [{customers: 0, value: 0}, {customers: 0.5, value: 0.25}, {customers: 1, value: 1}]
 */
export function lorenzCurve(values: ArrayLike<number>): LorenzPoint[] {
  const present = Float64Array.from(values).filter((value) => !Number.isNaN(value))
  present.sort()
  const total = present.reduce((sum, value) => sum + value, 0)
  if (!(total > 0) || present[0]! < 0) return []
  let held = 0
  const points = Array.from(present, (value, index) => {
    held += value
    return {customers: (index + 1) / present.length, value: index === present.length - 1 ? 1 : held / total}
  })
  return [{customers: 0, value: 0}, ...points]
}
