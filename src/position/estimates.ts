import {type CountedEstimate, proportionEstimate, ratioEstimate} from '../value/index.ts'

export const unknownEstimate: CountedEstimate = {estimate: Number.NaN, ci: [Number.NaN, Number.NaN], n: 0}

/** Weighted mean of a score in [0, 100] with its 95 % interval, NaN left out; hidden where fewer than `least` are behind it. */
export function meanScore(values: readonly number[], weights: readonly number[], least: number): CountedEstimate {
  const found = ratioEstimate({numerators: values, weights, bounds: [0, 100]})
  return found.n < least ? unknownEstimate : found
}

/**
 * Weighted mean of a second score less a first, [−100, 100], with its 95 % interval, over those who have both. Hidden where
 * they are fewer than `least`, and where those with only one are: beside the means of both scores it would give them away.
 */
export function meanGap(
  [before, after]: readonly [readonly number[], readonly number[]],
  weights: readonly number[],
  least: number,
): CountedEstimate {
  const found = ratioEstimate({
    numerators: after.map((value, place) => value - before[place]!),
    weights,
    bounds: [-100, 100],
  })
  const onlyOne = after.filter((value, place) => Number.isNaN(value) !== Number.isNaN(before[place]!)).length
  return found.n < least || (onlyOne > 0 && onlyOne < least) ? unknownEstimate : found
}

/** Share of respondents of whom it is known. */
export function shareOf(members: readonly (boolean | null)[], weights: readonly number[]): CountedEstimate {
  const known = members.flatMap((member, index) => (member === null ? [] : [index]))
  return proportionEstimate(
    known.map((index) => members[index] === true),
    known.map((index) => weights[index]!),
  )
}

/** Counts and shares of each code in the order of `codes`; codes that nobody has are left out. */
export function distribution<C extends string>(
  codes: readonly C[],
  given: readonly C[],
  weights: readonly number[],
): {readonly code: C; readonly count: number; readonly share: CountedEstimate}[] {
  return codes.flatMap((code) => {
    const members = given.map((one) => one === code)
    const count = members.filter(Boolean).length
    return count === 0 ? [] : [{code, count, share: proportionEstimate(members, weights)}]
  })
}
