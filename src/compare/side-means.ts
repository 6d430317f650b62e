import {type CountedEstimate, ratioEstimate} from '../value/index.ts'
import {leastMatched, type Pair} from './match-customers.ts'

export interface Measured {
  /** By side, then by respondent; NaN = missing. */
  readonly values: readonly [ArrayLike<number>, ArrayLike<number>]
  readonly weights: readonly [Float64Array, Float64Array]
  readonly bounds: readonly [number, number]
}

/**
 * Weighted mean of both sides. Where customers are followed and only few are on one side alone, both means are those of the
 * customers followed: beside the mean change, the difference of the means would tell of the few.
 */
export function sideMeans(
  {values, weights, bounds}: Measured,
  both: readonly Pair[],
  least: number,
): [CountedEstimate, CountedEstimate] {
  return [0, 1].map((side) => {
    const found = ratioEstimate({numerators: values[side]!, weights: weights[side]!, bounds})
    const alone = found.n - both.length
    if (both.length < leastMatched || alone <= 0 || alone >= least) return found
    const followed = new Set(both.map((pair) => pair[side]!))
    const numerators = Array.from(values[side]!, (value, index) => (followed.has(index) ? value : Number.NaN))
    return ratioEstimate({numerators, weights: weights[side]!, bounds})
  }) as [CountedEstimate, CountedEstimate]
}
