import {printable, UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import {utf32Text} from './utf32.ts'
import {westernEncoding} from './western.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** True where nothing in the file or the command said so. */
  readonly guessed: boolean
}

/**
 * Bytes → text: the encoding given, else the byte order mark, else strict UTF-8, else UTF-16 by the pattern of its zero
 * bytes, else the western encoding in which its accents make sense. Never replaces a byte it cannot read.
 * @throws {UserError} FILE_TRUNCATED, ENCODING_WRONG, ENCODING_UNSURE, ENCODING_UNKNOWN
 */
export function decode(bytes: Uint8Array, file: string, encoding?: string): Decoded {
  if (encoding !== undefined) return decodeAs(bytes, file, encodingNamed(encoding))
  const wider = utf32Text(bytes)
  if (wider !== undefined) return {...wider, guessed: false}
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return decodeAs(bytes, file, marked)
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== undefined && !utf8.includes('\0')) return {text: utf8, encoding: 'utf-8', guessed: false}
  const wide = zeroPattern(bytes)
  if (wide !== undefined) {
    const text = strictly(bytes, wide)
    if (text !== undefined) return {text, encoding: wide, guessed: true}
  }
  if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8', guessed: false}
  if (endsInsideCharacter(bytes))
    throw new UserError(readErrors.FILE_TRUNCATED, {file, line: lineAt(bytes, bytes.length)})
  if (isMostlyUtf8(bytes))
    throw new UserError(readErrors.ENCODING_WRONG, {file, encoding: 'utf-8', line: firstBadLine(bytes, 'utf-8')})
  const western = westernEncoding(bytes)
  if (western === undefined) throw new UserError(readErrors.ENCODING_UNSURE, {file, line: firstBadLine(bytes, 'utf-8')})
  return {...decodeAs(bytes, file, western), guessed: true}
}

/** More characters of several bytes that are right than bytes that are wrong: UTF-8 with damage, not another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, bytesLooked))
  let right = 0
  let wrong = 0
  for (const character of text)
    if (character === '\ufffd') wrong++
    else if (character > '\u007f') right++
  return right > wrong
}

const bytesLooked = 1 << 20

function decodeAs(bytes: Uint8Array, file: string, encoding: string): Decoded {
  const text = strictly(bytes, encoding)
  if (text !== undefined) return {text, encoding, guessed: false}
  const isCut = encoding === 'utf-8' ? endsInsideCharacter(bytes) : isOddUtf16(bytes, encoding)
  if (isCut) throw new UserError(readErrors.FILE_TRUNCATED, {file, line: lineAt(bytes, bytes.length)})
  throw new UserError(readErrors.ENCODING_WRONG, {file, encoding, line: firstBadLine(bytes, encoding)})
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function encodingNamed(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new UserError(readErrors.ENCODING_UNKNOWN, {encoding: printable(label)})
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), 4000)
  if (length === 0 || bytes.length % 2 !== 0) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > 0.8 * pairs && even < 0.05 * pairs) return 'utf-16le'
  if (even > 0.8 * pairs && odd < 0.05 * pairs) return 'utf-16be'
  return undefined
}

/** All is UTF-8 but the last one to three bytes, which begin a character and do not finish it. */
function endsInsideCharacter(bytes: Uint8Array): boolean {
  for (let tail = 1; tail <= Math.min(3, bytes.length); tail++) {
    const lead = bytes[bytes.length - tail]!
    if (lead >= 0x80 && lead < 0xc0) continue
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1
    return length > tail && strictly(bytes.subarray(0, bytes.length - tail), 'utf-8') !== undefined
  }
  return false
}

function lineAt(bytes: Uint8Array, end: number): number {
  const mark = lineEnd(bytes)
  let line = 1
  for (let index = 0; index < end; index++) if (bytes[index] === mark) line++
  return line
}

/** A line feed; a carriage return in the files of old Macs. */
function lineEnd(bytes: Uint8Array): number {
  return bytes.includes(0x0a) ? 0x0a : 0x0d
}

/** All but the last byte is right: the second half of the last character is missing. */
function isOddUtf16(bytes: Uint8Array, encoding: string): boolean {
  if (!encoding.startsWith('utf-16') || bytes.length % 2 === 0) return false
  return strictly(bytes.subarray(0, bytes.length - 1), encoding) !== undefined
}

function firstBadLine(bytes: Uint8Array, encoding: string): number {
  if (encoding.startsWith('utf-16')) {
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1)
    return before.split(/\r\n|\n|\r/).length
  }
  const mark = lineEnd(bytes)
  let start = 0
  while (start < bytes.length) {
    const newline = bytes.indexOf(mark, start)
    const end = newline === -1 ? bytes.length : newline + 1
    if (strictly(bytes.subarray(start, end), encoding) === undefined) return lineAt(bytes, start)
    start = end
  }
  return 1
}
