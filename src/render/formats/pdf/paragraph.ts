import type {BlockPieces} from './block.ts'
import {keptTogether, withoutOrphans} from './flow.ts'
import {contentWidth, page} from './page.ts'
import {element} from './structure.ts'
import {textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

/** The eye loses its line beyond about ninety characters: text is a little narrower than tables and figures. */
export const readingWidth = contentWidth * 0.92

/** Lines; a longer one flows like any text. */
const longestLead = 10

/** A lead stays with what it leads to. */
export const paragraph: BlockPieces<'paragraph'> = (block, {canvas, parent}) => {
  const pieces = textPieces(canvas, block.text, {
    x: page.left,
    width: block.role === 'small' ? contentWidth : readingWidth,
    style: typeScale[block.role ?? 'body'],
    before: block.role === 'lead' ? 12 : 8,
    element: () => element(canvas, parent, 'P'),
  })
  return block.role === 'lead' && pieces.length < longestLead ? keptTogether(pieces, true) : withoutOrphans(pieces)
}
