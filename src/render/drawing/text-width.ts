/** Advance widths of Source Sans 3 by kind of character, in em; figures only need room, not exact setting. */
const classesOfWidth: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,;:'’|!]/, 0.26],
  [/[frt()[\]/ \u00a0-]/, 0.33],
  [/[mwMW%@]/, 0.82],
  [/[A-ZÀ-Ý]/, 0.6],
]
const ordinary = 0.52

/** Room a line of text takes, in points; errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += classesOfWidth.find(([pattern]) => pattern.test(character))?.[1] ?? ordinary
  return ems * size
}

/** Cuts a text that does not fit, with an ellipsis. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let end = text.length
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > width) end--
  return `${text.slice(0, end).trimEnd()}…`
}

/** Lines of at most `width` points; what does not fit in `most` lines ends in an ellipsis. */
export function wrapText(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current !== '' && textWidth(longer, size) > width) {
      lines.push(current)
      current = word
    } else current = longer
  }
  lines.push(current)
  if (lines.length <= most) return lines.map((line) => fitText(line, size, width))
  const rest = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1).map((line) => fitText(line, size, width)), fitText(rest, size, width)]
}
