import PDFDocument from 'pdfkit'
import {anchors} from '../../anchors.ts'
import {faces, fontBytes} from '../../assets.ts'
import type {Block, Document} from '../../document.ts'
import {boardLook, type Look} from '../../look.ts'
import {type Numbered, numbering} from '../../numbering.ts'
import {letterColour, type Theme} from '../../theme.ts'
import {compressAlike} from './compression.ts'
import {metadata} from './metadata.ts'
import {type Page, pages, paperNames} from './page.ts'
import {shapeWordsOnce} from './shaping.ts'
import {writeColoursShort, writeTextOnBaseline} from './text-operators.ts'
import {type TextMeasures, textMeasures} from './text-parts.ts'
import type {TextStyle} from './type-scale.ts'

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
  /** Text as the fonts can show it, in parts that no line may break. */
  readonly parts: TextMeasures['parts']
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
  const {advance, parts} = textMeasures(pdf)
  return {
    pdf,
    theme,
    look,
    page: pages[look.paper],
    numbers: numbering(document),
    anchors: anchors(document),
    parts,
    measure: (text, style) => advance(text, style.face) * style.size,
    write: (text, at, style) => {
      pdf.font(style.face).fontSize(style.size).fillColor(letterColour(theme, style.tone))
      pdf.text(text, at.x, at.y, {lineBreak: false, baseline: 'alphabetic'})
    },
    bytes: () => finish(pdf, chunks),
  }
}

function finish(pdf: PDFKit.PDFDocument, chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    pdf.end()
  })
}
