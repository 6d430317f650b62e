import type {Warning} from '../kernel/index.ts'

/** One record of the file as it stood: untouched cells, and the line it starts on (the first line is 1). */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A survey file as read: nothing interpreted yet, nothing lost. */
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
  readonly format: 'csv'
  readonly header: readonly string[]
  readonly headerLine: number
  /** Every record after the header that is not blank. */
  readonly rows: readonly TableRow[]
  /** Records with nothing in any cell: counted, never analysed. */
  readonly blankRows: number
  /** What was guessed about the file and which flag overrides it. */
  readonly notes: readonly Warning[]
}
