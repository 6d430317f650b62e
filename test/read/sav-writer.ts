import {deflateSync} from 'node:zlib'
import {answers, codes, ids} from './dialects.ts'

export interface SavOptions {
  readonly compression: 0 | 1 | 2
  readonly encoding?: 'utf-8' | 'windows-1252'
  /** Answers on 8 declared missing, and as a range 90 to 99. */
  readonly missing?: 'code' | 'range'
}

/** Grows by numbers and texts, as the format lays them down (GNU PSPP developers guide, System file format, 2023). */
class Pieces {
  readonly #parts: Buffer[] = []
  int(...values: number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(4)
      part.writeInt32LE(value)
      this.#parts.push(part)
    }
    return this
  }
  long(...values: number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(8)
      part.writeBigInt64LE(BigInt(value))
      this.#parts.push(part)
    }
    return this
  }
  double(...values: number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(8)
      part.writeDoubleLE(value)
      this.#parts.push(part)
    }
    return this
  }
  bytes(bytes: Uint8Array): this {
    this.#parts.push(Buffer.from(bytes))
    return this
  }
  text(content: string, width: number, encoding: BufferEncoding = 'utf8'): this {
    const part = Buffer.alloc(width, ' ')
    part.write(content, encoding)
    return this.bytes(part)
  }
  get all(): Buffer {
    return Buffer.concat(this.#parts)
  }
}

const systemMissing = -Number.MAX_VALUE

/** The survey of dialects.ts as an SPSS system file; the answer left out is 99, declared missing. */
export function savBytes({compression, encoding = 'utf-8', missing = 'code'}: SavOptions): Uint8Array {
  const letters: BufferEncoding = encoding === 'utf-8' ? 'utf8' : 'latin1'
  const file = new Pieces()
  file.text(compression === 2 ? '$FL3' : '$FL2', 4).text('@(#) IBM SPSS STATISTICS 64-bit MS Windows 23.0.0.0', 60)
  file.int(2, 1 + codes.length + 2 + 1, compression, 0, answers.length).double(100)
  file.text('01 Jan 26', 9).text('10:00:00', 8).text('Enquête', 64, letters).bytes(new Uint8Array(3))
  variable(file, {name: 'ID', width: 0, label: 'Identifiant'}, letters)
  for (const code of codes)
    variable(
      file,
      {name: code.toUpperCase(), width: 0, label: `Question ${code} : êtes-vous d’accord ?`.replace('’', "'"), missing},
      letters,
    )
  variable(file, {name: 'SEGMENT', width: 12, label: 'Segment'}, letters)
  variable(file, {name: 'WHEN', width: 0, label: 'Date', format: 22}, letters)
  file.int(3, 2).double(1).bytes(Uint8Array.of(3)).text('Non', 7).double(7).bytes(Uint8Array.of(3)).text('Oui', 7)
  file.int(4, codes.length, ...codes.map((_, index) => index + 2))
  const names = [
    ['ID', 'id'],
    ...codes.map((code) => [code.toUpperCase(), code]),
    ['SEGMENT', 'segment'],
    ['WHEN', 'response_date'],
  ]
  const long = names.map((pair) => pair.join('=')).join('\t')
  file.int(7, 13, 1, Buffer.byteLength(long)).text(long, Buffer.byteLength(long))
  file.int(7, 20, 1, encoding.length).text(encoding, encoding.length)
  file.int(999, 0)
  const cases = answers.map((row, index) => {
    const label = Buffer.alloc(16, ' ')
    label.write(index % 2 === 0 ? 'Privilégié' : 'Général', letters)
    const when = 13_000_000_000 + 12_219_379_200 - 11_232_000_000 + index * 86_400
    const values = row.map((answer) => (answer === null ? 99 : answer))
    return [Number(ids[index]), ...values, label.subarray(0, 8), label.subarray(8), index === 5 ? systemMissing : when]
  })
  if (compression === 0) {
    for (const elements of cases) for (const element of elements) plain(file, element)
    return file.all
  }
  const packed = packedCases(cases)
  if (compression === 1) return file.bytes(packed).all
  const start = file.all.length
  const block = deflateSync(packed)
  file.long(start, start + 24 + block.length, 24 + 24).bytes(block)
  file
    .long(-100, 0)
    .int(0x3f_f000, 1)
    .long(start, start + 24)
    .int(packed.length, block.length)
  return file.all
}

function variable(
  file: Pieces,
  {
    name,
    width,
    label,
    missing,
    format = 5,
  }: {name: string; width: number; label: string; missing?: 'code' | 'range'; format?: number},
  letters: BufferEncoding,
): void {
  const print = ((width > 0 ? 1 : format) << 16) | (8 << 8)
  const bytes = Buffer.from(label, letters)
  file.int(2, width, 1, missing === undefined ? 0 : missing === 'code' ? 1 : -2, print, print).text(name, 8)
  file
    .int(bytes.length)
    .bytes(bytes)
    .bytes(new Uint8Array((4 - (bytes.length % 4)) % 4))
  if (missing === 'code') file.double(99)
  if (missing === 'range') file.double(90, 99)
  for (let more = 8; more < width; more += 8) file.int(2, -1, 0, 0, 0, 0).text('', 8)
}

function plain(file: Pieces, element: number | Uint8Array): void {
  if (typeof element === 'number') file.double(element)
  else file.bytes(element)
}

function packedCases(cases: readonly (readonly (number | Uint8Array)[])[]): Buffer {
  const out = new Pieces()
  let codesOf: number[] = []
  let values = new Pieces()
  const flush = () => {
    out.bytes(Uint8Array.from([...codesOf, ...new Array<number>(8 - codesOf.length).fill(0)])).bytes(values.all)
    codesOf = []
    values = new Pieces()
  }
  for (const element of cases.flat()) {
    if (typeof element !== 'number') {
      const isBlank = element.every((byte) => byte === 32)
      codesOf.push(isBlank ? 254 : 253)
      if (!isBlank) values.bytes(element)
    } else if (element === systemMissing) codesOf.push(255)
    else if (Number.isInteger(element) && element > -100 && element < 152) codesOf.push(element + 100)
    else {
      codesOf.push(253)
      values.double(element)
    }
    if (codesOf.length === 8) flush()
  }
  codesOf.push(252)
  flush()
  return out.all
}
