import {mean, weightedMean} from '../stats/index.ts'

/** One item's answers, keyed in the construct's direction, with the ends of its answer scale. */
export interface ScoredItem {
  readonly keyed: Float64Array
  readonly low: number
  readonly high: number
}

/**
 * A construct's scores as percentages of the maximum possible: 0 = lowest possible answer, 100 = highest.
 * Mean of the answered items when at least half were; where some are missing each answer counts by its distance from
 * its item's mean, so that a missing hard item does not raise a score. Kept within 0 and 100.
 * @param items  k items × n respondents; NaN = missing.
 * @param weights  n numbers ≥ 0 that count respondents in the items' means (0 = excluded); all 1 when left out.
 * @returns  n scores; NaN where fewer than half of the items were answered.
 * @throws {RangeError} items with different numbers of respondents.
 * @see Cohen, Cohen, Aiken & West 1999, Multivariate Behavioral Research 34(3).
 * @example pompScores([{keyed: Float64Array.of(1, 7), low: 1, high: 7}]) // => [0, 100]
 */
export function pompScores(items: readonly ScoredItem[], weights?: Float64Array): Float64Array {
  const size = items[0]?.keyed.length ?? 0
  if (items.some((item) => item.keyed.length !== size)) throw new RangeError('items of unequal length')
  const columns = items.map(({keyed, low, high}) => keyed.map((answer) => (100 * (answer - low)) / (high - low)))
  const centres = columns
    .map((column) => weightedMean(column, weights))
    .map((centre) => (Number.isNaN(centre) ? 50 : centre))
  const overall = mean(centres)
  const scores = new Float64Array(size).fill(Number.NaN)
  for (let respondent = 0; respondent < size; respondent++) {
    let answered = 0
    let sum = 0
    let deviations = 0
    for (let item = 0; item < columns.length; item++) {
      const value = columns[item]![respondent]!
      if (Number.isNaN(value)) continue
      answered++
      sum += value
      deviations += value - centres[item]!
    }
    if (answered === 0 || answered * 2 < items.length) continue
    const score = answered === items.length ? sum / answered : overall + deviations / answered
    scores[respondent] = Math.max(0, Math.min(100, score))
  }
  return scores
}
