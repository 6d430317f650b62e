/** So many lines stay far under the longest text that can be made. */
const linesAtOnce = 10_000

/** A text of one line per row in UTF-8, encoded piece by piece: the lines of a million customers are longer than a text may be. */
export function encodedLines<T>(header: string, rows: readonly T[], line: (row: T) => string): Uint8Array {
  const encoder = new TextEncoder()
  const pieces = [encoder.encode(header)]
  for (let start = 0; start < rows.length; start += linesAtOnce)
    pieces.push(
      encoder.encode(
        rows
          .slice(start, start + linesAtOnce)
          .map(line)
          .join(''),
      ),
    )
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let place = 0
  for (const piece of pieces) {
    all.set(piece, place)
    place += piece.length
  }
  return all
}
