/** Line of a JSON text on which its syntax breaks, from 1. */
export function lineOfSyntaxError(text: string): number {
  const lines = text.split('\n')
  const broken = lines.findIndex((_, index) => breaksBeforeItsEnd(lines.slice(0, index + 1).join('\n')))
  return broken === -1 ? lines.length : broken + 1
}

/** Cut-off JSON fails at its end; JSON with a mistake fails before. */
function breaksBeforeItsEnd(start: string): boolean {
  try {
    JSON.parse(start)
    return false
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/end of JSON input|Unterminated string/.test(message)) return false
    const position = /at position (\d+)/.exec(message)?.[1]
    return position === undefined || Number(position) < start.length
  }
}

/** Line of a field in a JSON text, from 1: its keys are looked for one inside the other. */
export function lineOfField(text: string, path: readonly PropertyKey[]): number {
  let position = 0
  for (const key of path) {
    if (typeof key !== 'string') continue
    const found = text.indexOf(`${JSON.stringify(key)}`, position)
    if (found === -1) break
    position = found + 1
  }
  return text.slice(0, position).split('\n').length
}
