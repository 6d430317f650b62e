import {printable} from '../kernel/index.ts'
import type {Columns} from './mapping.ts'

/** Names of the columns, from the header alone or from a table that also knows what each column asked. */
export function namesOf(columns: Columns): readonly string[] {
  return 'header' in columns ? columns.header : columns
}

/** Where the names stand, for an error to say; `none` where no file is known. */
export function headerPlace(columns: Columns): {readonly file: string; readonly line: number} {
  const {files = [], headerLine = 1} = 'header' in columns ? columns : {}
  return {file: printable(files.join(', '), 200) || 'none', line: headerLine}
}

/**
 * All that a file says of one column, the surest first: its name, the question it asked (a second header line, a variable
 * label), and of either the row of a grid (`Question [row]`, `Question - row`) and the text without a question number.
 * @example columnTexts(['Q12. I am satisfied'], 0) // => ['Q12. I am satisfied', 'I am satisfied']
 */
export function columnTexts(columns: Columns, index: number): readonly string[] {
  const label = 'header' in columns ? columns.labels?.[index] : undefined
  const given = [namesOf(columns)[index] ?? '', label ?? ''].map((text) => text.slice(0, longest))
  const parts = given.flatMap((text) => [text, ...rowsOf(text)])
  return [...new Set(parts.flatMap((text) => [text, withoutNumber(text)]))].filter((text) => text.trim() !== '')
}

const longest = 2000

/** The row of a grid: between brackets at the end, or after the last dash that stands alone. */
function rowsOf(text: string): string[] {
  const tail = text.slice(-600)
  const bracketed = /\[([^[\]]{1,500})\]\s*$/.exec(tail)?.[1]
  const dash = Math.max(...[' - ', ' – ', ' — ', ' : '].map((mark) => text.lastIndexOf(mark)))
  const dashed = dash === -1 ? undefined : text.slice(dash + 3)
  return [bracketed, dashed].filter((part) => part !== undefined)
}

/** Without `Q12.`, `Question 3 –`, `4)` in front, which tools and authors put there. */
function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:q(?:uestion)?\s?)?\d{1,4}(?:[._]\d{1,3}){0,3}\s?[.):\-–—]?\s+(?=\S)/i, '')
}
