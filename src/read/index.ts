import type {Work} from '../kernel/index.ts'
import type {Table} from './table.ts'

export * from './table.ts'

export interface ReadOptions extends Work {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  readonly decimal?: '.' | ',' | undefined
}
/** Reads a survey file, or standard input for `-`. @throws {UserError} located. */
export async function readTable(_file: string, _options?: ReadOptions): Promise<Table> {
  throw new Error('not built yet')
}
