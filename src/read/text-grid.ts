import {printable, UserError, type Warning, warn} from '../kernel/index.ts'
import {decode} from './decode.ts'
import {readErrors} from './errors.ts'
import type {Grid} from './grid.ts'
import {defaultLimits} from './limits.ts'
import {parseCsv} from './parse-csv.ts'
import type {ReadOptions} from './read-options.ts'
import {cutBy, sniffDelimiter} from './sniff-delimiter.ts'
import {readWarnings} from './warnings.ts'

/** The bytes of a text whose cells are cut by a delimiter → its cells. @throws {UserError} located. */
export function textGrid(bytes: Uint8Array, file: string, options: ReadOptions): Grid {
  const asked = delimiterNamed(options.delimiter)
  const decoded = decode(bytes, file, options.encoding)
  const {text, declared, firstLine} = separatorLine(checkedText(decoded.text, file))
  const delimiter = asked ?? believable(declared, text) ?? sniffDelimiter(text)
  if (asked !== undefined) refuseWrong(asked, text, {file, line: firstLine})
  const records = parseCsv(text, delimiter, {file, firstLine, limits: {...defaultLimits, ...options.limits}})
  const notes: Warning[] = []
  if (decoded.guessed) notes.push(warn(readWarnings.ENCODING_GUESSED, {encoding: decoded.encoding}))
  const garbled = garbledLine(text, firstLine)
  if (garbled !== undefined) notes.push(warn(readWarnings.TEXT_GARBLED, {line: garbled}))
  if (asked === undefined && delimiter !== ',')
    notes.push(warn(readWarnings.DELIMITER_GUESSED, {delimiter: delimiterName(delimiter)}))
  return {format: 'csv', encoding: decoded.encoding, delimiter, records, notes}
}

/** One kind of line end, so that lines are counted as an editor counts them; old Macs wrote a carriage return alone. */
function checkedText(text: string, file: string): string {
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    const line = text.slice(0, nul).split(/\r\n|\n|\r/).length
    throw new UserError(readErrors.NUL_CHARACTER, {file, line})
  }
  if (!text.includes('\r')) return text
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
}

/** Excel's `sep=;` line says the delimiter and is no part of the table. */
function separatorLine(text: string): {text: string; declared: string | undefined; firstLine: number} {
  const line = /^"?sep=([^"\n]?)"?[;,\t]*\n/i.exec(text)
  return line === null
    ? {text, declared: undefined, firstLine: 1}
    : {text: text.slice(line[0].length), declared: line[1] || undefined, firstLine: 2}
}

/** What a `sep=` line says, unless it cuts nothing where another delimiter cuts every line alike. */
function believable(declared: string | undefined, text: string): string | undefined {
  return declared === undefined || isContradicted(declared, text) ? undefined : declared
}

function delimiterNamed(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const delimiter = given === 'tab' || given === '\\t' ? '\t' : given
  if (delimiter.length !== 1 || delimiter === '"' || delimiter === '\n' || delimiter === '\r')
    throw new UserError(readErrors.DELIMITER_UNKNOWN)
  return delimiter
}

/** A delimiter given that cuts nothing, where another cuts every line alike, is a mistake: said as such. */
function refuseWrong(asked: string, text: string, place: {file: string; line: number}): void {
  if (!isContradicted(asked, text)) return
  const seen = sniffDelimiter(text)
  throw new UserError(readErrors.DELIMITER_WRONG, {
    ...place,
    given: delimiterName(asked),
    cells: cutBy(asked, text).cells,
    seen: delimiterName(seen),
    columns: cutBy(seen, text).cells,
  })
}

function isContradicted(given: string, text: string): boolean {
  const seen = sniffDelimiter(text)
  if (seen === given) return false
  const [wanted, found] = [cutBy(given, text), cutBy(seen, text)]
  const isWrong = wanted.cells === 1 || wanted.agreement < 0.5
  return isWrong && found.cells > 1 && found.agreement > 0.9
}

export function delimiterName(delimiter: string): string {
  if (delimiter === '\t') return 'tab'
  if (delimiter === ',') return 'comma'
  return delimiter === ';' ? 'semicolon' : printable(delimiter)
}

/** UTF-8 once read as windows-1252 and saved: `Ã©` for é, `â€™` for ’; or the sign of a letter already lost. The line of the first. */
function garbledLine(text: string, firstLine: number): number | undefined {
  const sample = text.slice(0, 1 << 20)
  const found = /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ˜“”¦\u009d]|Â[«»°\u00a0]|\ufffd/.exec(sample)
  return found === null ? undefined : firstLine + sample.slice(0, found.index).split('\n').length - 1
}
