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
  const patterns = new Map<string, number>()
  const rows = all[0]?.length ?? 0
  for (let row = 0; row < rows; row++) {
    const pattern = all.map((column) => (Number.isNaN(column[row]!) ? '0' : '1')).join('')
    if (pattern.includes('1')) patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1)
  }
  const some = [...patterns.values()].reduce((sum, count) => sum + count, 0)
  const complete = patterns.get('1'.repeat(all.length)) ?? 0
  const counts = {complete, some, empty: rows - some}
  if (complete === some) return {...counts, treatment: 'complete'}
  if (1 - complete / some <= thresholds.listwiseLoss.value) return {...counts, treatment: 'listwise'}
  const within = patterns.size * all.length ** 2 <= mostInformation
  return {...counts, treatment: within ? 'fiml' : 'out-of-reach'}
}
