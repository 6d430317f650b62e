import {fCumulative} from './f-cumulative.ts'
import {mean} from './mean.ts'
import {variance} from './variance.ts'

export interface WelchAnova {
  readonly f: number
  /** The second is not whole. */
  readonly degrees: readonly [number, number]
  readonly p: number
}

/**
 * Welch's analysis of variance: do the means of k groups differ, whatever their variances?
 *   F = Σ w(x̄ − x̃)²/(k − 1) / (1 + 2(k − 2)Λ/(k² − 1)), w = n/s², x̃ the mean weighted by w,
 *   Λ = Σ (1 − w/Σw)²/(n − 1), second degree of freedom (k² − 1)/(3Λ).
 * @param groups  at least two, each of at least two values that vary.
 * @returns  NaN where a group has fewer than two values or does not vary.
 * @see Welch 1951, Biometrika 38(3/4). Checked against R's oneway.test (test/fixtures/r/profiles.R).
 * @example welchAnova([[1, 2, 3], [4, 5, 6]]).f // => 13.5
 */
export function welchAnova(groups: readonly ArrayLike<number>[]): WelchAnova {
  const k = groups.length
  const means = groups.map((group) => mean(group))
  const weights = groups.map((group) => group.length / variance(group))
  const total = weights.reduce((a, b) => a + b, 0)
  if (k < 2 || !Number.isFinite(total)) return {f: Number.NaN, degrees: [k - 1, Number.NaN], p: Number.NaN}
  const centre = weights.reduce((sum, weight, index) => sum + weight * means[index]!, 0) / total
  const lambda = weights.reduce(
    (sum, weight, index) => sum + (1 - weight / total) ** 2 / (groups[index]!.length - 1),
    0,
  )
  const between = weights.reduce((sum, weight, index) => sum + weight * (means[index]! - centre) ** 2, 0) / (k - 1)
  const f = between / (1 + (2 * (k - 2) * lambda) / (k * k - 1))
  const degrees = [k - 1, (k * k - 1) / (3 * lambda)] as const
  return {f, degrees, p: fCumulative(1 / f, [degrees[1], degrees[0]])}
}
