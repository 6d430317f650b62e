import {createHash} from 'node:crypto'
import {printable, UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import type {Table, TableRow} from './table.ts'

export interface Joined {
  readonly table: Table
  /** Header of the column that says which file a row comes from. */
  readonly added: string
}

/** Longer names of outputs are cut: folders hold more than one study. */
const longestName = 60

/**
 * Several files of one survey as one table, in the order given: the columns of the first, plus one with the name of the
 * file. Rows keep the file they come from, so that every place said is a place that exists.
 * @throws {UserError} FILES_DIFFER: a column that one file has and the other not, another decimal mark, other codes.
 */
export function joinTables(tables: readonly Table[], column: string): Joined {
  const [first, ...others] = tables
  if (first === undefined) throw new RangeError('no table')
  for (const other of others) refuseDifferent(first, other)
  const labels = fileLabels(tables)
  const added = freeHeader(first.header, column)
  const rows = tables.flatMap((table, index) => rowsOf(table, first.header, labels[index]!))
  const names = tables.map(({name}) => name).join('-')
  const table: Table = {
    ...first,
    name: names.length <= longestName ? names : `${first.name.slice(0, longestName)}-and-${others.length}`,
    files: tables.flatMap(({files}) => files),
    sha256: createHash('sha256')
      .update(tables.map(({sha256}) => sha256).join('\n'))
      .digest('hex'),
    encoding: unique(tables.map(({encoding}) => encoding)).join(', '),
    delimiter: unique(tables.map(({delimiter}) => delimiter)).join(' '),
    source: unique(tables.map(({source}) => source)).join(', '),
    header: [...first.header, added],
    labels: [...first.labels, ''],
    rows,
    blankRows: tables.reduce((sum, {blankRows}) => sum + blankRows, 0),
    missing: unique(tables.flatMap(({missing}) => missing)),
    notes: tables.flatMap(({notes}) => notes),
  }
  return {table, added}
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

function rowsOf(table: Table, header: readonly string[], label: string): readonly TableRow[] {
  const places = header.map((name) => table.header.indexOf(name))
  const file = table.files[0] ?? table.name
  return table.rows.map((row) => ({...row, file, cells: [...places.map((place) => row.cells[place]!), label]}))
}

/** The name of the file without its ending; the whole of what was typed where two files are called alike. */
function fileLabels(tables: readonly Table[]): readonly string[] {
  const names = tables.map(({name}) => name)
  return unique(names).length === names.length ? names : tables.map(({files}) => files.join(', '))
}

function freeHeader(header: readonly string[], column: string): string {
  let name = column
  for (let count = 2; header.includes(name); count++) name = `${column}_${count}`
  return name
}

function refuseDifferent(first: Table, other: Table): void {
  const named = (table: Table) => printable(table.files[0] ?? table.name, 200)
  const [file, reference] = [named(other), named(first)]
  const differ = (what: 'extra' | 'absent' | 'decimal' | 'codes', column = 'none') =>
    new UserError(readErrors.FILES_DIFFER, {file, reference, line: other.headerLine, what, column: printable(column)})
  const extra = other.header.find((name) => !first.header.includes(name))
  if (extra !== undefined) throw differ('extra', extra)
  const absent = first.header.find((name) => !other.header.includes(name))
  if (absent !== undefined) throw differ('absent', absent)
  if (first.decimal !== other.decimal) throw differ('decimal')
  const codes = ({columnMissing}: Table, place: number) => JSON.stringify(columnMissing[place] ?? null)
  const coded = first.header.find((name, place) => codes(first, place) !== codes(other, other.header.indexOf(name)))
  if (coded !== undefined) throw differ('codes', coded)
}
