import {inflateSync} from 'node:zlib'
import {bytesAllowed} from '../limits.ts'
import {ByteReader, EndOfBytes} from './byte-reader.ts'
import type {SpssDictionary} from './dictionary.ts'

/** Eight bytes of a case: a number or a piece of text, or null for the missing value of the system. */
export type Element = Uint8Array | number | null

/** The elements of the cases, one case after the other. @throws {EndOfBytes} in the middle of one. */
export function* readCases(reader: ByteReader, dictionary: SpssDictionary): Generator<readonly Element[]> {
  const kinds = dictionary.variables.flatMap(({width, elements}) => new Array<boolean>(elements).fill(width > 0))
  if (kinds.length === 0) return
  const data = dictionary.compression === 2 ? unpackedBlocks(reader) : reader
  const next = dictionary.compression === 0 ? plainElement(data) : packedElement(data, dictionary.bias)
  for (;;) {
    const first = next(kinds[0]!)
    if (first === undefined) return
    const elements: Element[] = [first]
    for (const isText of kinds.slice(1)) {
      const element = next(isText)
      if (element === undefined) throw new EndOfBytes()
      elements.push(element)
    }
    yield elements
  }
}

type Next = (isText: boolean) => Element | undefined

/** The missing value of the system: the most negative number. */
const systemMissing = -Number.MAX_VALUE

function plainElement(reader: ByteReader): Next {
  return (isText) => {
    if (reader.left === 0) return undefined
    if (isText) return reader.take(8)
    const value = reader.float64()
    return value === systemMissing ? null : value
  }
}

/** Eight codes, then the eight-byte values that the codes could not say. */
function packedElement(reader: ByteReader, bias: number): Next {
  const plain = plainElement(reader)
  let codes: Uint8Array = new Uint8Array()
  let at = 0
  return (isText) => {
    for (;;) {
      if (at === codes.length) {
        if (reader.left < 8) return undefined
        codes = reader.take(8)
        at = 0
      }
      const code = codes[at++]!
      if (code === 0) continue
      if (code === 252) return undefined
      if (code === 253) return plain(isText)
      if (code === 254) return blank
      if (code === 255) return null
      return isText ? blank : code - bias
    }
  }
}

const blank = new TextEncoder().encode('        ')

/** A .zsav holds the same codes in blocks of zlib, listed at its end. @throws {EndOfBytes} too large once unpacked. */
function unpackedBlocks(reader: ByteReader): ByteReader {
  reader.int64()
  const trailer = reader.int64()
  reader.int64()
  reader.at = Math.min(Math.max(0, trailer), reader.at + reader.left)
  reader.take(8 + 8 + 4)
  const count = reader.int32()
  const blocks: Uint8Array[] = []
  let size = 0
  for (let block = 0; block < count; block++) {
    reader.int64()
    const start = reader.int64()
    const unpacked = reader.int32()
    const packed = reader.int32()
    const after = reader.at
    reader.at = Math.min(Math.max(0, start), after)
    size += unpacked
    if (unpacked < 0 || size > bytesAllowed) throw new RangeError('unpacks to more than is allowed')
    blocks.push(inflateSync(reader.take(packed), {maxOutputLength: Math.max(1, unpacked)}))
    reader.at = after
  }
  const whole = new ByteReader(Buffer.concat(blocks))
  whole.littleEndian = reader.littleEndian
  return whole
}
