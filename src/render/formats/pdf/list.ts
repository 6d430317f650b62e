import type {Inline} from '../../document.ts'
import type {BlockPieces, Place} from './block.ts'
import {heightOf, keptTogether, type Piece, withoutOrphans} from './flow.ts'
import {breakLines, drawLine} from './lines.ts'
import {readingWidth} from './paragraph.ts'
import {content, type Element, element, listNumbering} from './structure.ts'
import {once, textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

const indent = {plain: 18, dense: 11}
/** Of a page: shorter lists stay on one. */
const wholeList = 0.12

export const list: BlockPieces<'list'> = (block, place) => {
  const made = once(() => {
    const parent = element(place.canvas, place.parent, 'L')
    listNumbering(parent, block.ordered === true ? 'Decimal' : 'Disc')
    return parent
  })
  const dense = block.dense === true
  const between = dense ? 2.5 : 4
  const pieces = block.items.flatMap((text, index) => {
    const label = block.ordered === true ? `${index + 1}.` : '•'
    return item({text, label, before: index === 0 ? 8 : between, dense}, {place, made})
  })
  return heightOf(pieces) < wholeList * place.canvas.page.contentHeight ? keptTogether(pieces) : pieces
}

function item(
  given: {text: Inline; label: string; before: number; dense: boolean},
  {place, made}: {place: Place; made: () => Element},
): Piece[] {
  const {canvas} = place
  const {page} = canvas
  const style = given.dense ? typeScale.cell : typeScale.body
  const inset = given.dense ? indent.dense : indent.plain
  const parent = once(() => element(canvas, made(), 'LI'))
  const lines = textPieces(canvas, given.text, {
    x: page.left + inset,
    width: (given.dense ? page.contentWidth : readingWidth(page)) - inset,
    style,
    before: given.before,
    element: () => element(canvas, parent(), 'LBody'),
  })
  const [label] = breakLines(canvas, given.label, {style: {...style, tone: 'accent'}, width: inset})
  const first = lines[0]!
  const labelled: Piece = {
    ...first,
    paint: (top) => {
      const x = page.left + (given.label === '•' && !given.dense ? 5 : 1)
      content(element(canvas, parent(), 'Lbl'), () => drawLine(canvas, label!, {x, top, style}))
      first.paint(top)
    },
  }
  return withoutOrphans([labelled, ...lines.slice(1)])
}
