import type {Bilingual} from '../kernel/index.ts'

/** How the cells of a known column are read. `money` and `number` alike, but money is suppressed by dominance. */
export type ColumnType = 'text' | 'number' | 'money' | 'date' | 'boolean'

export interface KnownColumnDefinition {
  readonly type: ColumnType
  /** Allowed range of a number, both ends included. */
  readonly range?: readonly [number, number]
  /** Other headers it goes by; case, accents and separators are folded before comparing. */
  readonly headers: readonly string[]
  readonly texts: Bilingual<{readonly title: string; readonly definition: string}>
}
