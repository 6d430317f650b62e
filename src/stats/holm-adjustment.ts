/**
 * Holm's step-down adjustment of p-values: the chance of one false finding among all of them is held at the level the
 * adjusted values are compared with.
 * @param pValues  k numbers in [0, 1]; NaN = not tested, which stays NaN and does not count.
 * @returns  k numbers in [0, 1], none below the one given.
 * @see Holm 1979, Scandinavian J. Statistics 6(2). Agrees with R's p.adjust(method = "holm").
 * @example holmAdjustment([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 */
export function holmAdjustment(pValues: readonly number[]): number[] {
  const order = pValues
    .flatMap((p, index) => (Number.isNaN(p) ? [] : [index]))
    .sort((a, b) => pValues[a]! - pValues[b]!)
  const adjusted = pValues.map(() => Number.NaN)
  let highest = 0
  for (const [rank, index] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (order.length - rank) * pValues[index]!))
    adjusted[index] = highest
  }
  return adjusted
}
