import type {Work} from '../kernel/index.ts'
import type {ReadLimits} from './limits.ts'

/** What the user says of a file; all that is left out is recognised. */
export interface ReadOptions extends Work {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  readonly decimal?: '.' | ',' | undefined
  /** Name of the sheet of a workbook, or its number from 1. */
  readonly sheet?: string | undefined
  /** Id of the tool whose export it is; `plain` for one header row and nothing else. */
  readonly source?: string | undefined
  readonly limits?: Partial<ReadLimits> | undefined
}
