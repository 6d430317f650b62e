import {meanScore, shareOf, unknownEstimate} from './estimates.ts'
import type {Standing} from './material.ts'
import type {RiskResult} from './schema.ts'

/**
 * Complaints (D15): how many customers complained, for how many it was put right, and how satisfied they are beside those
 * who did not complain. What would give away fewer customers than the smallest cell is left out, from the mean of all as well.
 * @see Fornell & Wernerfelt 1987, Journal of Marketing Research 24(4); Tax, Brown & Chandrashekaran 1998, Journal of
 *   Marketing 62(2).
 */
export function complaintFacts(context: Standing): RiskResult['complaints'] {
  const {survey, analysed, weights, cell, disclosure} = context
  if (survey.columns['complaint'] === undefined || survey.columns['complaint'].type === 'text') return null
  const used = analysed.map((index) => weights[index]!)
  const told = (column: string, index: number): boolean | null => {
    const value = cell(column, index)
    return Number.isNaN(value) ? null : value > 0
  }
  const made = analysed.map((index) => told('complaint', index))
  const mended = analysed.map((index, place) => (made[place] === true ? told('complaint_recovered', index) : null))
  const sides = [true, false].map((is) => mended.filter((one) => one === is).length)
  const few = sides.some((count) => count > 0 && count < disclosure.minCell)
  return {
    rate: shareOf(made, used),
    recovered: few ? unknownEstimate : shareOf(mended, used),
    satisfaction: satisfactionBy(context, [
      ['no-complaint', made.map((one) => one === false)],
      ['recovered', mended.map((one) => one === true)],
      ['not-recovered', mended.map((one) => one === false)],
    ]),
  }
}

type Satisfaction = NonNullable<RiskResult['complaints']>['satisfaction']

function satisfactionBy(
  {analysed, weights, score, classification, disclosure}: Standing,
  groups: readonly (readonly [Satisfaction[number]['group'], readonly boolean[]])[],
): Satisfaction {
  const satisfaction = classification.deciding['satisfaction']?.[0]
  if (satisfaction === undefined) return []
  const known = (index: number): boolean => !Number.isNaN(score(satisfaction, index)) && weights[index]! > 0
  const parts = groups.map(([, members]) => analysed.filter((index, place) => members[place] && known(index)))
  const shown = disclosure.tellParts(satisfaction, parts, {
    whole: analysed.filter(known),
    amountOf: (index) => weights[index]!,
  })
  return groups.flatMap(([group], position) => {
    const members = parts[position]!
    if (!shown[position]) return []
    const values = members.map((index) => score(satisfaction, index))
    const used = members.map((index) => weights[index]!)
    return [{group, mean: meanScore(values, used, disclosure.minCell)}]
  })
}
