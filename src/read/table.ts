import type {Warning} from '../kernel/index.ts'

/** Why a row is no answer to the survey although it stands in the file; said by the tool that wrote it. */
export type SetAside = 'preview' | 'unfinished'

/** One record of the file as it stood: untouched cells, and the line it starts on (the first line is 1). */
export interface TableRow {
  /** Line of a text, row of a sheet, number of the case in an SPSS file. */
  readonly line: number
  readonly cells: readonly string[]
  /** Where several files were joined: the one it comes from, as the user gave it. */
  readonly file?: string
  readonly setAside?: SetAside
}

/** What the file's own codebook says is no answer in one column. */
export interface DeclaredMissing {
  readonly codes: readonly string[]
  /** Both ends included. */
  readonly range?: readonly [low: number, high: number]
}

export type TableFormat = 'csv' | 'xlsx' | 'sav'

/** A survey file as read: nothing interpreted yet, nothing lost: records = header rows + rows + blank rows. */
export interface Table {
  /** What the outputs are named after: the file's base name, or `survey` for standard input. */
  readonly name: string
  /** Names as the user gave them; `-` for standard input. */
  readonly files: readonly string[]
  /** SHA-256 of the bytes read, in hexadecimal. */
  readonly sha256: string
  readonly encoding: string
  readonly delimiter: string
  readonly decimal: '.' | ','
  readonly format: TableFormat
  /** Id of the tool whose export it is; `plain` where none was recognised. */
  readonly source: string
  readonly header: readonly string[]
  /** What each column asked, where the file says it apart from the name; else ''. */
  readonly labels: readonly string[]
  readonly headerLine: number
  /** Records that describe the columns. */
  readonly headerRows: number
  /** Every record after the header that is not blank. */
  readonly rows: readonly TableRow[]
  /** Records with nothing in any cell: counted, never analysed. */
  readonly blankRows: number
  /** Codes that the tool writes for "no answer" in every column. */
  readonly missing: readonly string[]
  /** The same by index of the column. */
  readonly columnMissing: Readonly<Record<number, DeclaredMissing>>
  /** What was guessed about the file and which flag overrides it. */
  readonly notes: readonly Warning[]
}
