import PDFDocument from 'pdfkit'
import {type Face, fontBytes} from '../../assets.ts'
import {curveSteps, flattenPath} from './flatten-path.ts'

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly path: {toSVG(): string}
}
interface OutlineFont {
  readonly unitsPerEm: number
  glyphsForString(text: string): readonly Glyph[]
}

/** A letter one point high, its baseline at 0. */
interface Letter {
  readonly outlines: readonly Float64Array[]
  readonly width: number
}

/** A line of text one point high: each letter with its distance from the first. */
export interface TextOutlines {
  readonly letters: readonly {readonly outlines: readonly Float64Array[]; readonly at: number}[]
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
const known = new Map<string, Letter>()

function letterOutlines(glyph: Glyph, face: Face): Letter {
  const key = `${face} ${glyph.id}`
  const met = known.get(key)
  if (met !== undefined) return met
  const unit = 1 / outlineFont(face).unitsPerEm
  // Fonts count upwards, figures downwards.
  const outlines = flattenPath(glyph.path.toSVG(), curveSteps.letter).map(({points}) =>
    Float64Array.from(points, (value, at) => (at % 2 === 0 ? value : -value) * unit),
  )
  const made = {outlines, width: glyph.advanceWidth * unit}
  known.set(key, made)
  return made
}

/**
 * Letter by letter, each at its own width: pairs are not drawn closer (kerning), which would take as long as all the rest
 * and moves letters of this size by a tenth of a point.
 */
export function textOutlines(text: string, face: Face): TextOutlines {
  let width = 0
  const letters = outlineFont(face)
    .glyphsForString(text.replaceAll('\u202f', '\u00a0'))
    .map((glyph) => {
      const letter = letterOutlines(glyph, face)
      const at = width
      width += letter.width
      return {outlines: letter.outlines, at}
    })
  return {letters, width}
}
