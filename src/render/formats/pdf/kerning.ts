import {coverageIndex, lookupTables, rangeOf, search, viewOf} from './open-type.ts'

/** Distance between two glyphs beyond their widths, in units of the font. */
export type Kerning = (left: number, right: number) => number

/** One pair table: the distance where it speaks of the pair, undefined where the next table is asked. */
type PairTable = (left: number, right: number) => number | undefined

/**
 * Reads the pair kerning of an OpenType font where it lies: pairs by glyph and pairs by class, horizontal distances only.
 * A font without them kerns nothing. A pair is looked up once: the same few hundred come back in every word.
 * @param bytes  a whole TrueType file.
 * @see OpenType 1.9, GPOS lookup type 2 (pair adjustment).
 */
export function kerningOf(bytes: Uint8Array): Kerning {
  const view = viewOf(bytes)
  const tables = lookupTables(view, 'GPOS', 'kern').map((table) =>
    view.getUint16(table) === 1 ? pairsByGlyph(view, table) : pairsByClass(view, table),
  )
  const known = new Map<number, number>()
  return (left, right) => {
    // Glyphs are numbered in 16 bits.
    const pair = left * 65536 + right
    const found = known.get(pair) ?? distanceIn(tables, left, right)
    known.set(pair, found)
    return found
  }
}

function distanceIn(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const distance = table(left, right)
    if (distance !== undefined) return distance
  }
  return 0
}

/** Where the distance stands in a value record; null where it holds none. */
function advanceIn(format: number): number | null {
  return (format & 4) === 0 ? null : 2 * bits(format & 3)
}

const bits = (format: number): number => [...format.toString(2)].filter((digit) => digit === '1').length

function pairsByGlyph(view: DataView, table: number): PairTable {
  const [first, second] = [view.getUint16(table + 4), view.getUint16(table + 6)]
  const advance = advanceIn(first)
  const size = 2 + 2 * (bits(first) + bits(second))
  return (left, right) => {
    const covered = coverageIndex(view, table + view.getUint16(table + 2), left)
    if (covered === null) return undefined
    const set = table + view.getUint16(table + 10 + 2 * covered)
    const place = search(view.getUint16(set), (index) => right - view.getUint16(set + 2 + size * index))
    if (place === null) return undefined
    return advance === null ? 0 : view.getInt16(set + 2 + size * place + 2 + advance)
  }
}

function pairsByClass(view: DataView, table: number): PairTable {
  const [first, second] = [view.getUint16(table + 4), view.getUint16(table + 6)]
  const advance = advanceIn(first)
  const size = 2 * (bits(first) + bits(second))
  const columns = view.getUint16(table + 14)
  return (left, right) => {
    if (coverageIndex(view, table + view.getUint16(table + 2), left) === null) return undefined
    const row = classOf(view, table + view.getUint16(table + 8), left)
    const column = classOf(view, table + view.getUint16(table + 10), right)
    return advance === null ? 0 : view.getInt16(table + 16 + size * (row * columns + column) + advance)
  }
}

function classOf(view: DataView, classes: number, glyph: number): number {
  if (view.getUint16(classes) === 1) {
    const place = glyph - view.getUint16(classes + 2)
    return place < 0 || place >= view.getUint16(classes + 4) ? 0 : view.getUint16(classes + 6 + 2 * place)
  }
  const range = rangeOf(view, classes + 2, glyph)
  return range === null ? 0 : view.getUint16(range + 4)
}
