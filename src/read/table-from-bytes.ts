import {createHash} from 'node:crypto'
import {printable, UserError} from '../kernel/index.ts'
import {containerOf, unpackedGzip} from './container.ts'
import {readErrors} from './errors.ts'
import type {Grid} from './grid.ts'
import type {ReadOptions} from './read-options.ts'
import type {Table} from './table.ts'
import {tableFromGrid} from './table-from-grid.ts'
import {textGrid} from './text-grid.ts'

/**
 * The bytes of a CSV or another delimited text → a table: nothing interpreted, nothing lost.
 * @param file name as the user gave it, `-` for standard input.
 * @throws {UserError} located; any bytes give a table or a UserError. FILE_NOT_TEXT for workbooks and SPSS files, which
 * are opened by `openTable`.
 */
export function tableFromBytes(bytes: Uint8Array, file: string, options: ReadOptions = {}): Table {
  const shown = printable(file, 200)
  const kind = containerOf(bytes)
  if (kind !== 'text')
    throw new UserError(readErrors.FILE_NOT_TEXT, {
      file: shown,
      kind: kind === 'zip' || kind === 'gzip' || kind === 'spss' ? 'binary' : kind,
    })
  return identified(textGrid(bytes, shown, options), {bytes, file}, options)
}

/** The bytes of a file of any format that is read → a table. @throws {UserError} located. */
export async function openTable(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<Table> {
  return identified(await gridOf(bytes, printable(file, 200), options), {bytes, file}, options)
}

/** One layer of packing is undone: an archive in an archive in an archive never ends. */
async function gridOf(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Grid> {
  if (containerOf(bytes) === 'gzip') return unpackedGrid(unpackedGzip(bytes, file), file, options)
  const alone = containerOf(bytes) === 'zip' ? await textAlone(bytes, file) : undefined
  return unpackedGrid(alone ?? bytes, file, options)
}

async function unpackedGrid(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Grid> {
  const kind = containerOf(bytes)
  if (kind === 'zip') return (await import('./spreadsheet-grid.ts')).spreadsheetGrid(bytes, file, options)
  if (kind === 'gzip') throw new UserError(readErrors.FILE_NOT_TEXT, {file, kind: 'packed'})
  if (options.sheet !== undefined) throw new UserError(readErrors.SHEET_NEEDS_WORKBOOK, {file})
  if (kind === 'spss') return (await import('./spss-grid.ts')).spssGrid(bytes, file, options)
  if (kind !== 'text') throw new UserError(readErrors.FILE_NOT_TEXT, {file, kind})
  return textGrid(bytes, file, options)
}

/** A survey alone in an archive, as Google Forms gives it; undefined for a workbook, which is an archive itself. */
async function textAlone(bytes: Uint8Array, file: string): Promise<Uint8Array | undefined> {
  const {unzip} = await import('./zip.ts')
  const names: string[] = []
  await unzip(bytes, file, (name) => {
    if (!/^__MACOSX\/|\/$/.test(name)) names.push(name)
    return false
  })
  if (names.includes('xl/workbook.xml')) return undefined
  const [only, ...others] = names
  if (only === undefined || others.length > 0 || !/\.(csv|tsv|txt|sav|xlsx)$/i.test(only))
    throw new UserError(readErrors.FILE_NOT_TEXT, {file, kind: 'archive'})
  const inside = (await unzip(bytes, file, (name) => name === only))[only]
  if (inside === undefined) throw new UserError(readErrors.ARCHIVE_DAMAGED, {file})
  return inside
}

function identified(grid: Grid, {bytes, file}: {bytes: Uint8Array; file: string}, options: ReadOptions): Table {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return tableFromGrid(grid, {name: baseName(file), file, shown: printable(file, 200), sha256}, options)
}

function baseName(file: string): string {
  if (file === '-') return 'survey'
  const base = file.split(/[/\\]/).at(-1) ?? file
  return base.replace(/(?<=.)\.(gz|zip)$/i, '').replace(/(?<=.)\.[^.]*$/, '') || 'survey'
}
