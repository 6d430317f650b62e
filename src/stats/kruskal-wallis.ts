import {chiSquareUpper} from './chi-square-upper.ts'
import {joined} from './joined.ts'
import {midRanks} from './mid-ranks.ts'

export interface KruskalWallis {
  readonly h: number
  readonly degrees: number
  readonly p: number
  /** Effect size ε² = H/(n − 1), 0 to 1. */
  readonly epsilonSquared: number
}

/**
 * Kruskal–Wallis: do k groups differ in rank, whatever the distribution?
 *   H = (12/(n(n + 1))·Σ R²/m − 3(n + 1)) / (1 − Σ(t³ − t)/(n³ − n)), R the sum of ranks of a group of m.
 * @param groups  at least two with somebody.
 * @returns  NaN where fewer than two groups have somebody or all values are equal.
 * @see Kruskal & Wallis 1952, J. American Statistical Association 47(260); Tomczak & Tomczak 2014 for ε². Checked against R's
 *   kruskal.test (test/fixtures/r/profiles.R).
 * @example kruskalWallis([[1, 2, 3], [4, 5, 6]]).h // => 3.857142857142854
 */
export function kruskalWallis(groups: readonly ArrayLike<number>[]): KruskalWallis {
  const filled = groups.filter(({length}) => length > 0)
  const {ranks, ties} = midRanks(joined(filled))
  const n = ranks.length
  let start = 0
  let squares = 0
  for (const {length} of filled) {
    const sum = ranks.slice(start, start + length).reduce((a, b) => a + b, 0)
    squares += (sum * sum) / length
    start += length
  }
  const degrees = filled.length - 1
  const correction = 1 - ties / (n * n * n - n)
  const possible = degrees > 0 && correction > 0
  const h = possible ? ((12 / (n * (n + 1))) * squares - 3 * (n + 1)) / correction : Number.NaN
  return {h, degrees, p: possible ? chiSquareUpper(h, degrees) : Number.NaN, epsilonSquared: h / (n - 1)}
}
