import {normalCumulative} from './normal-cumulative.ts'
import {percentileInterval} from './percentile-interval.ts'
import {studentQuantile} from './student-quantile.ts'

/**
 * Percentile interval of a bootstrap widened for a small sample. Draws spread by √((n − 1)/n) too little, and a normal quantile
 * stands where Student's belongs: the outer share α/2 becomes Φ(−√(n/(n − 1))·t(1 − α/2; n − 1)).
 * @param draws       the statistic in each draw; NaN draws are left out.
 * @param units       how many units were drawn (customers, or accounts); with fewer than two the extreme draws are given.
 * @param confidence  (0, 1), .95 unless told otherwise.
 * @returns  [low, high] in the unit of the draws; NaN without draws.
 * @see Hesterberg 2015, The American Statistician 69(4), on the expanded percentile interval.
 * @example expandedPercentileInterval([1, 2, 3, 4, 5], 1, 1 / 3) // => [1, 5]
 */
export function expandedPercentileInterval(
  draws: ArrayLike<number>,
  units: number,
  confidence = 0.95,
): readonly [number, number] {
  if (!(units > 1)) return percentileInterval(draws, 1)
  const distance = Math.sqrt(units / (units - 1)) * studentQuantile((1 + confidence) / 2, units - 1)
  return percentileInterval(draws, 1 - 2 * normalCumulative(-distance))
}
