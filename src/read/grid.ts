import type {Warning} from '../kernel/index.ts'
import type {DeclaredMissing, TableFormat, TableRow} from './table.ts'

/** The cells of a file before anything is known of its header: what every format is brought to. */
export interface Grid {
  readonly format: TableFormat
  readonly encoding: string
  /** Empty where cells are not cut out of a text. */
  readonly delimiter: string
  /** Known where the format writes numbers as numbers. */
  readonly decimal?: '.' | ','
  /** Blank ones included. */
  readonly records: readonly TableRow[]
  readonly notes: readonly Warning[]
  /** What an SPSS file says of its columns. */
  readonly dictionary?: {
    readonly labels: readonly string[]
    readonly missing: Readonly<Record<number, DeclaredMissing>>
  }
}
