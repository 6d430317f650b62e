import {texts} from '../../../kernel/index.ts'
import type {DocumentSection} from '../../document.ts'
import type {Canvas} from './canvas.ts'
import {keptTogether, type Piece} from './flow.ts'
import {breakLines, drawLine, type Line, separate} from './lines.ts'
import {artifact, content, type Element, element, linkAnnotation} from './structure.ts'
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

interface Entry {
  /** Name of the place it leads to. */
  readonly target: string
  readonly text: string
  readonly depth: 1 | 2
}

interface PlacedEntry extends Entry {
  readonly lines: readonly Line[]
  readonly left: number
  readonly width: number
  readonly page: number
  readonly top: number
}

const looks = {
  1: {style: typeScale.bodyStrong, indent: 0, above: 3, ruled: true},
  2: {style: {...typeScale.body, tone: 'muted'}, indent: 14, above: 1, ruled: false},
} as const
const numberWidth = 36
/** With more, the headings inside chapters are left out: the contents stay on one page. */
const mostEntries = 16

/** The contents, in two columns, keep their room while the sections are placed and are filled in afterwards. */
export function createContents(
  canvas: Canvas,
  given: {sections: readonly DocumentSection[]; parent: Element; title: string},
): Contents {
  const {page} = canvas
  const list = once(() => element(canvas, given.parent, 'TOC'))
  const placed: PlacedEntry[] = []
  const title = textPieces(canvas, given.title, {
    x: page.left,
    width: page.contentWidth,
    style: typeScale.chapter,
    before: 0,
    element: () => element(canvas, given.parent, 'H1'),
  })
  const entries = entriesOf(given.sections)
  const width = (page.contentWidth - page.gutter) / 2
  const rows = Math.ceil(entries.length / 2)
  const column = (entry: Entry | undefined, left: number): Omit<PlacedEntry, 'page' | 'top'>[] => {
    if (entry === undefined) return []
    const {style, indent} = looks[entry.depth]
    const lines = breakLines(canvas, separate(entry.text), {style, width: width - numberWidth - indent})
    return [{...entry, lines, left, width}]
  }
  const pieces = entries.slice(0, rows).map((entry, index): Piece => {
    const cells = [...column(entry, page.left), ...column(entries[rows + index], page.left + width + page.gutter)]
    return {
      height: Math.max(...cells.map(({depth, lines}) => lines.length * looks[depth].style.leading)),
      before: index === 0 ? 12 : looks[1].above,
      keepWithNext: false,
      paint: (top) => {
        list()
        const at = canvas.pdf.bufferedPageRange().count - 1
        for (const cell of cells) placed.push({...cell, page: at, top})
      },
    }
  })
  const [first, ...rest] = keptTogether(title, true)
  return {
    pieces: [{...first!, startsPage: 'always'}, ...rest, ...pieces],
    fill: (starts) => {
      // Down the left column, then down the right one.
      for (const entry of placed.sort((a, b) => a.left - b.left)) {
        canvas.pdf.switchToPage(entry.page)
        drawEntry(canvas, entry, {start: starts.get(entry.target)!, list: list()})
      }
    },
  }
}

function entriesOf(sections: readonly DocumentSection[]): Entry[] {
  const chapters = sections.map((section): Entry => ({target: section.id, text: section.title, depth: 1}))
  const all = sections.flatMap((section, index): Entry[] => [
    chapters[index]!,
    ...section.blocks.flatMap((block): Entry[] =>
      block.kind === 'heading' && block.level === 2
        ? [{target: headingTarget(section, block.id), text: block.text, depth: 2}]
        : [],
    ),
  ])
  return all.length > mostEntries ? chapters : all
}

/** Headings are named within their section: two sections may use the same id. */
export function headingTarget(section: DocumentSection, heading: string): string {
  return `${section.id}/${heading}`
}

function drawEntry(canvas: Canvas, entry: PlacedEntry, given: {start: SectionStart; list: Element}): void {
  const {pdf, theme} = canvas
  const {left, width} = entry
  const {style, indent, ruled} = looks[entry.depth]
  const item = element(canvas, given.list, 'TOCI')
  const link = element(canvas, element(canvas, item, 'Reference'), 'Link')
  content(link, () => {
    entry.lines.forEach((line, step) => {
      drawLine(canvas, line, {x: left + indent, top: entry.top + step * style.leading, style})
    })
    const [number] = breakLines(canvas, String(given.start.page + 1), {style, width: numberWidth})
    drawLine(canvas, number!, {x: left + width - number!.width, top: entry.top, style})
  })
  const annotation = linkAnnotation(link, entry.text)
  pdf.goTo(left, entry.top, width, entry.lines.length * style.leading, entry.target, annotation)
  // Ended on its own page: pdfkit notes the page of the link when the element ends.
  link.end()
  if (!ruled) return
  const y = entry.top - 2
  artifact(canvas, () =>
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .stroke(theme.grid),
  )
}
