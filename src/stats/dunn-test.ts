import {joined} from './joined.ts'
import {midRanks} from './mid-ranks.ts'
import {normalCumulative} from './normal-cumulative.ts'

export interface PairOfRanks {
  /** Places of the two groups. */
  readonly a: number
  readonly b: number
  readonly z: number
  /** Two-sided, not corrected for the number of pairs. */
  readonly p: number
}

/**
 * Dunn's test after Kruskal–Wallis: which groups differ in mean rank,
 *   z = (R̄ₐ − R̄ᵦ)/√((n(n + 1)/12 − Σ(t³ − t)/(12(n − 1)))·(1/mₐ + 1/mᵦ)).
 * @param groups  at least two, each with somebody.
 * @returns  every pair; NaN where a group is empty or all values are equal.
 * @see Dunn 1964, Technometrics 6(3). Checked against the formula in R (test/fixtures/r/profiles.R).
 * @example dunnTest([[1, 2, 3], [4, 5, 6]])[0]?.z // => -1.964 to four digits
 */
export function dunnTest(groups: readonly ArrayLike<number>[]): readonly PairOfRanks[] {
  const {ranks, ties} = midRanks(joined(groups))
  const n = ranks.length
  const spread = (n * (n + 1)) / 12 - ties / (12 * (n - 1))
  let start = 0
  const parts = groups.map(({length}) => {
    const sum = ranks.slice(start, start + length).reduce((a, b) => a + b, 0)
    start += length
    return {meanRank: sum / length, size: length}
  })
  return parts.flatMap((first, a) =>
    parts.slice(a + 1).map((second, step): PairOfRanks => {
      const error = spread > 0 ? Math.sqrt(spread * (1 / first.size + 1 / second.size)) : Number.NaN
      const z = (first.meanRank - second.meanRank) / error
      return {a, b: a + 1 + step, z, p: 2 * normalCumulative(-Math.abs(z))}
    }),
  )
}
