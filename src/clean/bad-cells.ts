import {printable, UserError} from '../kernel/index.ts'
import type {ColumnType} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import {cleanErrors} from './errors.ts'
import {conventionalCodes} from './missing-codes.ts'

/** A cell that is neither missing nor usable. Its text is kept only to look for conventional codes, never to be shown. */
export interface BadCell {
  /** Index in the rows of the table. */
  readonly row: number
  readonly line: number
  /** Index in the header. */
  readonly column: number
  readonly text: string
  readonly problem: 'unreadable' | 'out-of-range'
  readonly expected: ColumnType | 'answer'
  readonly low: number
  readonly high: number
  /** Item code or known-column id. */
  readonly target: string
}

const listed = 10

/** The first bad cell in reading order, how many more there are and where, and which codes may explain them. */
export function badCellsError(cells: readonly BadCell[], table: Table): UserError {
  const ordered = inReadingOrder(cells)
  const first = ordered[0]!
  return new UserError(problemOf(first), {
    file: fileOf(first.row, table),
    line: first.line,
    column: columnName(first, table),
    type: first.expected,
    target: first.target,
    low: first.low,
    high: first.high,
    bounded: first.high < Number.MAX_VALUE ? 'yes' : 'no',
    others: cells.length - 1,
    list: places(ordered, table),
    codes:
      conventionalCodes(
        cells.map((cell) => cell.text),
        table.decimal,
      ).join(',') || 'none',
  })
}

/** The error that this cell alone would be. */
export function problemOf({expected, problem}: BadCell) {
  if (expected === 'answer')
    return problem === 'unreadable' ? cleanErrors.ANSWER_NOT_A_NUMBER : cleanErrors.ANSWER_OUT_OF_RANGE
  return problem === 'unreadable' ? cleanErrors.VALUE_UNREADABLE : cleanErrors.VALUE_OUT_OF_RANGE
}

/** The first ten as `line:column`. */
export function places(cells: readonly BadCell[], table: Table): string {
  const named = inReadingOrder(cells)
    .slice(0, listed)
    .map((cell) => `${joined(cell, table)}${cell.line}:${columnName(cell, table)}`)
  return cells.length > listed ? `${named.join(', ')}, …` : named.join(', ')
}

/** The file a row stands in. */
export function fileOf(row: number, table: Table): string {
  return printable(table.rows[row]?.file ?? table.files[0] ?? table.name, 200)
}

/** A line alone says little where several files were read. */
function joined({row}: BadCell, table: Table): string {
  return table.files.length > 1 ? `${fileOf(row, table)}:` : ''
}

export function columnName(cell: BadCell, table: Table): string {
  return printable(table.header[cell.column]!) || `column ${cell.column + 1}`
}

export function inReadingOrder(cells: readonly BadCell[]): BadCell[] {
  return cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
}
