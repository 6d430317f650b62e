import type {Bilingual} from '../kernel/index.ts'
import {columnFamilies, type KnownColumnId, knownColumns} from './known-columns.ts'

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

/** The definition of a column kept in a mapping or a survey: a known id, or a member of a family such as `event_move`. */
export function knownColumn(id: string): KnownColumnDefinition | undefined {
  if (Object.hasOwn(knownColumns, id)) return knownColumns[id as KnownColumnId]
  return Object.entries(columnFamilies).find(([prefix]) => id.startsWith(prefix))?.[1]
}

/** Id under which a header that begins like a family is kept: `Event Move` → `event_move`. */
export function familyColumnId(header: string): string | undefined {
  const name = header
    .slice(0, 120)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
  for (const [prefix, family] of Object.entries(columnFamilies))
    for (const start of family.headers) {
      const rest = name.replace(/[\s-]+/g, '_')
      if (rest.startsWith(start) && rest.length > start.length)
        return prefix + rest.slice(start.length).replace(/[^\p{L}\p{N}_]+/gu, '_')
    }
  return undefined
}
