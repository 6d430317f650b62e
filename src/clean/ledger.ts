import {printable} from '../kernel/index.ts'
import type {Mapping} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import type {BadCell} from './bad-cells.ts'
import type {ItemAnswers} from './read-answers.ts'
import {exclusionReasons, type InputResult, type Respondent} from './schema.ts'

/** What was read and what became of it; every row and every cell of an item stands in one place and one only. */
export function ledger(
  table: Table,
  mapping: Mapping,
  outcome: {items: readonly ItemAnswers[]; bad: readonly BadCell[]; respondents: readonly Respondent[]},
): InputResult {
  const missing = outcome.items.reduce((sum, item) => sum + item.missing, 0)
  const rejected = outcome.bad.filter((cell) => cell.expected === 'answer').length
  const valid = outcome.items.reduce((sum, {answers}) => sum + countOfKnown(answers), 0)
  return {
    files: table.files.map((file) => printable(file, 200)),
    sha256: table.sha256,
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    decimal: table.decimal,
    source: table.source,
    headerRows: table.headerRows,
    rows: table.rows.length,
    blankRows: table.blankRows,
    analysed: outcome.respondents.filter(({excluded}) => excluded === null).length,
    excluded: exclusionReasons
      .map((reason) => ({reason, count: outcome.respondents.filter(({excluded}) => excluded === reason).length}))
      .filter(({count}) => count > 0),
    cells: {valid, missing, rejected},
    unusedColumns: mapping.unused.map((index) => printable(table.header[index]!) || `column ${index + 1}`),
    notes: table.notes.map(({code, values}) => ({code, values: {...values}})),
  }
}

function countOfKnown(answers: Float64Array): number {
  let count = 0
  for (let row = 0; row < answers.length; row++) if (!Number.isNaN(answers[row]!)) count++
  return count
}
