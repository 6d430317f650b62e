import type {Questionnaire} from './schema.ts'

/** Which column of the file holds what; indexes count from 0 in the file's header. */
export interface Mapping {
  readonly questionnaire: Questionnaire
  /** By item code. */
  readonly items: Readonly<Record<string, number>>
  /** By known-column id; `event_*` and `attention_*` by their folded header. */
  readonly known: Readonly<Record<string, number>>
  /** Columns that mean nothing to the questionnaire. */
  readonly unused: readonly number[]
  readonly missingItems: readonly string[]
}

/** The columns of a file: their names, or a table, whose `labels` say what each column asked where the file tells. */
export type Columns =
  | readonly string[]
  | {
      readonly header: readonly string[]
      readonly labels?: readonly string[]
      /** Names of the files, and the line of the names; 0 where the format has no lines. */
      readonly files?: readonly string[]
      readonly headerLine?: number
    }

/** What the user says about columns: `--columns item=header`, config `columns`. */
export type ColumnOverrides = Readonly<Record<string, string>>
