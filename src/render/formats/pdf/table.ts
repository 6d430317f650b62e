import {captioned} from '../../numbering.ts'
import type {BlockOf, BlockPieces, Place} from './block.ts'
import {layoutTable} from './columns.ts'
import {heightOf, keptTogether, type Piece, spacedBelow, withoutOrphans} from './flow.ts'
import {type Element, element} from './structure.ts'
import {headerOf, paddings, rows, type TableParts} from './table-rows.ts'
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
  const [head, ...body] = rowsAcross(block, partsOf(block, place, made))
  const opened = keptTogether([...caption, head!], true)
  const pieces =
    heightOf(body) < wholeTable * canvas.page.contentHeight
      ? keptTogether([...opened, ...body, ...note])
      : [...opened, ...keepLastWithNote(openedTogether(withoutOrphans(body)), note.length > 0), ...keptTogether(note)]
  return spacedBelow(pieces, 11)
}

function partsOf(block: Table, place: Place, made: () => Element): TableParts {
  const {canvas} = place
  const groupRows = block.groupRows ?? []
  const plainRows = block.rows.filter((_, index) => !groupRows.includes(index))
  const dense = block.dense === true && place.roomy !== true
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

function rowsAcross(block: Table, parts: TableParts): Piece[] {
  const {head, continuation} = headerOf(parts)
  return [{...head, before: 5}, ...rows(parts, block.rows).map((piece) => ({...piece, continuation}))]
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
