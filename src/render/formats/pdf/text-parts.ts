import {type Face, faces} from '../../assets.ts'
import {printable} from './printable.ts'
import {type EmbeddedFont, embeddedFont} from './shaping.ts'

export interface TextPart {
  readonly text: string
  /** Set in one point. */
  readonly width: number
  /** The same without the space at its end. */
  readonly trimmed: number
  /** Whether a line may end after it. */
  readonly endsLine: boolean
}

export interface TextMeasures {
  /** Width of a text set in one point. */
  readonly advance: (text: string, face: Face) => number
  /** A text as the fonts can show it, in parts that no line may break. */
  readonly parts: (text: string, face: Face) => readonly TextPart[]
}

/** What is known of texts before they are drawn, remembered: the same words and cells come back in every size. */
export function textMeasures(pdf: PDFKit.PDFDocument): TextMeasures {
  const hasGlyph = glyphTest(pdf)
  const advance = ofFace((text, face) => advanceOf(embeddedFont(pdf, face), text))
  const parts = ofFace((text, face) =>
    unbreakable(printable(text, hasGlyph)).map(
      (part): TextPart => ({
        text: part,
        width: advance(part, face),
        trimmed: advance(part.replace(/ +$/, ''), face),
        endsLine: /[ \-/–]$/.test(part),
      }),
    ),
  )
  return {advance, parts}
}

function ofFace<T>(find: (text: string, face: Face) => T): (text: string, face: Face) => T {
  const known = new Map(faces.map((face) => [face, new Map<string, T>()]))
  return (text, face) => {
    const texts = known.get(face)!
    const found = texts.get(text) ?? find(text, face)
    texts.set(text, found)
    return found
  }
}

/** Whether every face has the character: the same word may be set in any of them. */
function glyphTest(pdf: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const fonts = faces.map((face) => embeddedFont(pdf, face).font)
  const known = new Map<number, boolean>()
  return (codePoint) => {
    const answer = known.get(codePoint) ?? fonts.every((font) => font.hasGlyphForCodePoint(codePoint))
    known.set(codePoint, answer)
    return answer
  }
}

/** Word by word, as it is drawn: no pair is kerned across a space. */
function advanceOf(font: EmbeddedFont, text: string): number {
  const words = text.match(/ |[^ ]+/g) ?? []
  return words.reduce((sum, word) => sum + font.layoutCached(word).advanceWidth, 0) / 1000
}

/** Cut at spaces, and after hyphens and slashes between letters. */
function unbreakable(shown: string): readonly string[] {
  return shown === '' ? [] : shown.split(/(?<= )(?! )|(?<=[\p{L}\p{N}][-/–])(?=\p{L})/u)
}
