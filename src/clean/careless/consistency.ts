import {quantile} from '../../stats/index.ts'
import type {AnswerSheets} from './careless-index.ts'

/** Lower 1 % point of the normal distribution, and the standard deviations of one in a median absolute deviation. */
const z = -2.3263478740408408
const perDeviation = 1.482602218505602
/** Fewer people give no distribution to stand out from. */
const fewestPeople = 30
/** Below this a person's variance is what rounding leaves of none. */
const noVariance = 1e-12

export interface Consistency {
  /** Of one person, the correlation over pairs of answers; NaN where it cannot be had, which is no sign of anything. */
  readonly of: (row: number) => number
  /** How many pairs a person's correlation rests on, none sharing an answer with another. */
  readonly pairs: number
  /** From this correlation on nobody is called inconsistent, however consistent the others are. */
  readonly ceiling: number
}

/**
 * Who is inconsistent, among people whose answers are as hard to be consistent on. A correlation within a person rests on few
 * pairs, and where somebody thinks alike of everything it is mostly noise: a fixed bound then calls up to one careful
 * person in ten careless. So the bound lies where one careful person in a hundred falls by chance; by Fisher's transform,
 *   bound = median − 2.33·max(1/√(pairs − 3), 1.4826·median absolute deviation), and the ceiling at most
 * Median and deviation are the sample's own, which careless people move little while they are few. Where the bound falls below
 * 0, fewer than half of those who answer at random would be caught: the survey is too short for the index.
 * @returns  a judge of rows; null where the survey does not allow the index.
 * @see Curran 2016, Journal of Experimental Social Psychology 66, on bounds from the sample; Fisher 1921, Metron 1. False
 *   alarms among simulated careful people: test/clean/consistency.test.ts.
 */
export function consistencyJudge(
  {included}: Pick<AnswerSheets, 'included'>,
  {of, pairs, ceiling}: Consistency,
): ((row: number) => boolean) | null {
  if (pairs <= 3) return null
  const found = Float64Array.from(included, (counts, row) => (counts ? fisher(of(row)) : Number.NaN))
  const known = found.filter((value) => !Number.isNaN(value))
  if (known.length < fewestPeople) return null
  const middle = quantile(known, 0.5)
  const distances = known.map((value) => Math.abs(value - middle))
  const spread = Math.max(perDeviation * quantile(distances, 0.5), 1 / Math.sqrt(pairs - 3))
  const bound = Math.min(fisher(ceiling), middle + z * spread)
  return bound < 0 ? null : (row) => found[row]! < bound
}

/** Correlation of one person's pairs of answers, each in [0, 1] or NaN; NaN below three pairs or without variance. */
export function withinPersonCorrelation(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let n = 0
  let [sumFirst, sumSecond] = [0, 0]
  for (let place = 0; place < first.length; place++) {
    if (Number.isNaN(first[place]! + second[place]!)) continue
    n++
    sumFirst += first[place]!
    sumSecond += second[place]!
  }
  if (n < 3) return Number.NaN
  const [meanFirst, meanSecond] = [sumFirst / n, sumSecond / n]
  let [product, squareFirst, squareSecond] = [0, 0, 0]
  for (let place = 0; place < first.length; place++) {
    if (Number.isNaN(first[place]! + second[place]!)) continue
    const x = first[place]! - meanFirst
    const y = second[place]! - meanSecond
    product += x * y
    squareFirst += x * x
    squareSecond += y * y
  }
  if (squareFirst < noVariance || squareSecond < noVariance) return Number.NaN
  return product / Math.sqrt(squareFirst * squareSecond)
}

/** Inverse hyperbolic tangent, kept finite where the correlation is 1. */
function fisher(r: number): number {
  const kept = Math.max(-0.999999, Math.min(0.999999, r))
  return 0.5 * Math.log((1 + kept) / (1 - kept))
}
