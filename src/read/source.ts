import type {Warning} from '../kernel/index.ts'
import type {Grid} from './grid.ts'
import type {DeclaredMissing, TableRow} from './table.ts'

/** The first records of a file that are not blank: enough to know who wrote it. */
export interface Head {
  readonly format: Grid['format']
  /** At most five. */
  readonly rows: readonly (readonly string[])[]
  /** The first row folded: lower case, no accents, single spaces. */
  readonly names: readonly string[]
}

/** A file whose header is understood: one name a column, the rest are respondents or blank. */
export interface Tidied {
  readonly names: readonly string[]
  readonly labels?: readonly string[]
  /** Where the names stand, unless it is the first record. */
  readonly headerLine?: number
  /** How many of the records describe the columns. */
  readonly headerRows: number
  /** Records after the header, blank ones included. */
  readonly rows: readonly TableRow[]
  readonly missing?: readonly string[]
  readonly columnMissing?: Readonly<Record<number, DeclaredMissing>>
  readonly notes?: readonly Warning[]
}

/** A tool that exports surveys: how its files are recognised, and what stands where in them. One file each in sources/. */
export interface Source {
  readonly id: string
  /** As its makers write it, in any language. */
  readonly name: string
  /** Where its format is described, with a year. */
  readonly source: string
  readonly recognises: (head: Head) => boolean
  /** `records` begin with the first that is not blank. */
  readonly tidy: (records: readonly TableRow[], grid: Grid) => Tidied
}
