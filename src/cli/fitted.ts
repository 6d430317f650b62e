/** A terminal: how wide it is, where it is one. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * Sentences broken at spaces where the terminal would break them inside a word. A word longer than a line stays whole, so
 * that an address or a command can be copied; what is no terminal gets the lines as they are.
 */
export function fitted(text: string, {isTTY = false, columns = 0}: Screen): string {
  if (!isTTY || columns < narrowest) return text
  return text
    .split('\n')
    .map((line) => (line.length <= columns ? line : brokenAt(line, columns)))
    .join('\n')
}

/** Narrower, a terminal does not know its own width. */
const narrowest = 20

function brokenAt(line: string, columns: number): string {
  const lines: string[] = []
  let current = ''
  for (const [index, word] of line.split(' ').entries()) {
    const longer = index === 0 ? word : `${current} ${word}`
    if (longer.length > columns && current.trim() !== '') {
      lines.push(current)
      current = word
    } else current = longer
  }
  return [...lines, current].join('\n')
}
