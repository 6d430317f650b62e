import {zlibSync} from 'fflate'
import {ColourTable} from './colour-table.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const depth = 8
const indexedColour = 3
/** Colours that an index of eight bits can name. */
const most = 256

interface Picture {
  readonly width: number
  readonly height: number
  /** One colour a pixel, 0xrrggbb. */
  readonly pixels: Uint32Array
}

/**
 * Pixels as a PNG with a palette: a third of the bytes of true colour. A figure has some twenty colours and their shades
 * at edges; beyond 256, the rarest shades take the nearest one kept. Compressed in JavaScript: the same bytes on every
 * version of Node.
 * @param words  a comment in ASCII inside the file.
 * @see W3C PNG 2003.
 */
export function encodePng({width, height, pixels}: Picture, words?: string): Uint8Array {
  const palette = paletteOf(pixels)
  // Each row opens with the number of its filter, none: neighbours in a palette are not near in colour.
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++) {
    const row = y * (width + 1) + 1
    eachRun(pixels.subarray(y * width, (y + 1) * width), (colour, from, to) =>
      rows.fill(palette.numbers[palette.table.place(colour)]!, row + from, row + to),
    )
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([depth, indexedColour], 8)
  const chunks = [
    new Uint8Array(signature),
    chunk('IHDR', header),
    ...(words === undefined ? [] : [chunk('tEXt', new TextEncoder().encode(`Comment\0${words}`))]),
    chunk('PLTE', new Uint8Array(palette.colours.flatMap(channels))),
    chunk('IDAT', zlibSync(rows, {level: 4})),
    chunk('IEND', new Uint8Array()),
  ]
  return new Uint8Array(Buffer.concat(chunks))
}

/** Neighbours are mostly alike: a colour is looked up once a run. */
function eachRun(pixels: Uint32Array, see: (colour: number, from: number, to: number) => void): void {
  let from = 0
  while (from < pixels.length) {
    const colour = pixels[from]!
    let to = from + 1
    while (to < pixels.length && pixels[to] === colour) to++
    see(colour, from, to)
    from = to
  }
}

interface Palette {
  readonly colours: readonly number[]
  readonly table: ColourTable
  /** Place of a colour in the table → its number in the palette. */
  readonly numbers: Uint8Array
}

function paletteOf(pixels: Uint32Array): Palette {
  const table = new ColourTable()
  const counts: number[] = []
  eachRun(pixels, (colour, from, to) => {
    const place = table.place(colour)
    counts[place] = (counts[place] ?? 0) + to - from
  })
  // By number where equally common, so that the order does not hang on the engine's sort.
  const ranked = table.colours
    .map((colour, place) => ({colour, place, count: counts[place]!}))
    .sort((a, b) => b.count - a.count || a.colour - b.colour)
  const colours = ranked.slice(0, most).map(({colour}) => colour)
  const numbers = new Uint8Array(ranked.length)
  for (const [rank, {colour, place}] of ranked.entries()) numbers[place] = rank < most ? rank : nearest(colour, colours)
  return {colours, table, numbers}
}

function nearest(colour: number, among: readonly number[]): number {
  const wanted = channels(colour)
  const distances = among.map((one) =>
    channels(one).reduce((sum, value, channel) => sum + (value - wanted[channel]!) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255]

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)))
  return bytes
}

const table = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 of ISO 3309. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = table[(sum ^ byte) & 255]! ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
