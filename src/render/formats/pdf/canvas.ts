import PDFDocument from 'pdfkit'
import {faces, fontBytes} from '../../assets.ts'
import type {Document} from '../../document.ts'
import {boardTheme, letterColour, type Theme} from '../../theme.ts'
import {compressAlike} from './compression.ts'
import {metadata} from './metadata.ts'
import {printable} from './printable.ts'
import type {TextStyle} from './type-scale.ts'

/** What blocks draw on: pdfkit with our fonts, colours and typography. */
export interface Canvas {
  readonly pdf: PDFKit.PDFDocument
  readonly theme: Theme
  /** Text as the fonts can show it. */
  readonly show: (text: string) => string
  /** Width in points. */
  readonly measure: (text: string, style: Pick<TextStyle, 'face' | 'size'>) => number
  /** Draws one line of shown text, its baseline at y. */
  readonly write: (text: string, at: {x: number; y: number}, style: TextStyle) => void
  /** Ends the file. */
  readonly bytes: () => Promise<Uint8Array>
}

export interface CanvasOptions {
  /** Off only for tests that read the page's operators. */
  readonly compress?: boolean
}

/** A tagged PDF 1.7 marked as PDF/UA-1, with no page yet. */
export function createCanvas(document: Document, options: CanvasOptions = {}): Canvas {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    compress: false,
    pdfVersion: '1.7',
    // The published types lag behind: they know PDF/A only.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: document.language,
    // Without it pdfkit adds Helvetica, which is not embedded.
    font: '',
    info: metadata(document),
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  if (options.compress ?? true) compressAlike(pdf)
  for (const face of faces) pdf.registerFont(face, fontBytes(face))
  const theme = boardTheme
  const hasGlyph = glyphTest(pdf)
  return {
    pdf,
    theme,
    show: (text) => printable(text, hasGlyph),
    measure: (text, style) => pdf.font(style.face).fontSize(style.size).widthOfString(text),
    write: (text, at, style) => {
      pdf.font(style.face).fontSize(style.size).fillColor(letterColour(theme, style.tone))
      pdf.text(text, at.x, at.y, {lineBreak: false, baseline: 'alphabetic'})
    },
    bytes: () => finish(pdf, chunks),
  }
}

interface WithFont {
  readonly _font: {readonly font: {hasGlyphForCodePoint(codePoint: number): boolean}}
}

/** Whether every face has the character: the same word may be set in any of them. */
function glyphTest(pdf: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const fonts = faces.map((face) => (pdf.font(face) as unknown as WithFont)._font.font)
  const known = new Map<number, boolean>()
  return (codePoint) => {
    const answer = known.get(codePoint) ?? fonts.every((font) => font.hasGlyphForCodePoint(codePoint))
    known.set(codePoint, answer)
    return answer
  }
}

function finish(pdf: PDFKit.PDFDocument, chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    pdf.end()
  })
}
