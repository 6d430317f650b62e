import {gunzipSync} from 'node:zlib'
import {UserError} from '../kernel/index.ts'
import {readErrors} from './errors.ts'
import {bytesAllowed, megabytesAllowed} from './limits.ts'

/** What the first bytes of a file say it is, whatever its name ends with. */
export type Container = 'text' | 'gzip' | 'zip' | 'spss' | 'oldSpreadsheet' | 'pdf'

const signatures: readonly {readonly kind: Container; readonly bytes: readonly number[]}[] = [
  {kind: 'gzip', bytes: [0x1f, 0x8b]},
  {kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04]},
  {kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06]},
  {kind: 'oldSpreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0]},
  {kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46]},
  {kind: 'spss', bytes: [0x24, 0x46, 0x4c, 0x32]},
  {kind: 'spss', bytes: [0x24, 0x46, 0x4c, 0x33]},
]

export function containerOf(bytes: Uint8Array): Container {
  return signatures.find(({bytes: first}) => first.every((byte, index) => bytes[index] === byte))?.kind ?? 'text'
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
