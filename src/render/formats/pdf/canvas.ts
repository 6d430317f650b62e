import PDFDocument from 'pdfkit'
import {anchors} from '../../anchors.ts'
import {type Face, faces, fontBytes} from '../../assets.ts'
import type {Block, Document} from '../../document.ts'
import {boardLook, type Look} from '../../look.ts'
import {type Numbered, numbering} from '../../numbering.ts'
import {letterColour, type Theme} from '../../theme.ts'
import {compressAlike} from './compression.ts'
import {metadata} from './metadata.ts'
import {type Page, pages, paperNames} from './page.ts'
import {printable} from './printable.ts'
import {type EmbeddedFont, embeddedFont, shapeWordsOnce} from './shaping.ts'
import {writeColoursShort, writeTextOnBaseline} from './text-operators.ts'
import type {TextStyle} from './type-scale.ts'

export interface TextPart {
  readonly text: string
  /** Set in one point. */
  readonly width: number
  /** The same without the space at its end. */
  readonly trimmed: number
}

/** What blocks draw on: pdfkit with our fonts, colours and typography. */
export interface Canvas {
  readonly pdf: PDFKit.PDFDocument
  readonly theme: Theme
  readonly look: Look
  readonly page: Page
  /** Figures and tables by their numbers. */
  readonly numbers: ReadonlyMap<Block, Numbered>
  /** Target of a run → name of the place it leads to. */
  readonly anchors: ReadonlyMap<string, string>
  /** Text as the fonts can show it, in parts: a line may end after each that ends in a space, a hyphen or a slash. */
  readonly parts: (text: string, face: Face) => readonly TextPart[]
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
  readonly look?: Look
}

/** A tagged PDF 1.7 marked as PDF/UA-1, with no page yet. */
export function createCanvas(document: Document, options: CanvasOptions = {}): Canvas {
  const look = options.look ?? boardLook
  const pdf = new PDFDocument({
    size: paperNames[look.paper],
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
    info: metadata(document, look),
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  if (options.compress ?? true) compressAlike(pdf)
  for (const face of faces) pdf.registerFont(face, fontBytes(face))
  shapeWordsOnce(pdf, faces)
  writeTextOnBaseline(pdf)
  writeColoursShort(pdf)
  const theme = look.colours
  const hasGlyph = glyphTest(pdf)
  const advance = ofFace((text, face) => advanceOf(embeddedFont(pdf, face), text))
  return {
    pdf,
    theme,
    look,
    page: pages[look.paper],
    numbers: numbering(document),
    anchors: anchors(document),
    parts: ofFace((text, face) => {
      const shown = printable(text, hasGlyph)
      return shown === ''
        ? []
        : shown
            .split(brokenAfter)
            .map((part) => ({text: part, width: advance(part, face), trimmed: advance(part.replace(/ +$/, ''), face)}))
    }),
    measure: (text, style) => advance(text, style.face) * style.size,
    write: (text, at, style) => {
      pdf.font(style.face).fontSize(style.size).fillColor(letterColour(theme, style.tone))
      pdf.text(text, at.x, at.y, {lineBreak: false, baseline: 'alphabetic'})
    },
    bytes: () => finish(pdf, chunks),
  }
}

/** What is found for a text in a face, remembered: the same words and cells are measured over and over. */
function ofFace<T>(find: (text: string, face: Face) => T): (text: string, face: Face) => T {
  const known = new Map(faces.map((face) => [face, new Map<string, T>()]))
  return (text, face) => {
    const texts = known.get(face)!
    const found = texts.get(text) ?? find(text, face)
    texts.set(text, found)
    return found
  }
}

const brokenAfter = /(?<= )(?! )|(?<=[\p{L}\p{N}][-/–])(?=[\p{L}])/u

/** Width of a text set in one point, word by word as it is drawn: no pair is kerned across a space. */
function advanceOf(font: EmbeddedFont, text: string): number {
  const words = text.match(/[^ ]* |[^ ]+$/g) ?? []
  return words.reduce((sum, word) => sum + font.layoutCached(word).advanceWidth, 0) / 1000
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

function finish(pdf: PDFKit.PDFDocument, chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    pdf.end()
  })
}
