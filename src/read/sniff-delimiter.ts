const candidates = [',', ';', '\t', '|'] as const
const linesLooked = 50
const charactersLooked = 1 << 18
const titleLines = 5

/**
 * The delimiter that cuts the first lines into the same number of cells as the header, more cells breaking a tie;
 * a comma where none does (a single column).
 * @example sniffDelimiter('id;note\n1;3,5\n') // => ';'
 */
export function sniffDelimiter(text: string): string {
  let best = {delimiter: ',' as string, agreement: 0, cells: 1}
  for (const delimiter of candidates) {
    const {cells, agreement} = cutBy(delimiter, text)
    if (cells === 1) continue
    if (agreement > best.agreement || (agreement === best.agreement && cells > best.cells))
      best = {delimiter, agreement, cells}
  }
  return best.delimiter
}

/** How many cells a delimiter cuts the header into, and the share of the first lines that it cuts alike. */
export function cutBy(delimiter: string, text: string): {readonly cells: number; readonly agreement: number} {
  const counts = cellCounts(text, delimiter)
  const agreementOn = (cells: number) => counts.filter((count) => count === cells).length / Math.max(1, counts.length)
  const first = counts[0] ?? 1
  // Lines of title above the header are cut into one cell by any delimiter.
  const below = first === 1 ? counts.slice(0, titleLines + 1).find((count) => count > 1) : undefined
  const cells = below !== undefined && agreementOn(below) > 0.5 ? below : first
  return {cells, agreement: agreementOn(cells)}
}

/** Cells on each of the first records that are not blank; delimiters and line ends inside quotes do not count. */
function cellCounts(text: string, delimiter: string): number[] {
  const counts: number[] = []
  let cells = 1
  let quoted = false
  let blank = true
  for (const character of text.slice(0, charactersLooked)) {
    if (character === '"') quoted = !quoted
    if (character === '\n' && !quoted) {
      if (!blank) counts.push(cells)
      if (counts.length === linesLooked) return counts
      cells = 1
      blank = true
      continue
    }
    blank = false
    if (character === delimiter && !quoted) cells++
  }
  // A sample cut in the middle of a line would disagree with every other line.
  if (!blank && (counts.length === 0 || text.length < charactersLooked)) counts.push(cells)
  return counts
}
