import {nearest, printable, UserError, type Warning, warn} from '../kernel/index.ts'
import {checkHeader} from './check-header.ts'
import {readErrors} from './errors.ts'
import {foldName} from './fold-name.ts'
import type {Grid} from './grid.ts'
import {guessDecimal} from './guess-decimal.ts'
import {isBlank} from './parse-csv.ts'
import type {ReadOptions} from './read-options.ts'
import type {Head, Source, Tidied} from './source.ts'
import {plain} from './sources/plain.ts'
import {sources} from './sources.gen.ts'
import type {SetAside, Table, TableRow} from './table.ts'
import {readWarnings} from './warnings.ts'

/** The ids that `--source` takes. */
export const sourceIds: readonly string[] = sources.map(({id}) => id)

export interface FileIdentity {
  readonly name: string
  readonly file: string
  /** As it may be printed. */
  readonly shown: string
  readonly sha256: string
}

/** Cells → a table: who wrote the file, which records are header, which rows are respondents. @throws {UserError} located. */
export function tableFromGrid(grid: Grid, identity: FileIdentity, options: ReadOptions): Table {
  const {shown: file} = identity
  const start = grid.records.findIndex((record) => !isBlank(record))
  const records = grid.records.slice(start)
  const [first] = records
  if (start === -1 || first === undefined) throw new UserError(readErrors.FILE_EMPTY, {file})
  const source = chosenSource(grid, records, options.source)
  const tidied = source.tidy(records, grid)
  const headerLine = tidied.headerLine ?? first.line
  const {header, labels, rows, blankRows} = divided(tidied, {grid, file, line: headerLine})
  const decimal = options.decimal ?? grid.decimal ?? guessDecimal(rows, grid.delimiter)
  const notes: Warning[] = [...grid.notes]
  if (source !== plain && options.source === undefined)
    notes.push(warn(readWarnings.SOURCE_RECOGNISED, {name: source.name, lines: tidied.headerRows}))
  notes.push(...(tidied.notes ?? []), ...setAsideNotes(rows))
  if (options.decimal === undefined && decimal === ',') notes.push(warn(readWarnings.DECIMAL_GUESSED))
  return {
    name: identity.name,
    files: [identity.file],
    sha256: identity.sha256,
    encoding: grid.encoding,
    delimiter: grid.delimiter,
    decimal,
    format: grid.format,
    source: source.id,
    header,
    labels,
    headerLine,
    headerRows: tidied.headerRows,
    rows,
    blankRows: blankRows + start,
    missing: tidied.missing ?? [],
    columnMissing: tidied.columnMissing ?? {},
    notes,
  }
}

function chosenSource(grid: Grid, records: readonly TableRow[], asked: string | undefined): Source {
  const all: readonly Source[] = sources
  if (asked !== undefined) {
    const found = all.find(({id}) => id === asked)
    if (found !== undefined) return found
    const near = nearest(asked, sourceIds, 1)[0] ?? 'none'
    throw new UserError(readErrors.SOURCE_UNKNOWN, {source: printable(asked), near, list: sourceIds.join(', ')})
  }
  const rows = records.slice(0, 5).map(({cells}) => cells)
  const head: Head = {format: grid.format, rows, names: (rows[0] ?? []).map(foldName)}
  return all.find((source) => source !== plain && source.recognises(head)) ?? plain
}

function divided(tidied: Tidied, place: {grid: Grid; file: string; line: number}) {
  const {grid, file, line} = place
  const filled = tidied.rows.filter((record) => !isBlank(record))
  const width = usedWidth(tidied.names, filled)
  const header = checkHeader({line, cells: tidied.names.slice(0, width)}, file)
  if (filled.length === 0) throw new UserError(readErrors.NO_ROWS, {file, line})
  const rows = filled.map((record) => {
    const extra = record.cells.slice(width)
    if (record.cells.length < width || extra.some((cell) => cell.trim() !== '')) {
      const values = {file, line: record.line, expected: width, found: record.cells.length}
      const delimiter = grid.delimiter === '\t' ? 'tab' : printable(grid.delimiter)
      throw new UserError(readErrors.ROW_LENGTH, {...values, delimiter})
    }
    return extra.length === 0 ? record : {...record, cells: record.cells.slice(0, width)}
  })
  const labels = header.map((_, index) => tidied.labels?.[index] ?? '')
  return {header, labels, rows, blankRows: tidied.rows.length - rows.length}
}

/** Columns without a name at the end of every line, as spreadsheets leave them, are no columns when nothing is in them. */
function usedWidth(header: readonly string[], rows: readonly TableRow[]): number {
  let named = header.length
  while (named > 1 && header[named - 1]!.trim() === '') named--
  if (named === header.length) return named
  const filled = rows.some((row) => row.cells.slice(named, header.length).some((cell) => cell.trim() !== ''))
  return filled ? header.length : named
}

function setAsideNotes(rows: readonly TableRow[]): Warning[] {
  const reasons: readonly SetAside[] = ['preview', 'unfinished']
  return reasons.flatMap((reason) => {
    const count = rows.filter(({setAside}) => setAside === reason).length
    return count === 0 ? [] : [warn(readWarnings.ROWS_SET_ASIDE, {reason, count})]
  })
}
