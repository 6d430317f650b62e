import type {Random} from '../kernel/index.ts'
import {htmt} from './htmt.ts'
import {htmt2} from './htmt2.ts'
import {percentileInterval} from './percentile-interval.ts'
import {weightedCorrelationsOf} from './weighted-correlations-of.ts'

export interface RatioInterval {
  readonly estimate: number
  /** Percentiles of the draws. */
  readonly ci: readonly [number, number]
}

export interface HtmtInterval {
  /** Scales × scales, symmetric, 1 on the diagonal. */
  readonly htmt: readonly (readonly RatioInterval[])[]
  readonly htmt2: readonly (readonly RatioInterval[])[]
  /** Draws taken. */
  readonly draws: number
}

export interface HtmtDraws {
  readonly random: Random
  /** 1000 unless told otherwise. */
  readonly draws?: number
  /** .95 unless told otherwise; .90 gives the 5 % test of an upper limit. */
  readonly confidence?: number
  /** Survey weights, carried by the respondents drawn; all 1 when left out. */
  readonly weights?: ArrayLike<number>
}

/**
 * HTMT and HTMT2 of every pair of scales with percentile bootstrap intervals: respondents are drawn with replacement,
 * as counts, and each draw needs only weighted sums of products.
 * @param columns  k columns × n respondents, complete, Pearson's correlations.
 * @param scales   the places of each scale's items.
 * @returns  NaN where the ratio is undefined; a draw where it is undefined is left out of the interval.
 * @throws {RangeError} columns of unequal length, a missing answer, an item outside the columns.
 * @see Henseler, Ringle & Sarstedt 2015, J. Academy of Marketing Science 43(1); Efron & Tibshirani 1993. Checked
 *   against seminr's bootstrap of the same data within its sampling error.
 * @example htmtInterval(answers, [[0, 1, 2], [3, 4, 5]], {random: createRandom(1)}).htmt[1][0].ci
 */
export function htmtInterval(
  columns: readonly ArrayLike<number>[],
  scales: readonly (readonly number[])[],
  {random, draws = 1000, confidence = 0.95, weights}: HtmtDraws,
): HtmtInterval {
  const size = columns[0]?.length ?? 0
  const own = Float64Array.from({length: size}, (_, respondent) => weights?.[respondent] ?? 1)
  const correlations = weightedCorrelationsOf(columns)
  const [first, second] = [ratiosOf(scales, draws), ratiosOf(scales, draws)]
  const drawn = new Float64Array(size)
  for (let draw = 0; draw < draws; draw++) {
    drawn.fill(0)
    for (let turn = 0; turn < size; turn++) {
      const respondent = random.below(size)
      drawn[respondent]! += own[respondent]!
    }
    const matrix = correlations(drawn)
    first.keep(draw, htmt(matrix, scales))
    second.keep(draw, htmt2(matrix, scales))
  }
  const matrix = correlations(own)
  return {
    htmt: first.intervals(htmt(matrix, scales), confidence),
    htmt2: second.intervals(htmt2(matrix, scales), confidence),
    draws,
  }
}

interface Ratios {
  readonly keep: (draw: number, ratios: readonly (readonly number[])[]) => void
  readonly intervals: (estimates: readonly (readonly number[])[], confidence: number) => RatioInterval[][]
}

function ratiosOf(scales: readonly (readonly number[])[], draws: number): Ratios {
  const kept = scales.map((_, i) => scales.slice(0, i).map(() => new Float64Array(draws).fill(Number.NaN)))
  return {
    keep: (draw, ratios) => {
      for (const [i, row] of kept.entries()) for (const [j, values] of row.entries()) values[draw] = ratios[i]![j]!
    },
    intervals: (estimates, confidence) => {
      const bounds = kept.map((row) => row.map((values) => percentileInterval(values, confidence)))
      return estimates.map((row, i) =>
        row.map((estimate, j) => ({
          estimate,
          ci: i === j ? ([1, 1] as const) : bounds[Math.max(i, j)]![Math.min(i, j)]!,
        })),
      )
    },
  }
}
