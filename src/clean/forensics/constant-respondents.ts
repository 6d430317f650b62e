import {costliestScale} from './costliest-scale.ts'
import type {ForensicLook, ForensicMaterial} from './forensic-look.ts'

const fewestAnswers = 5
/** Answers from which one that differs still counts as constant. */
const longSheet = 10
/** Share of respondents from which α may be their doing. */
const leastShare = 0.05

/**
 * Respondents who gave (nearly) the same answer to everything, with α as it is and without them: they make any questions
 * look alike. Johnson 2005, J. Research in Personality 39(1). Whoever is content with everything answers so too.
 */
export const constantRespondents: ForensicLook = ({items, scales, rows}) => {
  const constant = rows.map((row) => isConstant(items, row))
  const count = constant.filter(Boolean).length
  if (count < leastShare * rows.length || count === 0) return []
  const cost = costliestScale(scales, (place) => !constant[place])
  return [{code: 'constant-respondents', items: [], count, detail: null, ...cost}]
}

/** Where one answer at most differs from the rest, the rest is what the first or the second answer says. */
function isConstant(items: ForensicMaterial['items'], row: number): boolean {
  let given = 0
  let [first, second] = [Number.NaN, Number.NaN]
  let [fromFirst, fromSecond] = [0, 0]
  for (const {answers} of items) {
    const answer = answers[row]!
    if (Number.isNaN(answer)) continue
    given++
    if (given === 1) first = answer
    if (given === 2) second = answer
    if (answer !== first) fromFirst++
    if (given > 1 && answer !== second) fromSecond++
  }
  const differing = Math.min(fromFirst, fromSecond + Number(first !== second))
  return given >= fewestAnswers && differing <= (given >= longSheet ? 1 : 0)
}
