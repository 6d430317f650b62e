import type {Block, Document, DocumentSection} from '../../document.ts'
import {withoutSkippedLevels} from '../../heading-levels.ts'
import type {BlockOf, Place} from './block.ts'
import {callout} from './callout.ts'
import {type Canvas, type CanvasOptions, createCanvas} from './canvas.ts'
import {card} from './card.ts'
import {contentsTexts, createContents, headingTarget, type SectionStart} from './contents.ts'
import {figure} from './figure.ts'
import {createFlow, type Flow, filling, heightOf, type Piece} from './flow.ts'
import {heading} from './heading.ts'
import {list} from './list.ts'
import {metrics} from './metrics.ts'
import type {Page} from './page.ts'
import {paragraph} from './paragraph.ts'
import {drawRunningLines} from './running-lines.ts'
import {chapterOpening, titleOpening} from './section-opening.ts'
import {sideBySide} from './side-by-side.ts'
import {type Element, element} from './structure.ts'
import {table} from './table.ts'

/** Shorter reports are read without a list of their chapters. */
const sectionsForContents = 6

/** A tagged report. The same document is the same bytes. */
export async function renderPdf(document: Document, options: CanvasOptions = {}): Promise<Uint8Array> {
  const canvas = createCanvas(document, options)
  const root = canvas.pdf.struct('Document', {title: document.title, lang: document.language})
  canvas.pdf.addStructure(root)
  const flow = createFlow(canvas)
  const starts = new Map<string, SectionStart>()
  const [first, ...rest] = document.sections
  if (first !== undefined)
    addSection({document, section: first, canvas, flow, starts, root, isFirst: true, isLast: false})
  const contents =
    document.sections.length < sectionsForContents
      ? undefined
      : createContents(canvas, {
          sections: rest,
          parent: element(canvas, root, 'Sect'),
          title: contentsTexts[document.language].title,
        })
  if (contents !== undefined) flow.add([contents.pieces])
  for (const section of rest)
    addSection({document, section, canvas, flow, starts, root, isFirst: false, isLast: section === rest.at(-1)})
  contents?.fill(starts)
  drawRunningLines(canvas, document)
  root.end()
  return canvas.bytes()
}

interface SectionJob {
  readonly document: Document
  readonly section: DocumentSection
  readonly canvas: Canvas
  readonly flow: Flow
  readonly starts: Map<string, SectionStart>
  readonly root: Element
  readonly isFirst: boolean
  readonly isLast: boolean
}

function addSection(job: SectionJob): void {
  const {document, section, canvas, flow, starts, root} = job
  const {pdf} = canvas
  const parent = element(canvas, root, 'Sect', {title: section.title})
  let bookmark: PDFKit.PDFOutline | undefined
  const note = (target: string, top: number): void => {
    starts.set(target, {page: pdf.bufferedPageRange().count - 1})
    pdf.addNamedDestination(target, 'XYZ', 0, Math.max(0, top - 12), null)
  }
  const onStart = (top: number): void => {
    note(section.id, top)
    bookmark = addBookmark(pdf.outline, section.title, {top, page: canvas.page})
  }
  const onHeading = (heading: BlockOf<'heading'>, top: number): void => {
    note(headingTarget(section, heading.id), top)
    if (bookmark !== undefined) addBookmark(bookmark, heading.text, {top, page: canvas.page})
  }
  const opening = {canvas, parent, onStart}
  const opened = job.isFirst ? titleOpening(document, section, opening) : chapterOpening(section, opening)
  const place: Place = {canvas, parent, onHeading}
  const blocks = withoutSkippedLevels(section.blocks)
  const set = (roomy: boolean) => [opened, ...sideBySide(blocks, {...place, roomy}, blockPieces)]
  const roomy = job.isFirst ? set(true) : []
  if (job.isFirst && heightOf(roomy.flat()) <= canvas.page.contentHeight) flow.add(roomy)
  else flow.add(job.isLast ? undivided(set(false), canvas.page) : set(false))
}

/** A last chapter that fits on one page is not begun on another: its end would stand on a page of its own. */
function undivided(blocks: readonly (readonly Piece[])[], page: Page): readonly (readonly Piece[])[] {
  const [opening, ...rest] = blocks
  const [first, ...lines] = opening ?? []
  const height = heightOf(blocks.flat())
  if (first === undefined || height > page.contentHeight) return blocks
  return [[{...first, startsPage: {below: height + first.before}}, ...lines], ...rest]
}

function addBookmark(
  parent: PDFKit.PDFOutline,
  title: string,
  {top, page}: {top: number; page: Page},
): PDFKit.PDFOutline {
  // pdfkit counts `left` from the right edge.
  const options = {fit: false, top: Math.max(0, top - 12), left: page.width, zoom: 0}
  return parent.addItem(title, options as {expanded?: boolean})
}

function blockPieces(block: Block, place: Place): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return heading(block, place)
    case 'paragraph':
      return filling(paragraph(block, place))
    case 'list':
      return filling(list(block, place))
    case 'table':
      return filling(table(block, place))
    case 'figure':
      return figure(block, place)
    case 'callout':
      return callout(block, place)
    case 'metrics':
      return metrics(block, place)
    case 'card':
      return card(block, place)
    case 'page-break':
      return [{height: 0, before: 0, keepWithNext: true, startsPage: 'always', paint: () => {}}]
  }
}
