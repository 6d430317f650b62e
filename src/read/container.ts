import {gunzipSync} from 'node:zlib'
import {UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import {bytesAllowed, megabytesAllowed} from './limits.ts'

/** What the first bytes of a file say it is, whatever its name ends with. */
export type Container =
  | 'text'
  | 'gzip'
  | 'zip'
  | 'spss'
  | 'oldSpreadsheet'
  | 'pdf'
  | 'packed'
  | 'image'
  | 'markup'
  | 'json'

const signatures: readonly {readonly kind: Container; readonly bytes: readonly number[]}[] = [
  {kind: 'gzip', bytes: [0x1f, 0x8b]},
  {kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04]},
  {kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06]},
  {kind: 'oldSpreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0]},
  {kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46]},
  {kind: 'spss', bytes: [0x24, 0x46, 0x4c, 0x32]},
  {kind: 'spss', bytes: [0x24, 0x46, 0x4c, 0x33]},
  // 7-Zip, RAR, bzip2, xz, Zstandard.
  {kind: 'packed', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]},
  {kind: 'packed', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]},
  {kind: 'packed', bytes: [0x42, 0x5a, 0x68]},
  {kind: 'packed', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a]},
  {kind: 'packed', bytes: [0x28, 0xb5, 0x2f, 0xfd]},
  // PNG, JPEG, GIF.
  {kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47]},
  {kind: 'image', bytes: [0xff, 0xd8, 0xff]},
  {kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38]},
  {kind: 'markup', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66]},
]

export function containerOf(bytes: Uint8Array): Container {
  const signed = signatures.find(({bytes: first}) => first.every((byte, index) => bytes[index] === byte))
  if (signed !== undefined) return signed.kind
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '').trimStart()
  if (/^<(?:!doctype|html|\?xml|table|head|meta|style)\b/i.test(start)) return 'markup'
  return /^(?:\[\s*)?\{\s*"[^"]*"\s*:/.test(start) ? 'json' : 'text'
}

/** What is inside a .gz, never more than may be read. @throws {UserError} ARCHIVE_DAMAGED, FILE_TOO_LARGE */
export function unpackedGzip(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes, {maxOutputLength: bytesAllowed})
  } catch (error) {
    const isLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (isLarge) throw new UserError(readErrors.FILE_TOO_LARGE, {file, limit: megabytesAllowed})
    throw new UserError(readErrors.ARCHIVE_DAMAGED, {file})
  }
}
