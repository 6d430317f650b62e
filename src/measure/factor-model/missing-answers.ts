import {missingPatterns} from '../../stats/index.ts'
import {thresholds} from '../thresholds.ts'

/** How many respondents answered, and what a model of all their answers does about those missing. */
export interface MissingAnswers {
  readonly complete: number
  /** With one answer or more. */
  readonly some: number
  readonly empty: number
  /** `out-of-reach`: they should be modelled, and have too many patterns for that. */
  readonly treatment: 'complete' | 'listwise' | 'fiml' | 'out-of-reach'
}

/** Patterns × items² up to which full information, with robust errors and tests, is had in about a second. */
const mostInformation = 400_000

/**
 * Missing answers are modelled (FIML) where leaving their respondents out would cost more than 5 %.
 * @param columns  answers, aligned; NaN = missing.
 */
export function missingAnswers(columns: Readonly<Record<string, Float64Array>>): MissingAnswers {
  const all = Object.values(columns)
  const {of, count, first} = missingPatterns(all)
  const sizes = new Int32Array(count)
  for (let row = 0; row < of.length; row++) sizes[of[row]!]!++
  let [complete, empty, patterns] = [0, 0, 0]
  for (let pattern = 0; pattern < count; pattern++) {
    const answered = all.filter((column) => !Number.isNaN(column[first[pattern]!]!)).length
    if (answered === all.length) complete += sizes[pattern]!
    if (answered === 0) empty += sizes[pattern]!
    else patterns++
  }
  const some = of.length - empty
  const counts = {complete, some, empty}
  if (complete === some) return {...counts, treatment: 'complete'}
  if (1 - complete / some <= thresholds.listwiseLoss.value) return {...counts, treatment: 'listwise'}
  const within = patterns * all.length ** 2 <= mostInformation
  return {...counts, treatment: within ? 'fiml' : 'out-of-reach'}
}
