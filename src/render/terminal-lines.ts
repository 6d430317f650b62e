/** Colours a line already cut to the width. */
export type Ink = (text: string) => string

const unsafe = /[\p{Cc}\p{Cf}]/gu

/**
 * Wraps at spaces, cutting what is longer than a line; a line starting with a sign hangs under its text.
 * Control and bidirectional characters, which labels from a file may hold, are dropped.
 */
export function wrapped(text: string, width: number, ink: Ink): string {
  const clean = text.replace(unsafe, '')
  const indent = /^[→!●◐○–] /.test(clean) ? '  ' : ''
  const room = Math.max(8, width)
  const lines: string[] = []
  let current = ''
  for (const word of clean.split(' ').flatMap((one) => pieces(one, room - indent.length))) {
    const longer = current === '' ? word : `${current} ${word}`
    if (longer.length > room) {
      lines.push(current)
      current = indent + word
    } else current = longer
  }
  lines.push(current)
  return lines.map((line) => ink(line)).join('\n')
}

function pieces(word: string, most: number): readonly string[] {
  const parts: string[] = []
  for (let at = 0; at < word.length; at += most) parts.push(word.slice(at, at + most))
  return parts.length === 0 ? [''] : parts
}
