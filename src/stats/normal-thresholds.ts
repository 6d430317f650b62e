import {normalQuantile} from './normal-quantile.ts'

/**
 * Cut points that split a standard normal variable into categories of the observed shares,
 *   τ_j = Φ⁻¹((n₁ + … + n_j)/n).
 * @param counts  k numbers ≥ 0, weighted or not, from the lowest category to the highest.
 * @returns  k − 1 ascending thresholds; infinite beside an empty end, NaN when nothing was counted.
 * @see Olsson 1979, Psychometrika 44(4). Agrees with lavaan 0.6-14 (lavCor, output = "th").
 * @example normalThresholds([10, 10]) // => [0]
 */
export function normalThresholds(counts: ArrayLike<number>): number[] {
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0)
  let below = 0
  return Array.from({length: Math.max(0, counts.length - 1)}, (_, category) => {
    below += counts[category]!
    return normalQuantile(below / total)
  })
}
