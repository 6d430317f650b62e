/** Lines of at most `width` characters, each after `indent` spaces; words longer than a line stand alone. */
export function wrap(text: string, width: number, indent = 0): string {
  const room = width - indent
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((each) => `${' '.repeat(indent)}${each}`).join('\n')
}

export interface Definition {
  readonly term: string
  readonly says: string
}

/** Terms on the left, what they mean on the right; a term too long for its column has its meaning below. */
export function definitions(entries: readonly Definition[], width: number): string {
  const longest = Math.max(...entries.map(({term}) => term.length))
  const column = Math.min(longest, 24) + 4
  return entries
    .map(({term, says}) => {
      const meaning = wrap(says, width, column)
      if (term.length + 4 > column) return `  ${term}\n${meaning}`
      return `  ${term}${meaning.slice(term.length + 2)}`
    })
    .join('\n')
}

export interface Chapter {
  readonly heading: string
  readonly body: string
}

/** Chapters with their headings, empty ones left out, a blank line between. */
export function page(opening: string, chapters: readonly Chapter[]): string {
  const filled = chapters.filter(({body}) => body !== '').map(({heading, body}) => `${heading}\n${body}`)
  return [opening, ...filled].filter((part) => part !== '').join('\n\n')
}
