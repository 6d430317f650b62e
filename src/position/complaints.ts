import {meanScore, shareOf} from './estimates.ts'
import type {Standing} from './material.ts'
import type {RiskResult} from './schema.ts'

/**
 * Complaints (D15): how many customers complained, for how many it was put right, and how satisfied they are beside those
 * who did not complain. Groups under the smallest cell are left out.
 * @see Fornell & Wernerfelt 1987, Journal of Marketing Research 24(4); Tax, Brown & Chandrashekaran 1998, Journal of
 *   Marketing 62(2).
 */
export function complaintFacts(context: Standing): RiskResult['complaints'] {
  const {survey, analysed, weights, cell, score, classification, minCell} = context
  if (survey.columns['complaint'] === undefined || survey.columns['complaint'].type === 'text') return null
  const used = analysed.map((index) => weights[index]!)
  const told = (column: string, index: number): boolean | null => {
    const value = cell(column, index)
    return Number.isNaN(value) ? null : value > 0
  }
  const made = analysed.map((index) => told('complaint', index))
  const mended = analysed.map((index, place) => (made[place] === true ? told('complaint_recovered', index) : null))
  const satisfaction = classification.deciding['satisfaction']?.[0]
  const groups = [
    ['no-complaint', made.map((one) => one === false)],
    ['recovered', mended.map((one) => one === true)],
    ['not-recovered', mended.map((one) => one === false)],
  ] as const
  return {
    rate: shareOf(made, used),
    recovered: shareOf(mended, used),
    satisfaction:
      satisfaction === undefined
        ? []
        : groups.flatMap(([group, members]) => {
            const values = analysed.map((index, place) => (members[place] ? score(satisfaction, index) : Number.NaN))
            const mean = meanScore(values, used, minCell)
            return mean.n === 0 ? [] : [{group, mean}]
          }),
  }
}
