import {captioned} from '../../numbering.ts'
import type {BlockOf, BlockPieces, Place} from './block.ts'
import {layoutTable} from './columns.ts'
import {heightOf, keptTogether, type Piece, spacedBelow, withoutOrphans} from './flow.ts'
import {columnsOf, paintDown} from './paper-columns.ts'
import {type Element, element} from './structure.ts'
import {headerRow, paddings, repeated, rows, type TableParts} from './table-rows.ts'
import {once, textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

/** Of a page: shorter tables stay on one, longer ones fill what is left of it and go on under a repeated head. */
const wholeTable = 0.17

type Table = BlockOf<'table'>

export const table: BlockPieces<'table'> = (block, place) => {
  const {canvas, parent} = place
  const group = once(() => element(canvas, parent, 'Div'))
  const made = once(() => element(canvas, group(), 'Table'))
  const box = {x: canvas.page.left, width: canvas.page.contentWidth}
  const caption = textPieces(canvas, captioned(canvas.numbers.get(block), block.caption), {
    ...box,
    style: typeScale.bodyStrong,
    before: 13,
    element: () => element(canvas, made(), 'Caption'),
  })
  const style = typeScale.small
  const under = () => element(canvas, group(), 'P')
  const note =
    block.note === undefined ? [] : textPieces(canvas, block.note, {...box, style, before: 4, element: under})
  const columned = block.inColumns === true ? bodyInColumns(block, place, made) : null
  const pieces =
    columned === null
      ? wholeWidth({caption, note, parts: partsOf(block, place, made)}, block)
      : keptTogether([...caption, columned, ...note])
  return spacedBelow(pieces, 11)
}

function partsOf(block: Table, place: Place, made: () => Element): TableParts {
  const {canvas} = place
  const groupRows = block.groupRows ?? []
  const plainRows = block.rows.filter((_, index) => !groupRows.includes(index))
  const dense = block.dense === true
  return {
    place,
    columns: block.columns,
    layout: layoutTable(canvas, {columns: block.columns, rows: plainRows, dense}, canvas.page.contentWidth),
    element: made,
    rowHeaders: block.rowHeaders === true,
    padding: dense ? paddings.dense : paddings.plain,
    groupRows,
    rowIds: block.rowIds ?? [],
  }
}

function wholeWidth(
  {caption, note, parts}: {caption: readonly Piece[]; note: readonly Piece[]; parts: TableParts},
  block: Table,
): Piece[] {
  const body = rows(parts, block.rows).map((piece) => ({...piece, continuation: repeated(parts)}))
  const head = keptTogether([...caption, {...headerRow(parts), before: 5}], true)
  return heightOf(body) < wholeTable * parts.place.canvas.page.contentHeight
    ? keptTogether([...head, ...body, ...note])
    : [...head, ...keepLastWithNote(openedTogether(withoutOrphans(body)), note.length > 0), ...keptTogether(note)]
}

/** Of a page: taller than this, the rows are set on the whole width. */
const tallestColumns = 0.7

/** The rows down two columns of like height, each under the head; null where they are too tall to stay on one page. */
function bodyInColumns(block: Table, place: Place, made: () => Element): Piece | null {
  const [leftPlace, rightPlace] = columnsOf(place)
  const [left, right] = [partsOf(block, leftPlace, made), partsOf(block, rightPlace, made)]
  const all = rows(left, block.rows)
  const whole = heightOf(all)
  let height = 0
  const half = all.findIndex((piece) => {
    height += piece.height
    return height >= whole / 2
  })
  const first = [headerRow(left), ...rows(left, block.rows.slice(0, half + 1))]
  const head: Piece = {...repeated(right), before: 0, keepWithNext: true}
  const second = [head, ...rows(right, block.rows.slice(half + 1), half + 1)]
  const tallest = Math.max(heightOf(first), heightOf(second))
  if (tallest > tallestColumns * place.canvas.page.contentHeight) return null
  return {
    height: tallest,
    before: 5,
    keepWithNext: false,
    paint: (top) => {
      for (const column of [first, second]) paintDown(column, top)
    },
  }
}

/** Enough rows under the first header to be worth it. */
const opening = 3

function openedTogether(body: readonly Piece[]): Piece[] {
  return body.map((piece, index) =>
    index < opening - 1 && index < body.length - 1 ? {...piece, keepWithNext: true} : piece,
  )
}

function keepLastWithNote(body: readonly Piece[], noted: boolean): Piece[] {
  return body.map((piece, index) => (noted && index === body.length - 1 ? {...piece, keepWithNext: true} : piece))
}
