import type {BlockPieces} from './block.ts'
import {withoutOrphans} from './flow.ts'
import {contentWidth, page} from './page.ts'
import {element} from './structure.ts'
import {textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

/** The eye loses its line beyond about ninety characters: text is a little narrower than tables and figures. */
export const readingWidth = contentWidth * 0.92

export const paragraph: BlockPieces<'paragraph'> = (block, {canvas, parent}) =>
  withoutOrphans(
    textPieces(canvas, block.text, {
      x: page.left,
      width: block.role === 'small' ? contentWidth : readingWidth,
      style: typeScale[block.role ?? 'body'],
      before: block.role === 'lead' ? 12 : 8,
      element: () => element(canvas, parent, 'P'),
    }),
  )
