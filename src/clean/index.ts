import type {Mapping} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import type {Survey} from './schema.ts'

export * from './schema.ts'

export interface CleanOptions {
  /** Codes read as missing besides empty cells and the questionnaire's own. */
  readonly missing?: readonly string[] | undefined
  /** stop (default): the first unreadable answers are an error; reject: they become missing, counted as rejected. */
  readonly badCells?: 'stop' | 'reject' | undefined
  readonly excludeCareless?: boolean | undefined
  /** ISO date; else the latest date in the data; else null. */
  readonly asOf?: string | undefined
}
/** Table → survey, with the ledger. @throws {UserError} located. */
export function clean(_table: Table, _mapping: Mapping, _options?: CleanOptions): Survey {
  throw new Error('not built yet')
}
