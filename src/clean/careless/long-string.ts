import type {CarelessIndex} from './careless-index.ts'

/** Below this many answers, equal ones are no sign of anything. */
const fewestAnswers = 6

/** The same answer given to half of the items or more in a row, six at least (Curran's rule of half the scale). */
export const longString: CarelessIndex = {
  id: 'long-string',
  source: 'Johnson 2005; Curran 2016, Journal of Experimental Social Psychology 66',
  flag: (sheets) => {
    const longest = Math.max(fewestAnswers, Math.ceil(sheets.items.length / 2))
    const columns = sheets.items.map(({answers}) => answers)
    return (row) => longestRun(columns, row) >= longest
  },
}

/**
 * Most equal answers in a row of one respondent, missing ones left out.
 * @example longestRun([[4], [4], [2], [4]], 0) // => 2
 */
export function longestRun(columns: readonly ArrayLike<number>[], row: number): number {
  let longest = 0
  let run = 0
  let last = Number.NaN
  for (let place = 0; place < columns.length; place++) {
    const answer = columns[place]![row]!
    if (Number.isNaN(answer)) continue
    run = answer === last ? run + 1 : 1
    last = answer
    if (run > longest) longest = run
  }
  return longest
}
