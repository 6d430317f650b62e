import PDFDocument from 'pdfkit'
import {vi} from 'vitest'
import type {Document} from '../../src/render/document.ts'
import {renderPdf} from '../../src/render/formats/pdf/render-pdf.ts'
import type {Look} from '../../src/render/look.ts'

/** One text on a page, in points from the upper left corner. */
export interface PaintedText {
  readonly text: string
  /** From 1. */
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Inside of a figure. */
  readonly drawn: boolean
}

interface Drawing {
  _fontSize: number
  _ctm: readonly [number, number, number, number, number, number]
  bufferedPageRange(): {start: number; count: number}
  page: {height: number}
  widthOfString(text: string): number
}

const [above, below] = [0.7, 0.2]

/** Renders and notes where each text stands: what a reader sees, whatever block it came from. */
export async function paintedTexts(document: Document, look: Look): Promise<readonly PaintedText[]> {
  const texts: PaintedText[] = []
  const pages: unknown[] = []
  const original = PDFDocument.prototype.text
  const spy = vi.spyOn(PDFDocument.prototype, 'text').mockImplementation(function (this: PDFKit.PDFDocument, ...words) {
    const [text, x, y] = words as unknown as [string, number, number]
    const pdf = this as unknown as Drawing
    if (!pages.includes(pdf.page)) pages.push(pdf.page)
    const width = pdf.widthOfString(text.trimEnd())
    const size = pdf._fontSize
    const [a, b, c, d, e, f] = pdf._ctm
    const corners = [
      [x, y - above * size],
      [x + width, y - above * size],
      [x, y + below * size],
      [x + width, y + below * size],
    ].map(([u, v]) => [a * u! + c * v! + e, pdf.page.height - (b * u! + d * v! + f)] as const)
    const xs = corners.map(([u]) => u)
    const ys = corners.map(([, v]) => v)
    texts.push({
      text,
      page: pages.indexOf(pdf.page) + 1,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      drawn: e !== 0 || f !== pdf.page.height,
    })
    return original.apply(this, words as Parameters<typeof original>)
  })
  try {
    await renderPdf(document, {look})
  } finally {
    spy.mockRestore()
  }
  return texts
}
