import {normalCumulative} from './normal-cumulative.ts'
import {normalQuantile} from './normal-quantile.ts'

export interface WeightedContrast {
  /** Means of the two groups, in the unit of the values. */
  readonly means: readonly [number, number]
  /** First less second, in the unit of the values, with its 95 % interval. */
  readonly difference: number
  readonly ci: readonly [number, number]
  /** The same in pooled standard deviations (Hedges' g). */
  readonly effect: number
  readonly effectCi: readonly [number, number]
  /** Two-sided, of no difference. */
  readonly p: number
  /** Values used. */
  readonly n: number
}

/**
 * Difference between two means when every unit belongs a little to both groups: each unit counts in a group by its
 * probability of belonging there, so that the groups overlap and their means are correlated.
 *   m_g = Σ w p_g y / Σ w p_g,  se² = n/(n−1) Σ [w p₁(y − m₁)/Σw p₁ − w p₂(y − m₂)/Σw p₂]²
 * @param values   n numbers; NaN = missing.
 * @param weights  two sets of n numbers ≥ 0: (survey weight ×) probability of belonging to each group.
 * @returns  NaN where a group has no weight, fewer than three values are known, or the values do not vary.
 * @throws {RangeError} values and weights of unequal length.
 * @see Cochran 1977, Sampling Techniques, 6.4 (linearised ratios); Hedges 1981, J. Educational Statistics 6(2). Where
 *   the weights are 0 or 1 it is Welch's difference with normal limits.
 * @example weightedContrast([1, 2, 3, 4], [[1, 1, 0, 0], [0, 0, 1, 1]]).difference // => -2
 */
export function weightedContrast(
  values: ArrayLike<number>,
  weights: readonly [ArrayLike<number>, ArrayLike<number>],
): WeightedContrast {
  if (weights.some((given) => given.length !== values.length))
    throw new RangeError('values and weights of unequal length')
  const used = Array.from(values, (_, index) => index).filter(
    (index) => Number.isFinite(values[index]!) && weights[0][index]! + weights[1][index]! > 0,
  )
  const groups = [momentsOf(values, weights[0], used), momentsOf(values, weights[1], used)] as const
  const n = used.length
  const difference = groups[0].mean - groups[1].mean
  const squares = used.reduce((sum, index) => {
    const pull = groups.map(({mean, total}, group) => (weights[group]![index]! * (values[index]! - mean)) / total)
    return sum + (pull[0]! - pull[1]!) ** 2
  }, 0)
  const known = n > 2 && groups.every(({total}) => total > 0) && squares > 0
  if (!known) return {means: [groups[0].mean, groups[1].mean], difference, ...unknown, n}
  const error = Math.sqrt((squares * n) / (n - 1))
  const half = normalQuantile(0.975) * error
  const scale = smallSample(n) / Math.sqrt((groups[0].variance + groups[1].variance) / 2)
  return {
    means: [groups[0].mean, groups[1].mean],
    difference,
    ci: [difference - half, difference + half],
    effect: difference * scale,
    effectCi: [(difference - half) * scale, (difference + half) * scale],
    p: 2 * normalCumulative(-Math.abs(difference) / error),
    n,
  }
}

const unknown = {
  ci: [Number.NaN, Number.NaN],
  effect: Number.NaN,
  effectCi: [Number.NaN, Number.NaN],
  p: Number.NaN,
} as const

function momentsOf(values: ArrayLike<number>, weights: ArrayLike<number>, used: readonly number[]) {
  let total = 0
  let sum = 0
  for (const index of used) {
    total += weights[index]!
    sum += weights[index]! * values[index]!
  }
  const mean = sum / total
  const squares = used.reduce((rest, index) => rest + weights[index]! * (values[index]! - mean) ** 2, 0)
  return {total, mean, variance: squares / total}
}

/** Hedges' correction of the standardised difference for small samples. */
function smallSample(n: number): number {
  return 1 - 3 / (4 * (n - 2) - 1)
}
