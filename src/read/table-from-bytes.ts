import {createHash} from 'node:crypto'
import {printable, UserError, type Warning, warn} from '../kernel/index.ts'
import {checkHeader} from './check-header.ts'
import {decode} from './decode.ts'
import {readErrors} from './errors.ts'
import {guessDecimal} from './guess-decimal.ts'
import {isBlank, parseCsv} from './parse-csv.ts'
import type {ReadOptions} from './read-table.ts'
import {sniffDelimiter} from './sniff-delimiter.ts'
import type {Table, TableRow} from './table.ts'
import {readWarnings} from './warnings.ts'

/** First bytes of what people give by mistake. */
const signatures = [
  {kind: 'spreadsheet', bytes: [0x50, 0x4b, 0x03, 0x04]},
  {kind: 'oldSpreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0]},
  {kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46]},
  {kind: 'spss', bytes: [0x24, 0x46, 0x4c, 0x32]},
] as const

/**
 * The bytes of a CSV → a table: nothing interpreted, nothing lost.
 * @param file name as the user gave it, `-` for standard input.
 * @throws {UserError} located; any bytes give a table or a UserError.
 */
export function tableFromBytes(bytes: Uint8Array, file: string, options: ReadOptions = {}): Table {
  const shown = printable(file, 200)
  const signature = signatures.find(({bytes: first}) => first.every((byte, index) => bytes[index] === byte))
  if (signature !== undefined) throw new UserError(readErrors.FILE_NOT_TEXT, {file: shown, kind: signature.kind})
  const decoded = decode(bytes, shown, options.encoding)
  const {text, declared, firstLine} = separatorLine(checkedText(decoded.text, shown))
  const delimiter = delimiterNamed(options.delimiter) ?? declared ?? sniffDelimiter(text)
  const records = parseCsv(text, delimiter, {file: shown, firstLine})
  const {header, headerLine, rows, blankRows, headerRows} = divide(records, shown, delimiter)
  const decimal = options.decimal ?? guessDecimal(rows, delimiter)
  const notes: Warning[] = []
  if (decoded.guessed) notes.push(warn(readWarnings.ENCODING_GUESSED, {encoding: decoded.encoding}))
  if (options.delimiter === undefined && delimiter !== ',')
    notes.push(warn(readWarnings.DELIMITER_GUESSED, {delimiter: delimiterName(delimiter)}))
  if (options.decimal === undefined && decimal === ',') notes.push(warn(readWarnings.DECIMAL_GUESSED))
  if (headerRows > 1) notes.push(warn(readWarnings.HEADER_ROWS_SKIPPED, {count: headerRows - 1}))
  return {
    name: baseName(file),
    files: [file],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: decoded.encoding,
    delimiter,
    decimal,
    format: 'csv',
    header,
    headerLine,
    rows,
    blankRows,
    notes,
  }
}

/** One kind of line end, so that lines are counted as an editor counts them; old Macs wrote a carriage return alone. */
function checkedText(text: string, file: string): string {
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    const line = text.slice(0, nul).split('\n').length
    throw new UserError(readErrors.NUL_CHARACTER, {file, line})
  }
  if (!text.includes('\r')) return text
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
}

/** Excel's `sep=;` line says the delimiter and is no part of the table. */
function separatorLine(text: string): {text: string; declared: string | undefined; firstLine: number} {
  const line = /^"?sep=([^"\n])"?[;,\t]*\n/i.exec(text)
  return line === null
    ? {text, declared: undefined, firstLine: 1}
    : {text: text.slice(line[0].length), declared: line[1], firstLine: 2}
}

function delimiterNamed(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const delimiter = given === 'tab' || given === '\\t' ? '\t' : given
  if (delimiter.length !== 1 || delimiter === '"' || delimiter === '\n' || delimiter === '\r')
    throw new UserError(readErrors.DELIMITER_UNKNOWN)
  return delimiter
}

function delimiterName(delimiter: string): string {
  if (delimiter === '\t') return 'tab'
  return delimiter === ';' ? 'semicolon' : printable(delimiter)
}

function divide(records: readonly TableRow[], file: string, delimiter: string) {
  const start = records.findIndex((record) => !isBlank(record))
  const first = records[start]
  if (first === undefined) throw new UserError(readErrors.FILE_EMPTY, {file})
  const headerRows = 1 + importRows(records.slice(start + 1, start + 3))
  const filled = records.slice(start + headerRows).filter((record) => !isBlank(record))
  const width = usedWidth(first.cells, filled)
  const header = checkHeader({line: first.line, cells: first.cells.slice(0, width)}, file)
  if (filled.length === 0) throw new UserError(readErrors.NO_ROWS, {file, line: first.line})
  const rows = filled.map((record) => {
    const extra = record.cells.slice(width)
    if (record.cells.length < width || extra.some((cell) => cell.trim() !== '')) {
      const values = {file, line: record.line, expected: width, found: record.cells.length}
      throw new UserError(readErrors.ROW_LENGTH, {
        ...values,
        delimiter: delimiter === '\t' ? 'tab' : printable(delimiter),
      })
    }
    return extra.length === 0 ? record : {line: record.line, cells: record.cells.slice(0, width)}
  })
  const blankRows = records.length - headerRows - rows.length
  return {header, headerLine: first.line, rows, blankRows, headerRows}
}

/** Columns without a name at the end of every line, as spreadsheets leave them, are no columns when nothing is in them. */
function usedWidth(header: readonly string[], rows: readonly TableRow[]): number {
  let named = header.length
  while (named > 1 && header[named - 1]!.trim() === '') named--
  if (named === header.length) return named
  const filled = rows.some((row) => row.cells.slice(named, header.length).some((cell) => cell.trim() !== ''))
  return filled ? header.length : named
}

/** Qualtrics writes the question texts and a line of `{"ImportId": …}` under the header: how many of these lines there are. */
function importRows(records: readonly TableRow[]): number {
  return (
    1 +
    records.findIndex(
      ({cells}) => cells.every((cell) => cell === '' || cell.startsWith('{"ImportId":')) && cells[0] !== '',
    )
  )
}

function baseName(file: string): string {
  if (file === '-') return 'survey'
  const base = file.split(/[/\\]/).at(-1) ?? file
  return base.replace(/(?<=.)\.[^.]*$/, '') || 'survey'
}
