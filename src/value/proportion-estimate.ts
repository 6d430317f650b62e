import type {CountedEstimate} from './ratio-estimate.ts'

/**
 * Weighted share of respondents in a group with Wilson's 95 % interval on Kish's effective sample size (Σw)²/Σw².
 * @param members  whether each respondent is in the group (true or 1).
 * @param weights  as many; 0 leaves a respondent out.
 * @returns        0 to 1; NaN when no weight is positive.
 * @throws {RangeError} arrays of unequal length.
 * @see Wilson 1927, JASA 22; Kish 1965, Survey Sampling.
 * @example proportionEstimate([true, false], [1, 1]).estimate // => 0.5
 */
export function proportionEstimate(members: ArrayLike<boolean | number>, weights: ArrayLike<number>): CountedEstimate {
  if (members.length !== weights.length) throw new RangeError('members and weights must have the same length')
  let total = 0
  let squares = 0
  let inside = 0
  let n = 0
  for (let index = 0; index < members.length; index++) {
    const weight = weights[index]!
    if (!(weight > 0)) continue
    n += 1
    total += weight
    squares += weight * weight
    if (members[index]) inside += weight
  }
  if (n === 0) return {estimate: Number.NaN, ci: [Number.NaN, Number.NaN], n}
  const share = inside / total
  const size = (total * total) / squares
  const z2 = 3.841458820694124
  const centre = (share + z2 / (2 * size)) / (1 + z2 / size)
  const half = Math.sqrt((z2 * share * (1 - share)) / size + (z2 * z2) / (4 * size * size)) / (1 + z2 / size)
  return {estimate: share, ci: [Math.max(0, centre - half), Math.min(1, centre + half)], n}
}
