import PDFDocument from 'pdfkit'
import {type Face, fontBytes} from '../../assets.ts'
import type {Outline} from './coverage.ts'
import {flattenPath} from './flatten-path.ts'

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly path: {toSVG(): string}
}
interface OutlineFont {
  readonly unitsPerEm: number
  glyphsForString(text: string): readonly Glyph[]
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

/** Letters met so far, one point high: a figure uses few, many times. */
const letters = new Map<string, TextOutlines>()

function letterOutlines(glyph: Glyph, face: Face): TextOutlines {
  const key = `${face} ${glyph.id}`
  const known = letters.get(key)
  if (known !== undefined) return known
  const unit = 1 / outlineFont(face).unitsPerEm
  // Fonts count upwards, figures downwards.
  const outlines = flattenPath(glyph.path.toSVG()).map(({points}) =>
    points.map((value, at) => (at % 2 === 0 ? value : -value) * unit),
  )
  const made = {outlines, width: glyph.advanceWidth * unit}
  letters.set(key, made)
  return made
}

/**
 * Letter by letter, each at its own width: pairs are not drawn closer (kerning), which would take as long as all the rest
 * and moves letters of this size by a tenth of a point.
 */
export function textOutlines(text: string, face: Face): TextOutlines {
  let width = 0
  const outlines: Outline[] = []
  for (const glyph of outlineFont(face).glyphsForString(text.replaceAll('\u202f', '\u00a0'))) {
    const letter = letterOutlines(glyph, face)
    for (const outline of letter.outlines) outlines.push(moved(outline, width))
    width += letter.width
  }
  return {outlines, width}
}

function moved(outline: Outline, by: number): Outline {
  const points = Float64Array.from(outline)
  for (let at = 0; at < points.length; at += 2) points[at] = points[at]! + by
  return points
}
