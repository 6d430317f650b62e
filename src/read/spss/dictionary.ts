import type {ByteReader} from './byte-reader.ts'

/** A variable as the first part of the file describes it; names and labels are bytes until the encoding is known. */
export interface SpssVariable {
  readonly shortName: Uint8Array
  readonly label: Uint8Array
  /** Bytes of a text, 0 for a number. */
  readonly width: number
  /** Format of printing: 5 a number, 20 to 39 dates and times. */
  readonly format: number
  /** Discrete missing values; bytes where the variable is a text. */
  readonly missing: readonly (number | Uint8Array)[]
  readonly missingRange: readonly [number, number] | undefined
  /** Elements of eight bytes in a case. */
  readonly elements: number
}

export interface SpssDictionary {
  readonly variables: readonly SpssVariable[]
  /** 0 none, 1 bytecode, 2 blocks of zlib. */
  readonly compression: number
  readonly bias: number
  readonly encoding: string | undefined
  readonly longNames: Uint8Array | undefined
  readonly veryLongTexts: Uint8Array | undefined
}

/** The file contradicts the format. */
export class NotSpss extends Error {}

const variableRecord = 2
const valueLabels = 3
const labelledVariables = 4
const document = 6
const extension = 7
const end = 999
const subtypes = {integers: 3, longNames: 13, veryLongTexts: 14, encoding: 20} as const

/** Code pages by which older files name their encoding, in `integers`. */
const codePages: Readonly<Record<number, string>> = {
  2: 'us-ascii',
  3: 'us-ascii',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  28591: 'iso-8859-1',
  28605: 'iso-8859-15',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** Everything before the cases. @throws {EndOfBytes} @throws {NotSpss} */
export function readDictionary(reader: ByteReader): SpssDictionary {
  reader.take(4 + 60)
  const layout = reader.int32()
  if (layout !== 2 && layout !== 3) reader.littleEndian = false
  reader.int32()
  const compression = reader.int32()
  reader.take(8)
  const bias = reader.float64()
  reader.take(9 + 8 + 64 + 3)
  if (![0, 1, 2].includes(compression)) throw new NotSpss()
  const variables: SpssVariable[] = []
  const infos = new Map<number, Uint8Array>()
  let codePage: number | undefined
  for (;;) {
    const record = reader.int32()
    if (record === end) break
    if (record === variableRecord) addVariable(reader, variables)
    else if (record === valueLabels) skipLabels(reader)
    else if (record === labelledVariables) reader.take(4 * reader.int32())
    else if (record === document) reader.take(80 * reader.int32())
    else if (record === extension) {
      const subtype = reader.int32()
      const size = reader.int32()
      const data = reader.take(size * reader.int32())
      infos.set(subtype, data)
      if (subtype === subtypes.integers && data.length >= 32)
        codePage = new DataView(data.buffer, data.byteOffset).getInt32(28, reader.littleEndian)
    } else throw new NotSpss()
  }
  reader.int32()
  const named = infos.get(subtypes.encoding)
  return {
    variables,
    compression,
    bias,
    encoding: named === undefined ? codePages[codePage ?? 0] : new TextDecoder('latin1').decode(named),
    longNames: infos.get(subtypes.longNames),
    veryLongTexts: infos.get(subtypes.veryLongTexts),
  }
}

function addVariable(reader: ByteReader, variables: SpssVariable[]): void {
  const width = reader.int32()
  const hasLabel = reader.int32()
  const missing = reader.int32()
  const format = (reader.int32() >>> 16) & 0xff
  reader.int32()
  const shortName = reader.take(8)
  const label = hasLabel === 1 ? padded(reader, 4) : new Uint8Array()
  if (Math.abs(missing) > 3) throw new NotSpss()
  const range = missing < 0 ? ([reader.float64(), reader.float64()] as const) : undefined
  const discrete = missing < 0 ? -missing - 2 : missing
  const values = Array.from({length: discrete}, () => (width > 0 ? reader.take(8) : reader.float64()))
  const last = variables.at(-1)
  // Each further eight bytes of a text are a record of their own, of type -1.
  if (width === -1 && last !== undefined) variables[variables.length - 1] = {...last, elements: last.elements + 1}
  else variables.push({shortName, label, width, format, missing: values, missingRange: range, elements: 1})
}

/** A length, so many bytes, and padding to a multiple. */
function padded(reader: ByteReader, multiple: number): Uint8Array {
  const length = reader.int32()
  const bytes = reader.take(length)
  reader.take((multiple - (length % multiple)) % multiple)
  return bytes
}

/** Labels of values are for people; the answers are the values. */
function skipLabels(reader: ByteReader): void {
  for (let left = reader.int32(); left > 0; left--) {
    reader.take(8)
    const length = reader.byte()
    reader.take(length + ((8 - ((length + 1) % 8)) % 8))
  }
}
