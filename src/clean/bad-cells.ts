import {type ErrorDefinition, nearest, printable, UserError} from '../kernel/index.ts'
import type {ColumnType} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import {cleanErrors} from './errors.ts'
import {codesReadAsAnswers} from './forensics/codes-read-as-answers.ts'
import {conventionalCodes} from './missing-codes.ts'
import type {ItemAnswers} from './read-answers.ts'
import type {Recognised} from './recognise-labels.ts'

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
  /** In a row that is no respondent, such as a preview: counted, but no reason to stop. */
  readonly setAside: boolean
  /** Item code or known-column id. */
  readonly target: string
  /** What the words of its block of items were taken for. */
  readonly labels?: Recognised
}

const listed = 10

/** The first bad cell in reading order, how many more there are and where, and which codes may explain them. */
export function badCellsError(cells: readonly BadCell[], table: Table, items: readonly ItemAnswers[] = []): UserError {
  const ordered = inReadingOrder(cells)
  const first = ordered[0]!
  const codes = conventionalCodes(
    cells.map((cell) => cell.text),
    table.decimal,
  )
  return new UserError(problemOf(first), {
    ...costOfCodes(first, {codes, table, items}),
    ...labelValues(first),
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
    codes: codes.join(',') || 'none',
  })
}

/** What α of the first cell's scale would become if the codes found were read as answers. */
function costOfCodes(
  first: BadCell,
  found: {codes: readonly string[]; table: Table; items: readonly ItemAnswers[]},
): {cost: 'some' | 'none'; without: number; kept: number} {
  const none = {cost: 'none', without: 0, kept: 0} as const
  const construct = found.items.find(({item}) => item.code === first.target)?.construct
  const scale = found.items.filter((item) => item.construct === construct)
  if (construct === undefined || found.codes.length === 0) return none
  const numbers = new Set(found.codes.map(Number).filter((code) => !Number.isNaN(code)))
  const {count, alpha} = codesReadAsAnswers(found.table, scale, numbers)
  const {asFound, putRight} = alpha
  // A change that two decimals do not show is no cost.
  if (count === 0 || !(Math.abs((asFound ?? Number.NaN) - (putRight ?? Number.NaN)) >= 0.005)) return none
  return {cost: 'some', without: putRight!, kept: asFound!}
}

/** The error that this cell alone would be. */
export function problemOf({problem, expected, labels}: BadCell): ErrorDefinition {
  if (expected !== 'answer')
    return problem === 'unreadable' ? cleanErrors.VALUE_UNREADABLE : cleanErrors.VALUE_OUT_OF_RANGE
  if (problem === 'out-of-range') return cleanErrors.ANSWER_OUT_OF_RANGE
  if (labels?.kind === 'scale') return cleanErrors.LABEL_UNKNOWN
  if (labels?.kind === 'other-length') return cleanErrors.LABELS_OF_ANOTHER_LENGTH
  return labels?.kind === 'ambiguous' ? cleanErrors.LABELS_AMBIGUOUS : cleanErrors.ANSWER_NOT_A_NUMBER
}

/** Only words of the dictionaries are ever named: the answer itself belongs to a person. */
function labelValues({labels, text, low, high}: BadCell) {
  if (labels === undefined || labels.kind === 'none') return {}
  if (labels.kind !== 'scale')
    return {family: labels.family, points: high - low + 1, found: 'points' in labels ? labels.points : 0}
  const near = nearest(text, labels.labels, 3)
  return {
    family: labels.family,
    points: high - low + 1,
    near: (near.length > 0 ? near : labels.labels).map((label) => `"${label}"`).join(', '),
  }
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
