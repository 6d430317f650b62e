/** Points of a Lorenz curve, from (0, 0) to (1, 1), one per customer from the smallest. */
export interface LorenzCurve {
  readonly customers: readonly number[]
  readonly value: readonly number[]
}

/**
 * Lorenz curve: what share of the total value the least valuable x of the customers hold.
 * @param values   money per customer, finite.
 * @param weights  as many, positive.
 * @returns        cumulative shares; empty when the total is not positive.
 * @throws {RangeError} arrays of unequal length.
 * @see Lorenz 1905, Publications of the American Statistical Association 9.
 * @example lorenzCurve([1, 3], [1, 1]).value // => [0, 0.25, 1]
 */
export function lorenzCurve(values: readonly number[], weights: readonly number[]): LorenzCurve {
  if (values.length !== weights.length) throw new RangeError('values and weights must have the same length')
  const sorted = values.map((value, index) => ({value, weight: weights[index]!})).sort((a, b) => a.value - b.value)
  const totalWeight = sorted.reduce((sum, {weight}) => sum + weight, 0)
  const totalValue = sorted.reduce((sum, {value, weight}) => sum + value * weight, 0)
  if (!(totalValue > 0)) return {customers: [], value: []}
  const customers = [0]
  const value = [0]
  let heads = 0
  let money = 0
  for (const entry of sorted) {
    heads += entry.weight
    money += entry.value * entry.weight
    customers.push(heads / totalWeight)
    value.push(money / totalValue)
  }
  return {customers, value}
}

/**
 * Height of the curve at a share of customers, on the straight line between its two nearest points.
 * @returns NaN for an empty curve.
 * @example lorenzAt(lorenzCurve([1, 3], [1, 1]), 0.5) // => 0.25
 */
export function lorenzAt(curve: LorenzCurve, share: number): number {
  if (share >= 1 && curve.value.length > 0) return 1
  const next = curve.customers.findIndex((customers) => customers >= share)
  if (next < 0) return Number.NaN
  if (next === 0) return 0
  const [left, right] = [curve.customers[next - 1]!, curve.customers[next]!]
  const [low, high] = [curve.value[next - 1]!, curve.value[next]!]
  return low + ((high - low) * (share - left)) / (right - left)
}
