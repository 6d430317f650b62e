import {type Face, fontBytes} from '../../assets.ts'
import {kerningOf} from './kerning.ts'

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
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
  readonly font: {glyphForCodePoint(codePoint: number): Glyph}
  layoutRun(text: string): Run
  layoutCached(text: string): Run
}

/** Letters that only their neighbour moves; f joins with f and t in our fonts. */
const plain = /^(?!.*f[ft])[\u0020-\u024f\u2010-\u2027\u20ac\u2212]*$/u

/**
 * Half of the time a report takes went into shaping its words with every table of the font. Plain Latin words need its
 * kerning only, which is read here; the others are shaped as before. Each word is made once, with and without the space
 * after it alike.
 */
export function shapeWordsOnce(pdf: PDFKit.PDFDocument, faces: readonly Face[]): void {
  for (const face of faces) {
    const {_font: font} = pdf.font(face) as unknown as {_font: EmbeddedFont}
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
  return (text) => {
    const glyphs = [...text].map((character) => font.glyphForCodePoint(character.codePointAt(0)!))
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
