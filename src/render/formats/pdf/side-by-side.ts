import type {Block} from '../../document.ts'
import type {Place} from './block.ts'
import {heightOf, type Piece} from './flow.ts'
import type {Page} from './page.ts'

type MakePieces = (block: Block, place: Place) => readonly Piece[]

/** Of a page: taller pairs are set one under the other. */
const tallest = 0.7

const isHalf = (block: Block | undefined): boolean => block?.kind === 'table' && block.half === true

/** Pieces of the blocks in order; two neighbours of half a width each become one piece in two columns. */
export function sideBySide(blocks: readonly Block[], place: Place, make: MakePieces): readonly Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index]!, blocks[index + 1]]
    const joined = next !== undefined && isHalf(block) && isHalf(next) ? pair([block, next], place, make) : null
    pieces.push(...(joined === null ? make(block, place) : [joined]))
    if (joined !== null) index += 1
  }
  return pieces
}

function pair([a, b]: readonly [Block, Block], place: Place, make: MakePieces): Piece | null {
  const {page} = place.canvas
  const width = (page.contentWidth - page.gutter) / 2
  const columns = [
    make(a, inColumn(place, page.left, width)),
    make(b, inColumn(place, page.left + width + page.gutter, width)),
  ]
  const height = Math.max(...columns.map(heightOf))
  if (height > tallest * page.contentHeight) return null
  const before = Math.max(...columns.map((column) => column[0]?.before ?? 0))
  const after = Math.max(...columns.map((column) => column.at(-1)?.after ?? 0))
  return {
    height,
    before,
    after,
    keepWithNext: false,
    paint: (top) => {
      for (const column of columns) paint(column, top)
    },
  }
}

function inColumn(place: Place, left: number, contentWidth: number): Place {
  const page: Page = {...place.canvas.page, left, right: left + contentWidth, contentWidth}
  return {...place, canvas: {...place.canvas, page}}
}

function paint(column: readonly Piece[], top: number): void {
  for (const [index, piece] of column.entries()) piece.paint(top + heightOf(column.slice(0, index + 1)) - piece.height)
}
