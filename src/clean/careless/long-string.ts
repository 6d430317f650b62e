import {type CarelessIndex, givenAnswers} from './careless-index.ts'

/** Below this many answers, equal ones are no sign of anything. */
const fewestAnswers = 6

/** The same answer given to half of the items or more in a row, six at least (Curran's rule of half the scale). */
export const longString: CarelessIndex = {
  id: 'long-string',
  source: 'Johnson 2005; Curran 2016, Journal of Experimental Social Psychology 66',
  flag: (sheets) => {
    const longest = Math.max(fewestAnswers, Math.ceil(sheets.items.length / 2))
    return (row) => longestRun(givenAnswers(sheets, row)) >= longest
  },
}

/** @example longestRun([4, 4, 2, 4]) // => 2 */
export function longestRun(answers: readonly number[]): number {
  let longest = 0
  let run = 0
  for (const [index, answer] of answers.entries()) {
    run = index > 0 && answer === answers[index - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}
