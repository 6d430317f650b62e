import {printable, UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import type {TableRow} from './table.ts'

const number = /^\s*[-+]?\d+([.,]\d+)?\s*$/
const address = /^[^\s@]{1,100}@[^\s@]{1,100}\.[^\s@.]{1,30}$/

/**
 * The names of the columns, as given but trimmed and in one Unicode form; a blank name becomes `column N`.
 * @throws {UserError} HEADER_LOOKS_LIKE_DATA, HEADER_DUPLICATE
 */
export function checkHeader(record: TableRow, file: string): readonly string[] {
  if (looksLikeData(record.cells)) throw new UserError(readErrors.HEADER_LOOKS_LIKE_DATA, {file, line: record.line})
  const positions = new Map<string, number>()
  return record.cells.map((cell, index) => {
    const name = cell.trim().normalize('NFC') || `column ${index + 1}`
    // Two names that look the same are the same to whoever reads them.
    const seen = name.replace(/\p{Cf}/gu, '').trim() || name
    const first = positions.get(seen)
    if (first !== undefined) {
      const values = {file, line: record.line, column: printable(name), first: first + 1, second: index + 1}
      throw new UserError(readErrors.HEADER_DUPLICATE, values)
    }
    positions.set(seen, index)
    return name
  })
}

/** Half of the names are numbers that do not count the questions 1, 2, 3…, or one is an e-mail address. */
function looksLikeData(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.some((cell) => cell.length < 240 && address.test(cell.trim()))) return true
  const numbers = filled
    .filter((cell) => cell.length < 40 && number.test(cell))
    .map((cell) => Number(cell.replace(',', '.')))
  const counting = numbers.every((value, index) => index === 0 || value > numbers[index - 1]!)
  return numbers.length > 0 && numbers.length * 2 >= filled.length && (!counting || numbers.length === 1)
}
