import {UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import type {Grid} from './grid.ts'
import {defaultLimits} from './limits.ts'
import {checkLimits} from './parse-csv.ts'
import type {ReadOptions} from './read-options.ts'
import {ByteReader, EndOfBytes} from './spss/byte-reader.ts'
import {type Element, readCases} from './spss/cases.ts'
import {readDictionary, type SpssDictionary, type SpssVariable} from './spss/dictionary.ts'
import type {DeclaredMissing, TableRow} from './table.ts'

/**
 * The bytes of an SPSS system file (.sav, .zsav) → its cells: codes of values, not labels; dates as 2026-01-31; the
 * missing value of the system as an empty cell; what the file declares missing, beside the cells.
 * @see GNU PSPP developers guide, System file format, 2023.
 * @throws {UserError} SPSS_UNREADABLE and limits.
 */
export function spssGrid(bytes: Uint8Array, file: string, options: ReadOptions): Grid {
  const limits = {...defaultLimits, ...options.limits}
  let done = -1
  try {
    const reader = new ByteReader(bytes)
    const dictionary = readDictionary(reader)
    const decoder = decoderOf(options.encoding ?? dictionary.encoding, file)
    const columns = columnsOf(dictionary, (text) => decoder.decode(text))
    done = 0
    const header: TableRow = {line: 0, cells: columns.map(({name}) => name)}
    checkLimits(header, 0, {file, limits})
    const records: TableRow[] = [header]
    for (const elements of readCases(reader, dictionary)) {
      done++
      const row = {line: done, cells: columns.map((column) => cellOf(column, elements, decoder))}
      checkLimits(row, done, {file, limits})
      records.push(row)
    }
    return {
      format: 'sav',
      encoding: decoder.encoding,
      delimiter: '',
      decimal: '.',
      records,
      notes: [],
      dictionary: {
        labels: columns.map(({label}) => label),
        missing: Object.fromEntries(
          columns.flatMap(({missing}, index) => (missing === undefined ? [] : [[index, missing]])),
        ),
      },
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    const problem = error instanceof EndOfBytes ? 'cut' : error instanceof RangeError ? 'big' : 'other'
    throw unreadable(file, problem, done)
  }
}

function unreadable(file: string, problem: string, done: number): UserError {
  const place = done < 0 ? 'dictionary' : 'cases'
  return new UserError(readErrors.SPSS_UNREADABLE, {file, problem, place, case: done + 1})
}

type Decoder = InstanceType<typeof TextDecoder>

function decoderOf(encoding: string | undefined, file: string): Decoder {
  try {
    // A byte that means nothing there is a damaged text, and is refused where it stands.
    return new TextDecoder(encoding ?? 'windows-1252', {fatal: true})
  } catch {
    throw unreadable(file, 'encoding', -1)
  }
}

interface Column {
  readonly name: string
  readonly label: string
  readonly variable: SpssVariable
  /** First element of the case, and the pieces of a text with how many bytes of each count. */
  readonly pieces: readonly {readonly from: number; readonly elements: number; readonly bytes: number}[]
  readonly missing: DeclaredMissing | undefined
}

/** A text longer than 255 is kept in several variables, of which all but the first are hidden. */
function columnsOf(
  {variables, longNames, veryLongTexts}: SpssDictionary,
  decode: (text: Uint8Array) => string,
): Column[] {
  const pairs = (bytes: Uint8Array | undefined): Map<string, string> =>
    new Map(
      (bytes === undefined ? '' : decode(bytes))
        .split(/\0?\t|\0/)
        .map((pair) => [pair.slice(0, pair.indexOf('=')).toUpperCase(), pair.slice(pair.indexOf('=') + 1)]),
    )
  const long = pairs(longNames)
  const lengths = pairs(veryLongTexts)
  const columns: Column[] = []
  let from = 0
  for (let index = 0; index < variables.length; index++) {
    const variable = variables[index]!
    const shortName = decode(variable.shortName).trim().toUpperCase()
    const length = Number(lengths.get(shortName) ?? variable.width)
    const segments = length > 255 ? Math.ceil(length / 252) : 1
    const pieces = variables.slice(index, index + segments).map(({elements, width}) => {
      const piece = {from, elements, bytes: width}
      from += elements
      return piece
    })
    index += segments - 1
    columns.push({
      name: long.get(shortName) ?? shortName,
      label: decode(variable.label).trim(),
      variable,
      pieces,
      missing: declaredMissing(variable, decode),
    })
  }
  return columns
}

function declaredMissing({missing, missingRange, width}: SpssVariable, decode: (text: Uint8Array) => string) {
  if (missing.length === 0 && missingRange === undefined) return undefined
  const codes = missing.map((value) => (typeof value === 'number' ? String(value) : decode(value).trimEnd()))
  return {codes, ...(missingRange === undefined || width > 0 ? {} : {range: missingRange})}
}

function cellOf({variable, pieces}: Column, elements: readonly Element[], decoder: Decoder): string {
  if (variable.width === 0) {
    const value = elements[pieces[0]!.from]
    return typeof value === 'number' ? numberText(value, variable.format) : ''
  }
  const bytes = pieces.flatMap(({from, elements: count, bytes: width}) =>
    elements
      .slice(from, from + count)
      .flatMap((element) => (element instanceof Uint8Array ? Array.from(element) : []))
      .slice(0, width),
  )
  return decoder.decode(Uint8Array.from(bytes)).replace(/[ \0]+$/, '')
}

/** Formats of printing that show a day: DATE, DATETIME, ADATE, JDATE, EDATE, SDATE, YMDHMS. */
const days: readonly number[] = [20, 22, 23, 24, 38, 39, 41]
const secondsFrom1582To1970 = 12_219_379_200

/** Dates are counted in seconds since the first day of the Gregorian calendar. */
function numberText(value: number, format: number): string {
  const time = new Date((value - secondsFrom1582To1970) * 1000)
  if (!days.includes(format) || Number.isNaN(time.getTime())) return String(value)
  return time.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', '')
}
