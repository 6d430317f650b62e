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

function isConstant(items: ForensicMaterial['items'], row: number): boolean {
  const counts = new Map<number, number>()
  let given = 0
  for (const {answers} of items) {
    const answer = answers[row]!
    if (Number.isNaN(answer)) continue
    given++
    counts.set(answer, (counts.get(answer) ?? 0) + 1)
  }
  const differing = given - Math.max(0, ...counts.values())
  return given >= fewestAnswers && differing <= (given >= longSheet ? 1 : 0)
}
