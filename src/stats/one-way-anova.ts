import {fCumulative} from './f-cumulative.ts'
import {mean} from './mean.ts'

export interface OneWayAnova {
  readonly f: number
  /** Between, within. */
  readonly degrees: readonly [number, number]
  readonly p: number
  /** Share of the variance that lies between the groups, 0 to 1. */
  readonly etaSquared: number
}

/**
 * One-way analysis of variance, equal variances supposed: F = (SSB/(k − 1))/(SSW/(n − k)), η² = SSB/(SSB + SSW).
 * @param groups  at least two of at least one value, one with two.
 * @returns  NaN where fewer than two groups or no degree of freedom is left, and where nothing varies.
 * @see Fisher 1925, Statistical Methods for Research Workers. Checked against R's aov (test/fixtures/r/profiles.R).
 * @example oneWayAnova([[1, 2], [3, 4]]).f // => 8
 */
export function oneWayAnova(groups: readonly ArrayLike<number>[]): OneWayAnova {
  const filled = groups.filter(({length}) => length > 0)
  const all = filled.flatMap((group) => Array.from(group))
  const grand = mean(all)
  const means = filled.map((group) => mean(group))
  const between = filled.reduce((sum, group, index) => sum + group.length * (means[index]! - grand) ** 2, 0)
  const within = filled.reduce(
    (sum, group, index) => Array.from(group).reduce((part, value) => part + (value - means[index]!) ** 2, sum),
    0,
  )
  const degrees = [filled.length - 1, all.length - filled.length] as const
  const possible = degrees[0] > 0 && degrees[1] > 0
  const f = possible ? between / degrees[0] / (within / degrees[1]) : Number.NaN
  return {
    f,
    degrees,
    p: possible ? fCumulative(1 / f, [degrees[1], degrees[0]]) : Number.NaN,
    etaSquared: possible ? between / (between + within) : Number.NaN,
  }
}
