import type {BlockPieces} from './block.ts'
import {keptTogether} from './flow.ts'
import {element} from './structure.ts'
import {once, textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

/** Never the last thing on a page. */
export const heading: BlockPieces<'heading'> = (block, {canvas, parent, onHeading}) => {
  const main = block.level === 2
  const made = once(() => element(canvas, parent, main ? 'H2' : 'H3', {title: block.text}))
  const lines = textPieces(canvas, block.text, {
    x: canvas.page.left,
    width: canvas.page.contentWidth,
    style: main ? typeScale.heading : typeScale.subheading,
    before: main ? 16 : 11,
    element: made,
  })
  const [first, ...rest] = lines
  const noted = {
    ...first!,
    paint: (top: number) => {
      if (main) onHeading(block, top)
      first!.paint(top)
    },
  }
  return keptTogether([noted, ...rest], true)
}
