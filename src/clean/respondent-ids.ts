import {printable, UserError} from '../kernel/index.ts'
import type {Mapping} from '../questionnaire/index.ts'
import {ownText, type Table} from '../read/index.ts'
import {fileOf} from './bad-cells.ts'
import {cleanErrors} from './errors.ts'

/**
 * What each respondent is called: the id given, or the number of the row where there is none.
 * @throws {UserError} DUPLICATE_KEY: the same id twice in one wave and account; both lines are named, the id is not.
 */
export function respondentIds(table: Table, mapping: Mapping): readonly string[] {
  const {id, wave, account} = mapping.known
  if (id === undefined) return table.rows.map((_, index) => String(index + 1))
  const cell = (row: number, column: number | undefined): string =>
    column === undefined ? '' : table.rows[row]!.cells[column]!.trim().normalize('NFC')
  const isAlone = wave === undefined && account === undefined
  const seen = new Map<string, number>()
  const duplicates: {first: number; second: number}[] = []
  for (const row of table.rows.keys()) {
    const given = cell(row, id)
    if (given === '') continue
    const key = isAlone ? given : JSON.stringify([given, cell(row, wave), cell(row, account)])
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row)
    else duplicates.push({first, second: row})
  }
  const [pair] = duplicates
  if (pair !== undefined) {
    const [file, otherFile] = [fileOf(pair.first, table), fileOf(pair.second, table)]
    throw new UserError(cleanErrors.DUPLICATE_KEY, {
      file,
      other: otherFile === file ? 'none' : otherFile,
      column: printable(table.header[id]!),
      key: wave === undefined ? (account === undefined ? 'none' : 'account') : account === undefined ? 'wave' : 'both',
      first: table.rows[pair.first]!.line,
      second: table.rows[pair.second]!.line,
      others: duplicates.length - 1,
    })
  }
  return table.rows.map((_, row) => ownText(printable(cell(row, id), Number.POSITIVE_INFINITY)) || String(row + 1))
}
