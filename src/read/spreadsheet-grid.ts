import {printable, UserError, type Warning, warn} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import type {Grid} from './grid.ts'
import {defaultLimits, type ReadLimits} from './limits.ts'
import {checkLimits} from './parse-csv.ts'
import type {ReadOptions} from './read-options.ts'
import type {TableRow} from './table.ts'
import {readWarnings} from './warnings.ts'
import {type Unpacked, unzip} from './zip.ts'

/** The bytes of an XLSX workbook → the cells of one sheet as text: numbers with a point, dates as 2026-01-31. @throws {UserError} */
export async function spreadsheetGrid(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Grid> {
  const limits = {...defaultLimits, ...options.limits}
  checkExtent(await unzip(bytes, file, (name) => /\.xml$/i.test(name)), file, limits)
  const sheets = await readSheets(bytes, file)
  const chosen = chosenSheet(sheets, file, options.sheet)
  const records = chosen.data.map((row, index): TableRow => ({line: index + 1, cells: row.map(cellText)}))
  for (const [index, record] of records.entries()) checkLimits(record, index, {file, limits})
  const notes: Warning[] =
    sheets.length > 1 && options.sheet === undefined
      ? [warn(readWarnings.SHEET_CHOSEN, {sheet: printable(chosen.sheet), count: sheets.length})]
      : []
  return {format: 'xlsx', encoding: 'utf-8', delimiter: '', decimal: '.', records, notes}
}

type Cell = string | number | boolean | Date | null
interface Sheet {
  readonly sheet: string
  readonly data: readonly (readonly Cell[])[]
}

async function readSheets(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  const {default: readWorkbook} = await import('read-excel-file/universal')
  // The library reads from its own copy; a view on a larger buffer would give it foreign bytes.
  const buffer = new Uint8Array(bytes).buffer
  try {
    return (await readWorkbook(buffer, {trim: false})) as unknown as Sheet[]
  } catch (error) {
    const [, row = '0', column = '0'] =
      /row (\d{1,7}), col (\d{1,5})/.exec(error instanceof Error ? error.message : '') ?? []
    throw new UserError(readErrors.SPREADSHEET_UNREADABLE, {file, row: Number(row), column: Number(column)})
  }
}

/** One cell far from the others makes a sheet of billions of empty ones: refused before it is built. */
function checkExtent(sheets: Unpacked, file: string, {maxRows, maxColumns}: ReadLimits): void {
  for (const xml of Object.values(sheets)) {
    let [rows, columns, cells] = [0, 0, 0]
    for (const [, , place = ''] of new TextDecoder('latin1').decode(xml).matchAll(/\br\s*=\s*(["'])(.{0,40}?)\1/gs)) {
      const [, letters = '', digits = ''] = /^\s*([A-Za-z]{0,4})(\d{1,10})\s*$/.exec(place) ?? []
      // A place written by character references could be any place.
      if (place.includes('&')) throw new UserError(readErrors.SPREADSHEET_UNREADABLE, {file, row: 0, column: 0})
      rows = Math.max(rows, Number(digits))
      columns = Math.max(columns, columnNumber(letters.toUpperCase()))
      cells++
    }
    if (rows > maxRows + 1) throw new UserError(readErrors.ROWS_TOO_MANY, {file, line: maxRows + 2, limit: maxRows})
    if (columns > maxColumns)
      throw new UserError(readErrors.COLUMNS_TOO_MANY, {file, line: 1, found: columns, limit: maxColumns})
    if (rows * columns > mostlyEmpty && rows * columns > emptiest * cells)
      throw new UserError(readErrors.SHEET_MOSTLY_EMPTY, {file, row: rows, column: columns})
  }
}

/** A sheet of five million cells of which not one in a hundred is filled is no survey. */
const mostlyEmpty = 5_000_000
const emptiest = 100

/** @example columnNumber('AB') // => 28 */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function chosenSheet(sheets: readonly Sheet[], file: string, asked: string | undefined): Sheet {
  const isFilled = ({data}: Sheet) => data.some((row) => row.some((cell) => cell !== null && cell !== ''))
  const found =
    asked === undefined
      ? (sheets.find(isFilled) ?? sheets[0])
      : (sheets.find(({sheet}) => sheet === asked) ?? (/^\d{1,4}$/.test(asked) ? sheets[Number(asked) - 1] : undefined))
  if (found !== undefined) return found
  if (asked === undefined) throw new UserError(readErrors.FILE_EMPTY, {file})
  const list = sheets.map(({sheet}) => printable(sheet))
  throw new UserError(readErrors.SHEET_UNKNOWN, {
    file,
    sheet: printable(asked),
    list: list.slice(0, 20).join(', '),
    first: list[0] ?? '',
  })
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    const time = Number.isNaN(cell.getTime()) ? '' : cell.toISOString()
    return time.endsWith('T00:00:00.000Z') ? time.slice(0, 10) : time.slice(0, 19).replace('T', ' ')
  }
  return String(cell)
}
