import type {Inline, TableColumn} from '../../document.ts'
import type {Place} from './block.ts'
import type {TableLayout} from './columns.ts'
import type {Continuation, Piece} from './flow.ts'
import {breakLines, drawLine, type Line} from './lines.ts'
import {artifact, content, type Element, element} from './structure.ts'
import {once} from './text-pieces.ts'
import type {TextStyle} from './type-scale.ts'

export const paddings = {dense: {top: 1.6, bottom: 1.6}, plain: {top: 3, bottom: 3}} as const

export interface TableParts {
  readonly place: Place
  readonly columns: readonly TableColumn[]
  readonly layout: TableLayout
  readonly element: () => Element
  readonly rowHeaders: boolean
  readonly padding: (typeof paddings)[keyof typeof paddings]
  readonly groupRows: readonly number[]
  /** Places that links lead to, one a row. */
  readonly rowIds: readonly string[]
}

/** Lines of every cell of one row; a row is never cut, unless it is taller than a page. */
interface Row {
  readonly cells: readonly (readonly Line[])[]
  readonly height: number
}

/** The header as the first row, and as it stands again above the rows of a further page: there it is decoration. */
export function headerOf(parts: TableParts): {readonly head: Piece; readonly continuation: Continuation} {
  const {canvas} = parts.place
  const style = parts.layout.head
  const texts = parts.columns.map((column) => column.header)
  const row = fill(parts, texts, style)
  const cell = (index: number, top: number): void => drawCell(parts, {lines: row.cells[index]!, index, top, row, style})
  const under = (top: number): void => rule(parts, top + row.height, {tone: 'ink', width: 0.8})
  const head = (top: number): void => {
    const made = element(canvas, parts.element(), 'TR')
    for (const index of texts.keys()) content(element(canvas, made, 'TH', {scope: 'Column'}), () => cell(index, top))
    artifact(canvas, () => under(top))
  }
  const again = (top: number): void => {
    for (const index of texts.keys()) cell(index, top)
    under(top)
  }
  return {
    head: {height: row.height, before: 0, keepWithNext: true, paint: head},
    continuation: {height: row.height, paint: (top) => artifact(canvas, () => again(top), 'Pagination')},
  }
}

export function rows(parts: TableParts, texts: readonly (readonly Inline[])[]): Piece[] {
  const most = parts.place.canvas.page.contentHeight * 0.8
  return texts.flatMap((cells, index) => {
    const group = parts.groupRows.includes(index)
    const row = group ? spanning(parts, cells) : fill(parts, cells, parts.layout.cell)
    const shared = {made: once(() => element(parts.place.canvas, parts.element(), 'TR')), cellElements: new Map()}
    return cutRow(parts, row, Math.floor(most / parts.layout.cell.leading)).map((part, cut, all) => ({
      ...bodyRow(parts, {
        ...shared,
        part,
        ruled: cut === all.length - 1,
        id: cut === 0 ? parts.rowIds[index] : undefined,
      }),
      keepWithNext: group,
    }))
  })
}

function bodyRow(
  parts: TableParts,
  given: {part: Row; made: () => Element; cellElements: Map<number, Element>; ruled: boolean; id: string | undefined},
): Piece {
  const {canvas} = parts.place
  const {part, made, cellElements} = given
  const cellOf = (index: number): Element => {
    const header = index === 0 && parts.rowHeaders
    const found = cellElements.get(index) ?? element(canvas, made(), header ? 'TH' : 'TD', header ? {scope: 'Row'} : {})
    cellElements.set(index, found)
    return found
  }
  return {
    height: part.height,
    before: 0,
    keepWithNext: false,
    paint: (top) => {
      if (given.id !== undefined) canvas.pdf.addNamedDestination(given.id, 'XYZ', 0, Math.max(0, top - 12), null)
      part.cells.forEach((lines, index) => {
        content(cellOf(index), () => drawCell(parts, {lines, index, top, row: part, style: parts.layout.cell}))
      })
      if (given.ruled) artifact(canvas, () => rule(parts, top + part.height, {tone: 'grid', width: 0.5}))
    },
  }
}

function fill(parts: TableParts, texts: readonly Inline[], style: TextStyle): Row {
  const cells = parts.columns.map((_, index) => {
    const width = parts.layout.widths[index]! - parts.layout.gap + 0.01
    return breakLines(parts.place.canvas, texts[index] ?? '', {style, width})
  })
  return {cells, height: rowHeight(parts, cells, style)}
}

/** The name of a group of rows, on the whole width. */
function spanning(parts: TableParts, [name = '']: readonly Inline[]): Row {
  const style = parts.layout.cell
  const lines = breakLines(parts.place.canvas, name, {style, width: parts.place.canvas.page.contentWidth})
  const cells = parts.columns.map((_, index) => (index === 0 ? lines : []))
  return {cells, height: rowHeight(parts, cells, style)}
}

function rowHeight(parts: TableParts, cells: readonly (readonly Line[])[], style: TextStyle): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * style.leading + parts.padding.top + parts.padding.bottom
}

function cutRow(parts: TableParts, row: Row, linesPerPart: number): Row[] {
  const most = Math.max(...row.cells.map((lines) => lines.length))
  const cut: Row[] = []
  for (let start = 0; start === 0 || start < most; start += linesPerPart) {
    const cells = row.cells.map((lines) => lines.slice(start, start + linesPerPart))
    cut.push({cells, height: rowHeight(parts, cells, parts.layout.cell)})
  }
  return cut
}

function drawCell(
  parts: TableParts,
  given: {lines: readonly Line[]; index: number; top: number; row: Row; style: TextStyle},
): void {
  const {widths, gap} = parts.layout
  const {page} = parts.place.canvas
  const left = page.left + widths.slice(0, given.index).reduce((sum, width) => sum + width, 0)
  const isLast = given.index === widths.length - 1
  // The last column ends at the margin and the first begins at it: half gaps stand only between columns.
  const start = given.index === 0 ? left : left + gap / 2
  const end = isLast ? page.right : left + widths[given.index]! - gap / 2
  const head = given.style === parts.layout.head
  const height = given.lines.length * given.style.leading
  const drop = head ? given.row.height - parts.padding.bottom - height : parts.padding.top
  given.lines.forEach((line, step) => {
    const spare = end - start - line.width
    const x = start + {left: 0, center: spare / 2, right: spare}[parts.columns[given.index]!.align]
    drawLine(parts.place.canvas, line, {x, top: given.top + drop + step * given.style.leading, style: given.style})
  })
}

function rule(parts: TableParts, y: number, look: {tone: 'ink' | 'grid'; width: number}): void {
  const {pdf, theme, page} = parts.place.canvas
  pdf.moveTo(page.left, y).lineTo(page.right, y).lineWidth(look.width).stroke(theme[look.tone])
}
