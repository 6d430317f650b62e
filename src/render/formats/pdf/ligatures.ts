import {coverageIndex, lookupTables, viewOf} from './open-type.ts'

/** Glyphs drawn as one, and how many of the word's glyphs it stands for. */
interface Ligature {
  readonly glyph: number
  readonly length: number
}

/** The ligature that the glyphs from `at` on make, or undefined. */
export type Ligatures = (glyphs: readonly number[], at: number) => Ligature | undefined

/**
 * Reads the standard ligatures of an OpenType font where they lie. A font without them joins nothing.
 * @param bytes  a whole TrueType file.
 * @see OpenType 1.9, GSUB lookup type 4 (ligature substitution).
 */
export function ligaturesOf(bytes: Uint8Array): Ligatures {
  const view = viewOf(bytes)
  const tables = lookupTables(view, 'GSUB', 'liga')
  const known = new Map<number, readonly number[]>()
  const setsOf = (first: number): readonly number[] => {
    const found = known.get(first) ?? ligatureSets(view, tables, first)
    known.set(first, found)
    return found
  }
  return (glyphs, at) => {
    for (const set of setsOf(glyphs[at]!)) {
      const found = ligatureIn(view, set, glyphs.slice(at + 1))
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** Places of the ligatures that begin with a glyph; none for most. */
function ligatureSets(view: DataView, tables: readonly number[], first: number): readonly number[] {
  return tables.flatMap((table) => {
    const covered = coverageIndex(view, table + view.getUint16(table + 2), first)
    return covered === null ? [] : [table + view.getUint16(table + 6 + 2 * covered)]
  })
}

/** The first of the set, which the font orders by preference, whose further glyphs are those that follow. */
function ligatureIn(view: DataView, set: number, following: readonly number[]): Ligature | undefined {
  for (let index = 0; index < view.getUint16(set); index++) {
    const ligature = set + view.getUint16(set + 2 + 2 * index)
    const length = view.getUint16(ligature + 2)
    const further = Array.from({length: length - 1}, (_, step) => view.getUint16(ligature + 4 + 2 * step))
    if (further.every((glyph, step) => glyph === following[step])) return {glyph: view.getUint16(ligature), length}
  }
  return undefined
}
