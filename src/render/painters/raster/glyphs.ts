import PDFDocument from 'pdfkit'
import {type Face, fontBytes} from '../../assets.ts'
import type {Outline} from './coverage.ts'
import {flattenPath} from './flatten-path.ts'

interface Glyph {
  readonly path: {toSVG(): string}
}
interface OutlineFont {
  readonly unitsPerEm: number
  layout(text: string): {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly {readonly xAdvance: number}[]
    readonly advanceWidth: number
  }
}

/** A line of text as outlines one point high, baseline at 0, and its width. */
export interface TextOutlines {
  readonly outlines: readonly Outline[]
  readonly width: number
}

const fonts = new Map<Face, OutlineFont>()

/** pdfkit reads our fonts already: its reader is asked rather than a second one added. */
function outlineFont(face: Face): OutlineFont {
  let font = fonts.get(face)
  if (font === undefined) {
    const pdf = new PDFDocument({autoFirstPage: false, font: ''})
    pdf.registerFont(face, fontBytes(face)).font(face)
    font = (pdf as unknown as {_font: {font: OutlineFont}})._font.font
    fonts.set(face, font)
  }
  return font
}

export function textOutlines(text: string, face: Face): TextOutlines {
  const font = outlineFont(face)
  const {glyphs, positions, advanceWidth} = font.layout(text.replaceAll('\u202f', '\u00a0'))
  const unit = 1 / font.unitsPerEm
  let x = 0
  const outlines = glyphs.flatMap((glyph, index) => {
    const from = x
    x += positions[index]!.xAdvance
    return flattenPath(glyph.path.toSVG()).map(({points}) =>
      points.map((value, at) => (at % 2 === 0 ? (value + from) * unit : -value * unit)),
    )
  })
  return {outlines, width: advanceWidth * unit}
}
