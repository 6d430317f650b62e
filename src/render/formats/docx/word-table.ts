import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type {Block, Inline, TableColumn} from '../../document.ts'
import {textWidth} from '../../drawing/text-width.ts'
import {plainText} from '../../glossary-links.ts'
import {numberedCaption} from './numbered-caption.ts'
import {plain, runs} from './runs.ts'
import {bookmarkName, tableText, twips, type WordContext} from './sheet.ts'

type TableBlock = Extract<Block, {kind: 'table'}>

/** In points, left and right of the text. */
const cellMargin = 4

const alignments = {left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER} as const

/** A real table: its header row repeats on every page and no row is cut in two. */
export function wordTable(block: TableBlock, context: WordContext): readonly FileChild[] {
  const {columns} = block
  if (columns.length === 0) return []
  const widths = columnWidths(block, context.sheet.room)
  const ink = {style: BorderStyle.SINGLE, size: 8, color: context.colour('ink')}
  const grid = {style: BorderStyle.SINGLE, size: 4, color: context.colour('grid')}
  const none = {style: BorderStyle.NONE, size: 0, color: 'auto'}
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cell([new TextRun({text: plain(column.header), bold: true})], {
        block,
        at,
        width: widths[at]!,
        borders: {bottom: ink},
      }),
    ),
  })
  const rows = block.rows.map((row, index) => {
    if (block.groupRows?.includes(index)) return groupRow(row[0] ?? '', {block, context, room: context.sheet.room})
    return new TableRow({
      cantSplit: true,
      children: columns.map((_, at) => {
        const bold = at === 0 && block.rowIds?.[index] !== undefined
        const children = runs(row[at] ?? '', context)
        const marked = bold ? [new Bookmark({id: bookmarkName(block.rowIds![index]!), children})] : children
        return cell(marked, {block, at, width: widths[at]!, borders: {bottom: grid}})
      }),
    })
  })
  return [
    numberedCaption(block.caption, context.numbers.get(block)),
    new Table({
      rows: [header, ...rows],
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: {size: context.sheet.room, type: WidthType.DXA},
      margins: {top: 2 * twips, bottom: 2 * twips, left: cellMargin * twips, right: cellMargin * twips},
      borders: {top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none},
    }),
    // Two tables in a row would become one.
    new Paragraph({style: 'Small', children: runs(block.note ?? '', context), spacing: {before: 4 * twips}}),
  ]
}

function groupRow(name: Inline, given: {block: TableBlock; context: WordContext; room: number}): TableRow {
  const children = [new Paragraph({style: styleOf(given.block), keepNext: true, children: runs(name, given.context)})]
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        children,
        columnSpan: given.block.columns.length,
        width: {size: given.room, type: WidthType.DXA},
        shading: {fill: given.context.colour('panel')},
      }),
    ],
  })
}

function cell(
  children: readonly (TextRun | Bookmark)[] | ReturnType<typeof runs>,
  given: {
    block: TableBlock
    at: number
    width: number
    borders: {bottom: {style: (typeof BorderStyle)[keyof typeof BorderStyle]; size: number; color: string}}
  },
): TableCell {
  const {align} = given.block.columns[given.at]!
  return new TableCell({
    children: [new Paragraph({style: styleOf(given.block), alignment: alignments[align], children})],
    width: {size: given.width, type: WidthType.DXA},
    borders: given.borders,
  })
}

const styleOf = ({dense}: TableBlock): string => (dense === true ? 'TableTextDense' : 'TableText')

/** The given shares, else room by the length of what stands in each column; never so narrow that a word is cut. */
function columnWidths(block: TableBlock, room: number): number[] {
  const {columns, rows} = block
  const given = columns.every(({width}) => width !== undefined)
  const weights = columns.map((column, at) => (given ? column.width! : lengthOf(column, rows, at)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const wished = weights.map((weight) => (weight / total) * room)
  const least = columns.map((_, at) => Math.min(longestUncut * room, leastWidth(block, at)))
  const lacking = wished.reduce((sum, width, at) => sum + Math.max(0, least[at]! - width), 0)
  const spare = wished.map((width, at) => Math.max(0, width - least[at]!))
  const giving = Math.min(
    1,
    lacking /
      Math.max(
        1,
        spare.reduce((sum, width) => sum + width, 0),
      ),
  )
  return wished.map((width, at) => Math.floor(Math.max(width, least[at]!) - spare[at]! * giving))
}

/** Of the room: one long address does not take the table. */
const longestUncut = 0.4
/** Calibri, and what stands in for it, are set a little wider than our measure. */
const allowance = 1.05

/** In twips, the cell's own margins with it. */
function leastWidth({columns, rows, groupRows, dense}: TableBlock, at: number): number {
  const cells = rows.flatMap((row, index) => (groupRows?.includes(index) === true ? [] : [plainText(row[at] ?? '')]))
  const words = [columns[at]!.header, ...cells].flatMap((text) => text.split(' '))
  const widest = Math.max(...words.map((word) => textWidth(word, dense === true ? tableText.dense : tableText.plain)))
  return (widest * allowance + 2 * cellMargin) * twips
}

const [shortest, longest] = [7, 40]

function lengthOf({header}: TableColumn, rows: TableBlock['rows'], at: number): number {
  const lengths = [header, ...rows.map((row) => plainText(row[at] ?? ''))].map((text) => text.length)
  return Math.min(longest, Math.max(shortest, ...lengths))
}
