import {mean, normalCumulative, standardDeviation} from '../../src/stats/index.ts'

/** What one survey says of the three shares. */
export interface SurveyShares {
  readonly shares: readonly number[]
  readonly intervals: readonly (readonly [low: number, high: number])[]
  /** Standard deviations of the bootstrap draws. */
  readonly standardErrors: readonly number[]
}

/** The estimated share of one class over all surveys of a population, against the true one. */
export interface ShareCalibration {
  /** Mean estimate less the truth. */
  readonly bias: number
  /** Standard deviation of the estimates: what a standard error should be. */
  readonly spread: number
  /** Root mean square of the bootstrap's standard errors over `spread`: 1 where intervals are as wide as they should be. */
  readonly widthRatio: number
  /** Share of the 95 % intervals that hold the truth; NaN without draws. */
  readonly coverage: number
  /** Coverage that bias and width alone lead to, the estimates being normal. */
  readonly expectedCoverage: number
}

export function shareCalibration(truth: number, name: number, surveys: readonly SurveyShares[]): ShareCalibration {
  const estimates = surveys.map(({shares}) => shares[name]!)
  const [bias, spread] = [mean(estimates) - truth, standardDeviation(estimates)]
  const width = Math.sqrt(mean(surveys.map(({standardErrors}) => standardErrors[name]! ** 2)))
  const intervals = surveys.map((survey) => survey.intervals[name]!)
  const known = intervals.every((ends) => !ends.some(Number.isNaN))
  const half = (1.96 * width) / spread
  return {
    bias,
    spread,
    widthRatio: width / spread,
    coverage: known
      ? intervals.filter(([low, high]) => low <= truth && truth <= high).length / surveys.length
      : Number.NaN,
    expectedCoverage: normalCumulative(half - bias / spread) - normalCumulative(-half - bias / spread),
  }
}

/** How far chance alone takes a coverage of 95 % over so many surveys (95 %). */
export const chanceOfCoverage = (surveys: number): number => 1.96 * Math.sqrt((0.95 * 0.05) / surveys)
