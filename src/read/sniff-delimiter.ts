const candidates = [',', ';', '\t'] as const
const linesLooked = 50

/**
 * The delimiter that cuts the first lines into the same number of cells as the header, more cells breaking a tie;
 * a comma where none does (a single column).
 * @example sniffDelimiter('id;note\n1;3,5\n') // => ';'
 */
export function sniffDelimiter(text: string): string {
  let best = {delimiter: ',' as string, agreement: 0, cells: 1}
  for (const delimiter of candidates) {
    const counts = cellCounts(text, delimiter)
    const cells = counts[0] ?? 1
    if (cells === 1) continue
    const agreement = counts.filter((count) => count === cells).length / counts.length
    if (agreement > best.agreement || (agreement === best.agreement && cells > best.cells))
      best = {delimiter, agreement, cells}
  }
  return best.delimiter
}

/** Cells on each of the first records that are not blank; delimiters and line ends inside quotes do not count. */
function cellCounts(text: string, delimiter: string): number[] {
  const counts: number[] = []
  let cells = 1
  let quoted = false
  let blank = true
  for (const character of text.slice(0, 1 << 18)) {
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
  if (!blank && (counts.length === 0 || text.length < 1 << 18)) counts.push(cells)
  return counts
}
