/** Distance between two glyphs beyond their widths, in units of the font. */
export type Kerning = (left: number, right: number) => number

/** One pair table: the distance where it speaks of the pair, undefined where the next table is asked. */
type PairTable = (left: number, right: number) => number | undefined

/**
 * Reads the pair kerning of an OpenType font where it lies, without decoding its tables first: pairs by glyph and pairs
 * by class, horizontal distances only. A font without them kerns nothing.
 * @param bytes  a whole TrueType file.
 * @see OpenType 1.9, GPOS lookup type 2 (pair adjustment) and 9 (extension).
 */
export function kerningOf(bytes: Uint8Array): Kerning {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = tableAt(view, 'GPOS')
  const tables = start === null ? [] : kernLookups(view, start).flatMap((lookup) => pairTables(view, lookup))
  return (left, right) => {
    for (const table of tables) {
      const distance = table(left, right)
      if (distance !== undefined) return distance
    }
    return 0
  }
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)))

function tableAt(view: DataView, tag: string): number | null {
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16)
    if (tagAt(view, record) === tag) return view.getUint32(record + 8)
  return null
}

/** Places of the lookups that the first feature `kern` names. */
function kernLookups(view: DataView, gpos: number): number[] {
  const features = gpos + view.getUint16(gpos + 6)
  const lookups = gpos + view.getUint16(gpos + 8)
  for (let record = features + 2; record < features + 2 + 6 * view.getUint16(features); record += 6) {
    if (tagAt(view, record) !== 'kern') continue
    const feature = features + view.getUint16(record + 4)
    return Array.from({length: view.getUint16(feature + 2)}, (_, index) => {
      const number = view.getUint16(feature + 4 + 2 * index)
      return lookups + view.getUint16(lookups + 2 + 2 * number)
    })
  }
  return []
}

function pairTables(view: DataView, lookup: number): PairTable[] {
  const type = view.getUint16(lookup)
  return Array.from({length: view.getUint16(lookup + 4)}, (_, index) => {
    const table = lookup + view.getUint16(lookup + 6 + 2 * index)
    return type === 9 ? table + view.getUint32(table + 4) : table
  }).map((table) => (view.getUint16(table) === 1 ? pairsByGlyph(view, table) : pairsByClass(view, table)))
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

/** The place for which `towards` is zero, in a list sorted by it. */
function search(length: number, towards: (index: number) => number): number | null {
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
function rangeOf(view: DataView, list: number, glyph: number): number | null {
  const at = (index: number): number => list + 2 + 6 * index
  const found = search(view.getUint16(list), (index) => {
    if (glyph < view.getUint16(at(index))) return -1
    return glyph > view.getUint16(at(index) + 2) ? 1 : 0
  })
  return found === null ? null : at(found)
}

function coverageIndex(view: DataView, coverage: number, glyph: number): number | null {
  if (view.getUint16(coverage) === 1)
    return search(view.getUint16(coverage + 2), (index) => glyph - view.getUint16(coverage + 4 + 2 * index))
  const range = rangeOf(view, coverage + 2, glyph)
  return range === null ? null : view.getUint16(range + 4) + glyph - view.getUint16(range)
}

function classOf(view: DataView, classes: number, glyph: number): number {
  if (view.getUint16(classes) === 1) {
    const place = glyph - view.getUint16(classes + 2)
    return place < 0 || place >= view.getUint16(classes + 4) ? 0 : view.getUint16(classes + 6 + 2 * place)
  }
  const range = rangeOf(view, classes + 2, glyph)
  return range === null ? 0 : view.getUint16(range + 4)
}
