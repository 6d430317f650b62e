import {type AnswerSheets, answerShare, type CarelessIndex, type Items} from './careless-index.ts'
import {consistencyJudge, withinPersonCorrelation} from './consistency.ts'

/** Johnson's bound of .30 for the consistency of whole scales is this for that of halves: .30/(2 − .30). */
const ceiling = 0.3 / 1.7

/**
 * Even–odd inconsistency: the two halves of the scales, items of odd and of even place, do not agree on which scales a
 * person answers high and which low. Needs so many scales that the halves of careful people agree beyond chance.
 */
export const evenOdd: CarelessIndex = {
  id: 'even-odd',
  source: 'Johnson 2005, Journal of Research in Personality 39; Meade & Craig 2012, Psychological Methods 17',
  flag: (sheets) => {
    const scales = scalesOf(sheets.items)
    return consistencyJudge(sheets, {of: (row) => halvesCorrelation(scales, row), pairs: scales.length, ceiling})
  },
}

/**
 * Even–odd consistency of one person, over the scales with an answer in both halves:
 *   r = cor(mean of the odd items, mean of the even items), brought to whole scales by 2r/(1 + r), never below −1
 * @param scales  the items of each scale in the order asked, keyed in one direction.
 * @returns  [−1, 1]; NaN below three scales, or where either half is the same on all.
 * @see Johnson 2005. Checked against R careless 1.2.2 (`evenodd`, which turns the sign since 1.2.0).
 */
export function evenOddConsistency(scales: readonly Items[], row: number): number {
  const r = halvesCorrelation(scales, row)
  return Math.max(-1, (2 * r) / (1 + r))
}

function halvesCorrelation(scales: readonly Items[], row: number): number {
  const [odd, even] = [0, 1].map((half) => scales.map((items) => meanShare(items, {half, row})))
  return withinPersonCorrelation(odd!, even!)
}

function scalesOf(items: AnswerSheets['items']): Items[] {
  return [...new Set(items.map(({construct}) => construct.id))]
    .map((id) => items.filter(({construct}) => construct.id === id))
    .filter(({length}) => length >= 2)
    .map((own) => own.map(({keyed, low, high}) => ({answers: keyed, low, high})))
}

function meanShare(items: Items, {half, row}: {half: number; row: number}): number {
  let n = 0
  let sum = 0
  for (let place = half; place < items.length; place += 2) {
    const share = answerShare(items[place]!, row)
    if (Number.isNaN(share)) continue
    n++
    sum += share
  }
  return n === 0 ? Number.NaN : sum / n
}
