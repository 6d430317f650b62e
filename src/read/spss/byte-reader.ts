/** The end came before the piece asked for. */
export class EndOfBytes extends Error {}

/** Takes numbers and pieces one after the other; never reads past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  at = 0
  littleEndian = true

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.#bytes.length - this.at
  }

  /** @throws {EndOfBytes} also for a negative length, which a damaged file may give. */
  take(length: number): Uint8Array {
    if (!(length >= 0) || length > this.left) throw new EndOfBytes()
    this.at += length
    return this.#bytes.subarray(this.at - length, this.at)
  }

  byte(): number {
    return this.take(1)[0]!
  }

  int32(): number {
    this.take(4)
    return this.#view.getInt32(this.at - 4, this.littleEndian)
  }

  int64(): number {
    this.take(8)
    return Number(this.#view.getBigInt64(this.at - 8, this.littleEndian))
  }

  float64(): number {
    this.take(8)
    return this.#view.getFloat64(this.at - 8, this.littleEndian)
  }
}
