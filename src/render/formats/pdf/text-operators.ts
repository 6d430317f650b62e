import type {EmbeddedFont} from './shaping.ts'

/** The part of pdfkit's document that its published types leave out. */
interface Internals {
  readonly x: number
  readonly y: number
  readonly page: {readonly fonts: Record<string, unknown>}
  readonly _font: EmbeddedFont
  readonly _fontSize: number
  addContent(operators: string): void
  _line(text: string, options: object): void
  _setColorCore(colour: string, stroke: boolean): boolean
}

/**
 * Our texts are one line on its baseline. For each, pdfkit measures three times what nothing asks for, and saves, turns and
 * restores the page around it: here a text is turned by its own matrix and every word is encoded once for the whole file.
 * That takes four of ten operators off a page. Texts with marks set above their letters are left to pdfkit.
 */
export function writeTextOnBaseline(pdf: PDFKit.PDFDocument): void {
  const document = pdf as unknown as Internals
  const whole = document._line
  const encoders = new Map<EmbeddedFont, Encoder>()
  document._line = (text, options) => {
    const {_font: font, _fontSize: size, page} = document
    const encoder = encoders.get(font) ?? encoderOf(font)
    encoders.set(font, encoder)
    const words = text.match(/ |[^ ]+/g)?.map(encoder) ?? []
    if (words.includes(null)) whole(text, options)
    else if (words.length > 0) {
      page.fonts[font.id] ??= font.ref()
      const place = `/${font.id} ${short(size)} Tf 1 0 0 -1 ${short(document.x)} ${short(document.y)} Tm`
      document.addContent(`BT ${place} [<${words.join('')}>] TJ ET`)
    }
  }
}

/** The glyphs of a word in hexadecimal, with the kerning between them; null where one stands off the line. */
type Encoder = (word: string) => string | null

function encoderOf(font: EmbeddedFont): Encoder {
  const known = new Map<string, string | null>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const [glyphs, positions] = font.encode(word)
    const onLine = positions.every(({xOffset, yOffset}) => xOffset === 0 && yOffset === 0)
    const kerned = glyphs.map((glyph, index) => {
      const {advanceWidth, xAdvance} = positions[index]!
      return advanceWidth === xAdvance ? glyph : `${glyph}>${short(advanceWidth - xAdvance)}<`
    })
    const encoded = onLine ? kerned.join('') : null
    known.set(word, encoded)
    return encoded
  }
}

/** As pdfkit rounds. */
const short = (value: number): number => Math.round(value * 1e6) / 1e6

/** Our colours are hexadecimal: each is worked out once, to the four digits that eight bits need, and set in one operator. */
export function writeColoursShort(pdf: PDFKit.PDFDocument): void {
  const document = pdf as unknown as Internals
  const known = new Map<string, string>()
  document._setColorCore = (colour, stroke) => {
    const parts = known.get(colour) ?? partsOf(colour)
    known.set(colour, parts)
    document.addContent(`${parts} ${stroke ? 'RG' : 'rg'}`)
    return true
  }
}

/** `#1b4965` → `0.1059 0.2863 0.3961`. */
function partsOf(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  return parts.map((part) => Math.round(part * 10_000) / 10_000).join(' ')
}
