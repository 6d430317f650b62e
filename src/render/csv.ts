/**
 * A number or a code we made, or text from outside. Only text can hold a formula.
 */
export type Cell = {readonly number: string} | {readonly text: string}

/** One line of a CSV after RFC 4180, ended by a line feed. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted('number' in cell ? cell.number : neutralised(cell.text))).join(',')}\n`
}

/**
 * Text that a spreadsheet would run as a formula gets a leading apostrophe: = + - @ and their full-width forms, also
 * after spaces or invisible characters, and tab, line breaks or NUL in front (OWASP, CSV injection).
 */
function neutralised(text: string): string {
  return /^[\t\r\n\0]|^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
