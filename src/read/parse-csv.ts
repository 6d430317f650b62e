import {CsvError, parse} from 'csv-parse/sync'
import {printable, UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import type {ReadLimits} from './limits.ts'
import {createSharedTexts} from './own-text.ts'
import type {TableRow} from './table.ts'

interface CsvPlace {
  readonly file: string
  readonly firstLine: number
  readonly limits: ReadLimits
}

/**
 * Every record of a CSV text with the line it starts on, blank ones included. Lines end with a line feed; cells may hold
 * delimiters, quotes (doubled) and line ends between quotes.
 * @throws {UserError} QUOTE_NOT_CLOSED, QUOTE_MISPLACED, ROWS_TOO_MANY, COLUMNS_TOO_MANY, FIELD_TOO_LARGE
 */
export function parseCsv(text: string, delimiter: string, place: CsvPlace): TableRow[] {
  return text.includes('"') ? quotedRecords(text, delimiter, place) : plainRecords(text, delimiter, place)
}

/** Without a quote every line is a record: cut at once, where the parser would build an error for each line of another width. */
function plainRecords(text: string, delimiter: string, place: CsvPlace): TableRow[] {
  const records: TableRow[] = []
  const sharedText = createSharedTexts()
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const cells = text.slice(start, end).split(delimiter)
    for (let index = 0; index < cells.length; index++) cells[index] = sharedText(cells[index]!)
    const record = {line: place.firstLine + records.length, cells}
    checkLimits(record, records.length, place)
    records.push(record)
    start = end + 1
  }
  return records
}

function quotedRecords(text: string, delimiter: string, place: CsvPlace): TableRow[] {
  const records: TableRow[] = []
  const sharedText = createSharedTexts()
  let line = place.firstLine
  let blanks = 0
  const push = (cut: readonly string[]) => {
    const cells = cut.map(sharedText)
    checkLimits({line, cells}, records.length, place)
    records.push({line, cells})
    line += 1 + lineEnds(cells)
  }
  const pushBlanks = (until: number) => {
    for (; blanks < until; blanks++) push([''])
  }
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      // Kept here rather than returned: the parser's own line count is wrong after a carriage return inside a cell.
      on_record: (cells: string[], {empty_lines}) => {
        pushBlanks(empty_lines)
        push(cells)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (typeof error['empty_lines'] === 'number') pushBlanks(error['empty_lines'])
    throw quoteError(error, place.file, {line, header: records.find((record) => !isBlank(record))?.cells})
  }
  pushBlanks(blanks + blankTail(text))
  return records
}

/** Empty lines after the last record. */
function blankTail(text: string): number {
  let end = text.length
  while (end > 0 && text[end - 1] === '\n') end--
  return Math.max(0, text.length - end - 1)
}

/** @throws {UserError} the row that is one too many, wider than a survey, or holds a cell that is no answer. */
export function checkLimits(
  row: TableRow,
  before: number,
  {file, limits: {maxRows, maxColumns, maxFieldBytes}}: {file: string; limits: ReadLimits},
): void {
  const {line, cells} = row
  if (before > maxRows) throw new UserError(readErrors.ROWS_TOO_MANY, {file, line, limit: maxRows})
  if (cells.length > maxColumns)
    throw new UserError(readErrors.COLUMNS_TOO_MANY, {file, line, found: cells.length, limit: maxColumns})
  // A character takes three bytes of UTF-8 at most for each of its units.
  for (let index = 0; index < cells.length; index++)
    if (cells[index]!.length * 3 > maxFieldBytes && Buffer.byteLength(cells[index]!) > maxFieldBytes)
      throw new UserError(readErrors.FIELD_TOO_LARGE, {file, line, column: index + 1, limit: maxFieldBytes})
}

export function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cell === '' || cell.trim() === '')
}

function lineEnds(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) if (cell.includes('\n')) for (const character of cell) if (character === '\n') count++
  return count
}

function quoteError(
  error: CsvError,
  file: string,
  place: {line: number; header: readonly string[] | undefined},
): UserError {
  const column = typeof error['column'] === 'number' ? place.header?.[error['column']] : undefined
  const values = {file, line: place.line, column: printable(column ?? '') || 'none'}
  const definition = error.code === 'CSV_QUOTE_NOT_CLOSED' ? readErrors.QUOTE_NOT_CLOSED : readErrors.QUOTE_MISPLACED
  return new UserError(definition, values, {cause: undefined})
}
