import {captioned} from '../../numbering.ts'
import {paintScene} from '../../painters/pdf.ts'
import type {BlockPieces} from './block.ts'
import {keptTogether, type Piece, spacedBelow} from './flow.ts'
import {content, element} from './structure.ts'
import {once, textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

/** Title, drawing and note on one page; a drawing wider than the text is made smaller, never cut. */
/** Smaller, the letters of a drawing are too small on paper. */
const leastShrunk = 0.9

export const figure: BlockPieces<'figure'> = (block, {canvas, parent}) => {
  const {scene} = block
  const {page} = canvas
  const {contentWidth, contentHeight} = page
  const number = canvas.numbers.get(block)
  const scale = Math.min(1, contentWidth / scene.width, (contentHeight * 0.88) / scene.height)
  const group = once(() => element(canvas, parent, 'Div'))
  const box = {x: page.left, width: contentWidth}
  const drawn = (scale: number): Piece => ({
    height: scene.height * scale,
    before: 8,
    keepWithNext: true,
    floats: true,
    paint: (top) => {
      const bbox = [page.left, top, page.left + scene.width * scale, top + scene.height * scale] as const
      if (number !== undefined) canvas.pdf.addNamedDestination(number.id, 'XYZ', 0, Math.max(0, top - 40), null)
      const made = element(canvas, group(), 'Figure', {alt: block.alt, bbox})
      content(made, () => paintScene(canvas.pdf, scene, {x: page.left, y: top, scale}, canvas.theme))
    },
  })
  const drawing: Piece = {
    ...drawn(scale),
    shrunk: {least: scene.height * scale * leastShrunk, to: (height) => drawn(height / scene.height)},
  }
  const pieces = keptTogether([
    ...textPieces(canvas, captioned(number, block.title), {
      ...box,
      style: typeScale.bodyStrong,
      before: 13,
      element: () => element(canvas, group(), 'Caption'),
    }),
    drawing,
    ...textPieces(canvas, block.note, {
      ...box,
      style: typeScale.small,
      before: 6,
      element: () => element(canvas, group(), 'P'),
    }),
  ])
  return spacedBelow(pieces, 11).map((piece) => ({...piece, floats: true}))
}
