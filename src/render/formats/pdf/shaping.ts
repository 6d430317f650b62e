import type {Face} from '../../assets.ts'

/** Glyphs of one word and where they stand, as pdfkit keeps them. */
interface Run {
  readonly glyphs: readonly unknown[]
  readonly positions: readonly unknown[]
  readonly advanceWidth: number
}

/** The part of pdfkit's embedded font that its published types leave out. */
interface EmbeddedFont {
  readonly font: {
    layout(text: string, features: undefined, script: string | undefined): Run
  }
  layoutRun(text: string): Run
  layoutCached(text: string): Run
}

/** Letters that need no search for their script. */
const latin = /^[\u0020-\u024f\u2010-\u2027\u20ac]*$/u

/**
 * Shapes each word once, with and without the space after it alike, and tells the font its script instead of letting it
 * be sought letter by letter: half of the time a report takes is spent on shaping words.
 */
export function shapeWordsOnce(pdf: PDFKit.PDFDocument, faces: readonly Face[]): void {
  for (const face of faces) {
    const {_font: font} = pdf.font(face) as unknown as {_font: EmbeddedFont}
    const shape = font.layoutRun.bind(font)
    const layout = font.font.layout.bind(font.font)
    font.font.layout = (text, features) => layout(text, features, latin.test(text) ? 'latn' : undefined)
    const known = new Map<string, Run>()
    const word = (text: string): Run => {
      const run = known.get(text) ?? shape(text)
      known.set(text, run)
      return run
    }
    font.layoutCached = (text) => {
      if (text.length < 2 || !text.endsWith(' ')) return word(text)
      const whole = known.get(text) ?? joined(word(text.slice(0, -1)), word(' '))
      known.set(text, whole)
      return whole
    }
  }
}

function joined(a: Run, b: Run): Run {
  return {
    glyphs: [...a.glyphs, ...b.glyphs],
    positions: [...a.positions, ...b.positions],
    advanceWidth: a.advanceWidth + b.advanceWidth,
  }
}
