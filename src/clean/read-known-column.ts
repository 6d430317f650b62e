import {printable, type Warning, warn} from '../kernel/index.ts'
import {type ColumnType, type KnownColumnDefinition, knownColumn} from '../questionnaire/index.ts'
import {ownText, type Table} from '../read/index.ts'
import type {BadCell} from './bad-cells.ts'
import {isMissingWord, type MissingCodes} from './missing-codes.ts'
import {once} from './once.ts'
import {parseBoolean} from './parse-boolean.ts'
import {dateOrder, parseDate} from './parse-date.ts'
import {parseNumber} from './parse-number.ts'
import {isDeclaredMissing} from './read-answers.ts'
import type {KnownValues} from './schema.ts'
import {cleanWarnings} from './warnings.ts'

const currency = /^\s*[€$£]|(?:[€$£]|EUR|USD|GBP|CHF)\s*$/i

interface Reading {
  readonly missing: MissingCodes
  readonly bad: BadCell[]
  readonly warnings: Warning[]
}

/** One known column as its type; what cannot be read goes to `bad`. Labels keep one Unicode form and no control characters. */
export function readKnownColumn(table: Table, column: {id: string; index: number}, reading: Reading): KnownValues {
  const declared = table.columnMissing[column.index]
  const cellOf = once((cell) => {
    if (declared !== undefined && isDeclaredMissing(cell, parseNumber(cell, table.decimal), declared)) return ''
    return isMissingWord(cell, reading.missing) ? '' : cell
  })
  const cells = table.rows.map((row) => cellOf(row.cells[column.index]!))
  const definition = knownColumn(column.id)
  const type = column.id.startsWith('event_') ? eventType(cells, table.decimal) : (definition?.type ?? 'text')
  if (type === 'text')
    return {type, values: cells.map(once((cell) => ownText(printable(cell, Number.POSITIVE_INFINITY))))}
  if (column.id === 'share_of_wallet') return readShare(table, {...column, cells}, reading)
  const mark = isCount(column.id) ? choiceMark(cells, table.decimal) : undefined
  if (mark !== undefined) {
    const named = {column: printable(table.header[column.index]!), mark: mark === ';' ? 'semicolon' : 'comma'}
    reading.warnings.push(warn(cleanWarnings.CHOICES_COUNTED, named))
    return {type: 'number', values: Float64Array.from(cells, (cell) => choiceCount(cell, mark))}
  }
  const order = type === 'date' ? dateOrder(cells) : 'day-first'
  if (order === 'month-first')
    reading.warnings.push(warn(cleanWarnings.DATES_READ_MONTH_FIRST, {column: printable(table.header[column.index]!)}))
  const parse = once((cell) => {
    if (type === 'date') return parseDate(cell, order)
    if (type === 'boolean') return parseBoolean(cell)
    return parseNumber(type === 'money' ? withoutCurrency(cell) : cell, table.decimal)
  })
  return {type, values: readNumbers(table, {...column, cells, parse, type, range: definition?.range}, reading)}
}

/** Columns that hold how many: a list of what was ticked is as good as its length. */
function isCount(id: string): boolean {
  return id === 'brands_used' || id === 'products_held'
}

/** How choices are joined, where no cell is a number and at least one holds several; undefined elsewhere. */
function choiceMark(cells: readonly string[], decimal: '.' | ','): ';' | ', ' | undefined {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.some((cell) => !Number.isNaN(parseNumber(cell, decimal)))) return undefined
  return ([';', ', '] as const).find((mark) => filled.some((cell) => cell.split(mark).length > 1))
}

function choiceCount(cell: string, mark: string): number {
  const choices = cell.split(mark).filter((choice) => choice.trim() !== '').length
  return choices === 0 ? Number.NaN : choices
}

function withoutCurrency(cell: string): string {
  return cell.length > 60 ? cell : cell.replace(currency, '')
}

interface NumberColumn {
  readonly id: string
  readonly index: number
  readonly cells: readonly string[]
  readonly parse: (cell: string) => number
  readonly type: ColumnType
  readonly range: KnownColumnDefinition['range']
}

function readNumbers(table: Table, column: NumberColumn, reading: Reading): Float64Array {
  const [low, high] = column.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const values = new Float64Array(column.cells.length).fill(Number.NaN)
  for (const [row, text] of column.cells.entries()) {
    if (text === '') continue
    const value = column.parse(text)
    const isInside = value >= low && value <= high
    if (isInside) values[row] = value
    else if (Number.isNaN(value) || !reading.missing.numbers.has(value))
      reading.bad.push({
        row,
        line: table.rows[row]!.line,
        column: column.index,
        text,
        problem: Number.isNaN(value) ? 'unreadable' : 'out-of-range',
        expected: column.type,
        low,
        high,
        target: column.id,
        setAside: table.rows[row]!.setAside !== undefined,
      })
  }
  return values
}

/** A share given as 0–1 or as per cent; one value above 1, or one per cent sign, decides for the column. */
function readShare(
  table: Table,
  column: {id: string; index: number; cells: readonly string[]},
  reading: Reading,
): KnownValues {
  const parse = once((cell) =>
    cell.length > 60 ? Number.NaN : parseNumber(cell.replace(/\s*%\s*$/, ''), table.decimal),
  )
  const isPercent = column.cells.some((cell) => cell.length < 60 && (parse(cell) > 1 || /\d\s*%/.test(cell)))
  const values = readNumbers(table, {...column, parse, type: 'number', range: isPercent ? [0, 100] : [0, 1]}, reading)
  if (!isPercent) return {type: 'number', values}
  reading.warnings.push(warn(cleanWarnings.SHARE_READ_AS_PERCENT, {column: printable(table.header[column.index]!)}))
  return {type: 'number', values: values.map((value) => value / 100)}
}

/** An event is a yes or a no, or the day it happened; anything else is kept as it is. */
function eventType(cells: readonly string[], decimal: '.' | ','): ColumnType {
  const filled = cells.filter((cell) => cell !== '')
  const order = dateOrder(filled)
  if (filled.every((cell) => !Number.isNaN(parseBoolean(cell)))) return 'boolean'
  if (filled.every((cell) => !Number.isNaN(parseDate(cell, order)))) return 'date'
  return filled.every((cell) => !Number.isNaN(parseNumber(cell, decimal))) ? 'number' : 'text'
}
