import type {BlockPieces} from './block.ts'
import {keptTogether, withoutOrphans} from './flow.ts'
import type {Page} from './page.ts'
import {element} from './structure.ts'
import {textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

/** The eye loses its line beyond about ninety characters: text is a little narrower than tables and figures. */
export const readingWidth = ({contentWidth}: Page): number => contentWidth * 0.92

/** A lead of one line stays with what it leads to; a longer one may stand without. */
export const paragraph: BlockPieces<'paragraph'> = (block, {canvas, parent}) => {
  const pieces = textPieces(canvas, block.text, {
    x: canvas.page.left,
    width: block.role === 'small' ? canvas.page.contentWidth : readingWidth(canvas.page),
    style: typeScale[block.role ?? 'body'],
    before: block.role === 'lead' ? 12 : 8,
    element: () => element(canvas, parent, 'P'),
  })
  return block.role === 'lead' && pieces.length === 1 ? keptTogether(pieces, true) : withoutOrphans(pieces)
}
