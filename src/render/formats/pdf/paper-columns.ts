import type {Place} from './block.ts'
import {heightOf, type Piece} from './flow.ts'
import type {Page} from './page.ts'

/** The same place in each half of the page. */
export function columnsOf(place: Place): readonly [Place, Place] {
  const {page} = place.canvas
  const width = (page.contentWidth - page.gutter) / 2
  return [inColumn(place, page.left, width), inColumn(place, page.left + width + page.gutter, width)]
}

function inColumn(place: Place, left: number, contentWidth: number): Place {
  const page: Page = {...place.canvas.page, left, right: left + contentWidth, contentWidth}
  return {...place, canvas: {...place.canvas, page}}
}

/** Pieces one under the other, in one go. */
export function paintDown(column: readonly Piece[], top: number): void {
  for (const [index, piece] of column.entries()) piece.paint(top + heightOf(column.slice(0, index + 1)) - piece.height)
}
