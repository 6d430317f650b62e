import {mean} from './mean.ts'
import {studentizedRangeUpper} from './studentized-range-upper.ts'
import {variance} from './variance.ts'

export interface PairOfMeans {
  /** Places of the two groups. */
  readonly a: number
  readonly b: number
  /** Mean of a − mean of b. */
  readonly difference: number
  readonly t: number
  readonly degrees: number
  /** Already corrected for the number of pairs. */
  readonly p: number
}

/**
 * Games–Howell: which means differ, whatever the variances and sizes of the groups. Each pair's Welch t is referred to the
 * studentised range of all k groups, q = |t|·√2.
 * @param groups  at least two, each of at least two values.
 * @returns  every pair; NaN where a group has fewer than two values or neither varies.
 * @see Games & Howell 1976, J. Educational Statistics 1(2). Checked against R's ptukey (test/fixtures/r/profiles.R).
 * @example gamesHowell([[1, 2, 3], [4, 5, 6]])[0]?.difference // => -3
 */
export function gamesHowell(groups: readonly ArrayLike<number>[]): readonly PairOfMeans[] {
  const parts = groups.map((group) => ({mean: mean(group), error: variance(group) / group.length, n: group.length}))
  return parts.flatMap((first, a) =>
    parts.slice(a + 1).map((second, step): PairOfMeans => {
      const error = first.error + second.error
      const difference = first.mean - second.mean
      const t = difference / Math.sqrt(error)
      const degrees = (error * error) / (first.error ** 2 / (first.n - 1) + second.error ** 2 / (second.n - 1))
      const p = studentizedRangeUpper(Math.abs(t) * Math.SQRT2, groups.length, degrees)
      return {a, b: a + 1 + step, difference, t, degrees, p}
    }),
  )
}
