import {texts} from '../../../kernel/index.ts'
import type {DocumentSection} from '../../document.ts'
import type {Canvas} from './canvas.ts'
import {keptTogether, type Piece} from './flow.ts'
import {breakLines, drawLine, type Line} from './lines.ts'
import {contentWidth, page} from './page.ts'
import {artifact, content, type Element, element} from './structure.ts'
import {once, textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

export const contentsTexts = texts({title: 'Contents'}, {title: 'Sommaire'})

/** Where a section begins, known once everything is placed. */
export interface SectionStart {
  readonly page: number
}

export interface Contents {
  readonly pieces: readonly Piece[]
  /** Writes the page numbers and links once they are known. */
  readonly fill: (starts: ReadonlyMap<string, SectionStart>) => void
}

interface LinkOptions extends PDFKit.Mixins.AnnotationOption {
  readonly structParent: Element
}

interface Entry {
  readonly section: DocumentSection
  readonly lines: readonly Line[]
  readonly page: number
  readonly top: number
}

const style = typeScale.body
const entryHeight = (lines: number): number => lines * style.leading + 9
const numberWidth = 36

/** A page of contents keeps its room while the sections are placed, and is filled in afterwards. */
export function createContents(
  canvas: Canvas,
  given: {sections: readonly DocumentSection[]; parent: Element; title: string},
): Contents {
  const list = once(() => element(canvas, given.parent, 'TOC'))
  const entries: Entry[] = []
  const title = textPieces(canvas, given.title, {
    x: page.left,
    width: contentWidth,
    style: typeScale.chapter,
    before: 0,
    element: () => element(canvas, given.parent, 'H1'),
  })
  const pieces = given.sections.map((section, index): Piece => {
    const lines = breakLines(canvas, section.title, {style, width: contentWidth - numberWidth})
    return {
      height: entryHeight(lines.length),
      before: index === 0 ? 12 : 0,
      keepWithNext: false,
      paint: (top) => {
        list()
        entries.push({section, lines, page: canvas.pdf.bufferedPageRange().count - 1, top})
      },
    }
  })
  const [first, ...rest] = keptTogether(title, true)
  return {
    pieces: [{...first!, startsPage: true}, ...rest, ...pieces],
    fill: (starts) => {
      for (const entry of entries) {
        canvas.pdf.switchToPage(entry.page)
        drawEntry(canvas, entry, {start: starts.get(entry.section.id)!, list: list()})
      }
    },
  }
}

function drawEntry(canvas: Canvas, entry: Entry, given: {start: SectionStart; list: Element}): void {
  const {pdf, theme} = canvas
  const top = entry.top + 4.5
  const bottom = entry.top + entryHeight(entry.lines.length)
  const item = element(canvas, given.list, 'TOCI')
  const link = element(canvas, element(canvas, item, 'Reference'), 'Link')
  content(link, () => {
    entry.lines.forEach((line, step) => {
      drawLine(canvas, line, {x: page.left, top: top + step * style.leading, style})
    })
    const [number] = breakLines(canvas, String(given.start.page + 1), {style, width: numberWidth})
    drawLine(canvas, number!, {x: page.right - number!.width, top, style})
  })
  // pdfkit writes a plain string as a name, a String as text.
  const words = Object(entry.section.title) as string
  const annotation: LinkOptions = {structParent: link, Contents: words}
  pdf.goTo(page.left, entry.top, contentWidth, bottom - entry.top, entry.section.id, annotation)
  // Ended on its own page: pdfkit notes the page of the link when the element ends.
  link.end()
  artifact(canvas, () => pdf.moveTo(page.left, bottom).lineTo(page.right, bottom).lineWidth(0.5).stroke(theme.grid))
}
