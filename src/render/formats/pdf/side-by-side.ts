import type {Block} from '../../document.ts'
import type {Place} from './block.ts'
import {heightOf, type Piece} from './flow.ts'
import {columnsOf, paintDown} from './paper-columns.ts'

type MakePieces = (block: Block, place: Place) => readonly Piece[]

/** Of a page: taller pairs are set one under the other. */
const tallest = 0.7

const isHalf = (block: Block | undefined): boolean => block?.kind === 'table' && block.half === true

/** The pieces of each block in order; two neighbours of half a width each become one piece in two columns. */
export function sideBySide(blocks: readonly Block[], place: Place, make: MakePieces): readonly (readonly Piece[])[] {
  const pieces: (readonly Piece[])[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index]!, blocks[index + 1]]
    const joined = next !== undefined && isHalf(block) && isHalf(next) ? pair([block, next], place, make) : null
    pieces.push(joined === null ? make(block, place) : [joined])
    if (joined !== null) index += 1
  }
  return pieces
}

function pair([a, b]: readonly [Block, Block], place: Place, make: MakePieces): Piece | null {
  const {page} = place.canvas
  const [left, right] = columnsOf(place)
  const columns = [make(a, left), make(b, right)]
  const height = Math.max(...columns.map(heightOf))
  if (height > tallest * page.contentHeight) return null
  const before = Math.max(...columns.map((column) => column[0]?.before ?? 0))
  const after = Math.max(...columns.map((column) => column.at(-1)?.after ?? 0))
  return {
    height,
    before,
    after,
    keepWithNext: false,
    fills: true,
    paint: (top) => {
      for (const column of columns) paintDown(column, top)
    },
  }
}
