/**
 * Holm's adjusted p-values: each p, from the smallest, times the number of hypotheses not yet rejected, never falling.
 * @param values  p-values, [0, 1]; NaN stands for a test that could not be done and does not count.
 * @returns  as many, [0, 1] or NaN, in the order given.
 * @see Holm 1979, Scandinavian Journal of Statistics 6(2). Checked against R's p.adjust (test/fixtures/r/profiles.R).
 * @example holmAdjust([0.01, 0.04]) // => [0.02, 0.04]
 */
export function holmAdjust(values: readonly number[]): readonly number[] {
  const order = values
    .map((_, index) => index)
    .filter((index) => !Number.isNaN(values[index]!))
    .sort((a, b) => values[a]! - values[b]!)
  const adjusted = values.map(() => Number.NaN)
  let highest = 0
  for (const [rank, index] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (order.length - rank) * values[index]!))
    adjusted[index] = highest
  }
  return adjusted
}
