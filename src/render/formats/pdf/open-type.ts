/** A font file where it lies: what kerning and ligatures read, without decoding its tables first. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)))

function tableAt(view: DataView, tag: string): number | null {
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16)
    if (tagAt(view, record) === tag) return view.getUint32(record + 8)
  return null
}

/** The types of lookup that only lead to a table farther away than 16 bits reach. */
const extensions = {GPOS: 9, GSUB: 7} as const

/**
 * Places of the tables that the first feature of this name looks things up in, in their order; none in a font without it.
 * @see OpenType 1.9, chapter 2 (common table formats); GPOS lookup type 9 and GSUB lookup type 7 (extension).
 */
export function lookupTables(view: DataView, table: keyof typeof extensions, feature: string): readonly number[] {
  const start = tableAt(view, table)
  return start === null
    ? []
    : lookups(view, start, feature).flatMap((lookup) => subtables(view, lookup, extensions[table]))
}

function lookups(view: DataView, start: number, name: string): number[] {
  const features = start + view.getUint16(start + 6)
  const list = start + view.getUint16(start + 8)
  for (let record = features + 2; record < features + 2 + 6 * view.getUint16(features); record += 6) {
    if (tagAt(view, record) !== name) continue
    const feature = features + view.getUint16(record + 4)
    return Array.from({length: view.getUint16(feature + 2)}, (_, index) => {
      const number = view.getUint16(feature + 4 + 2 * index)
      return list + view.getUint16(list + 2 + 2 * number)
    })
  }
  return []
}

function subtables(view: DataView, lookup: number, extension: number): number[] {
  return Array.from({length: view.getUint16(lookup + 4)}, (_, index) => {
    const table = lookup + view.getUint16(lookup + 6 + 2 * index)
    return view.getUint16(lookup) === extension ? table + view.getUint32(table + 4) : table
  })
}

/** The place for which `towards` is zero, in a list sorted by it. */
export function search(length: number, towards: (index: number) => number): number | null {
  let [low, high] = [0, length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const step = towards(middle)
    if (step === 0) return middle
    if (step > 0) low = middle + 1
    else high = middle - 1
  }
  return null
}

/** The range of three numbers (first glyph, last glyph, value) that holds the glyph. */
export function rangeOf(view: DataView, list: number, glyph: number): number | null {
  const at = (index: number): number => list + 2 + 6 * index
  const found = search(view.getUint16(list), (index) => {
    if (glyph < view.getUint16(at(index))) return -1
    return glyph > view.getUint16(at(index) + 2) ? 1 : 0
  })
  return found === null ? null : at(found)
}

/** The number a table knows the glyph by; null where it says nothing of it. */
export function coverageIndex(view: DataView, coverage: number, glyph: number): number | null {
  if (view.getUint16(coverage) === 1)
    return search(view.getUint16(coverage + 2), (index) => glyph - view.getUint16(coverage + 4 + 2 * index))
  const range = rangeOf(view, coverage + 2, glyph)
  return range === null ? null : view.getUint16(range + 4) + glyph - view.getUint16(range)
}
