/**
 * Percentile interval of a statistic's bootstrap draws: the draws of rank (B + 1)·α/2 and (B + 1)·(1 − α/2), so that B draws cut
 * the line into B + 1 parts of equal weight and few draws do not make the interval too short.
 * @param draws       the statistic in each draw; NaN draws are left out.
 * @param confidence  (0, 1), .95 unless told otherwise.
 * @returns  [low, high] in the unit of the draws; the extreme draws where there are too few; NaN without draws.
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, 12.5 and 13.3.
 * @example percentileInterval([1, 2, 3, 4, 5], 1 / 3) // => [2, 4]
 */
export function percentileInterval(draws: ArrayLike<number>, confidence = 0.95): readonly [number, number] {
  const present = Float64Array.from(draws).filter((draw) => !Number.isNaN(draw))
  present.sort()
  const outside = (1 - confidence) / 2
  return [ranked(present, (present.length + 1) * outside), ranked(present, (present.length + 1) * (1 - outside))]
}

/** Between the draws on both sides of a rank that is not whole; ranks count from 1. */
function ranked(sorted: Float64Array, rank: number): number {
  const place = Math.max(1, Math.min(sorted.length, rank))
  const below = sorted[Math.floor(place) - 1] ?? Number.NaN
  const above = sorted[Math.ceil(place) - 1] ?? Number.NaN
  return below + (place - Math.floor(place)) * (above - below)
}
