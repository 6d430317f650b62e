import {type Face, fontBytes} from '../../assets.ts'
import {kerningOf} from './kerning.ts'
import {type Ligatures, ligaturesOf} from './ligatures.ts'

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

/** In thousandths of the size of the type. */
interface Position {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
  readonly advanceWidth: number
}

/** Glyphs of one word and where they stand, as pdfkit keeps them. */
interface Run {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
  readonly advanceWidth: number
}

/** The part of pdfkit's embedded font that its published types leave out. */
export interface EmbeddedFont {
  readonly scale: number
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number, codePoints: readonly number[]): Glyph
  }
  readonly id: string
  ref(): unknown
  /** Glyphs in hexadecimal; they become part of the file. */
  encode(text: string): readonly [readonly string[], readonly Position[]]
  layoutRun(text: string): Run
  layoutCached(text: string): Run
}

export function embeddedFont(pdf: PDFKit.PDFDocument, face: Face): EmbeddedFont {
  return (pdf.font(face) as unknown as {_font: EmbeddedFont})._font
}

/**
 * Characters that only ligatures and kerning change: Latin and Greek letters, digits, the signs of statistics. No Greek
 * letter after a Latin one: fonts may take it for a letter of the phonetic alphabet.
 */
const plain =
  /^[\u0391-\u03c9\u0020-\u0040\u005b-\u0060\u007b-\u00bf\u2010-\u2027\u20ac\u2190-\u2194\u2212\u2264\u2265]*[\u0020-\u024f\u2010-\u2027\u20ac\u2190-\u2194\u2212\u2264\u2265]*$/u

/**
 * Half of the time a report takes went into shaping its words with every table of the font. Plain words need its
 * ligatures and its kerning only, which are read here; the others are shaped as before. Each word is made once, with and
 * without the space after it alike.
 */
export function shapeWordsOnce(pdf: PDFKit.PDFDocument, faces: readonly Face[]): void {
  for (const face of faces) {
    const font = embeddedFont(pdf, face)
    const whole = font.layoutRun.bind(font)
    const kerned = kernedRuns(font, fontBytes(face))
    const known = new Map<string, Run>()
    const word = (text: string): Run => {
      const run = known.get(text) ?? (plain.test(text) ? kerned(text) : whole(text))
      known.set(text, run)
      return run
    }
    font.layoutCached = (text) => {
      if (text.length < 2 || !text.endsWith(' ')) return word(text)
      const spaced = known.get(text) ?? joined(word(text.slice(0, -1)), word(' '))
      known.set(text, spaced)
      return spaced
    }
  }
}

/** Glyphs one after the other, each as far from the next as the kerning of the font says. */
function kernedRuns({font, scale}: EmbeddedFont, bytes: Uint8Array): (text: string) => Run {
  const kerning = kerningOf(bytes)
  const ligatures = ligaturesOf(bytes)
  const known = new Map<string, Glyph>()
  const glyphOf = (character: string): Glyph => {
    const found = known.get(character) ?? font.glyphForCodePoint(character.codePointAt(0)!)
    known.set(character, found)
    return found
  }
  return (text) => {
    const glyphs = ligated(Array.from(text, glyphOf), ligatures, font)
    const positions = glyphs.map(({id, advanceWidth}, index): Position => {
      const next = glyphs[index + 1]
      const xAdvance = (advanceWidth + (next === undefined ? 0 : kerning(id, next.id))) * scale
      return {xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advanceWidth * scale}
    })
    return {glyphs, positions, advanceWidth: positions.reduce((sum, one) => sum + one.xAdvance, 0)}
  }
}

function joined(a: Run, b: Run): Run {
  return {
    glyphs: [...a.glyphs, ...b.glyphs],
    positions: [...a.positions, ...b.positions],
    advanceWidth: a.advanceWidth + b.advanceWidth,
  }
}

/** The same letters, those that join drawn as one glyph, which still stands for each of them when text is copied. */
function ligated(glyphs: readonly Glyph[], ligatures: Ligatures, font: EmbeddedFont['font']): readonly Glyph[] {
  const ids = glyphs.map(({id}) => id)
  const drawn: Glyph[] = []
  for (let at = 0; at < glyphs.length; ) {
    const ligature = ligatures(ids, at)
    const end = at + (ligature?.length ?? 1)
    drawn.push(
      ligature === undefined ? glyphs[at]! : font.getGlyph(ligature.glyph, codePointsOf(glyphs.slice(at, end))),
    )
    at = end
  }
  return drawn
}

const codePointsOf = (glyphs: readonly Glyph[]): number[] => glyphs.flatMap(({codePoints}) => codePoints)
