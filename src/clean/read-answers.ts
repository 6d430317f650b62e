import {type Construct, type Item, itemRange, type Mapping, type Questionnaire} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import type {BadCell} from './bad-cells.ts'
import {isMissingWord, type MissingCodes} from './missing-codes.ts'
import {parseNumber} from './parse-number.ts'

/** One item's answers, aligned to the table's rows; NaN = missing or rejected. */
export interface ItemAnswers {
  readonly item: Item
  readonly construct: Construct
  readonly low: number
  readonly high: number
  /** Index of its column. */
  readonly column: number
  readonly answers: Float64Array
  /** Turned (low + high − answer) where the item is reverse-keyed. */
  readonly keyed: Float64Array
  readonly missing: number
}

/** Answers of every item of a present questionnaire, in its order; what is no answer goes to `bad`. */
export function readAnswers(
  table: Table,
  mapping: Mapping,
  reading: {questionnaire: Questionnaire; missing: MissingCodes; bad: BadCell[]},
): readonly ItemAnswers[] {
  return reading.questionnaire.constructs.flatMap((construct) =>
    construct.items.map((item) => {
      const {low, high} = itemRange(item, reading.questionnaire)
      const column = mapping.items[item.code]!
      const read = readColumn(table, {low, high, missing: reading.missing})
      const answers = new Float64Array(table.rows.length)
      let missing = 0
      for (const [index, row] of table.rows.entries()) {
        const text = row.cells[column]!
        const outcome = read(text)
        answers[index] = typeof outcome === 'number' ? outcome : Number.NaN
        if (outcome === 'missing') missing++
        else if (typeof outcome === 'string')
          reading.bad.push({
            row: index,
            line: row.line,
            column,
            text,
            problem: outcome,
            expected: 'answer',
            low,
            high,
            target: item.code,
          })
      }
      const keyed = item.reversed ? answers.map((answer) => low + high - answer) : answers
      return {item, construct, low, high, column, answers, keyed, missing}
    }),
  )
}

type Outcome = number | 'missing' | 'unreadable' | 'out-of-range'

/**
 * Reads the cells of one item. A column holds few different texts, so each is read once. A numeric missing code counts
 * only outside the scale: 9 cannot be "no answer" where 9 is an answer.
 */
function readColumn(
  table: Table,
  allowed: {low: number; high: number; missing: MissingCodes},
): (cell: string) => Outcome {
  const seen = new Map<string, Outcome>()
  const read = (cell: string): Outcome => {
    if (isMissingWord(cell, allowed.missing)) return 'missing'
    const value = parseNumber(cell, table.decimal)
    if (Number.isNaN(value)) return 'unreadable'
    if (value >= allowed.low && value <= allowed.high) return value
    return allowed.missing.numbers.has(value) ? 'missing' : 'out-of-range'
  }
  return (cell) => {
    let outcome = seen.get(cell)
    if (outcome === undefined) {
      outcome = read(cell)
      if (seen.size < 1000) seen.set(cell, outcome)
    }
    return outcome
  }
}
