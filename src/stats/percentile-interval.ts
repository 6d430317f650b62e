import {quantile} from './quantile.ts'

/**
 * Percentile interval of a statistic's bootstrap draws.
 * @param draws       the statistic in each draw; NaN draws are left out.
 * @param confidence  (0, 1), .95 unless told otherwise.
 * @returns  [low, high] in the unit of the draws; NaN without draws.
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, 13.3.
 * @example percentileInterval([1, 2, 3, 4, 5], 0.5) // => [2, 4]
 */
export function percentileInterval(draws: ArrayLike<number>, confidence = 0.95): readonly [number, number] {
  const outside = (1 - confidence) / 2
  return [quantile(draws, outside), quantile(draws, 1 - outside)]
}
