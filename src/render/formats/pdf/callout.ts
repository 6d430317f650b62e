import {moodTone} from '../../theme.ts'
import type {BlockPieces} from './block.ts'
import type {Piece} from './flow.ts'
import {drawMoodMark} from './mood-mark.ts'
import {panel, panelLeft, panelWidth} from './panel.ts'
import {artifact, element} from './structure.ts'
import {once, textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

const markSize = 11
const markGap = 9

export const callout: BlockPieces<'callout'> = (block, {canvas, parent}) => {
  const left = panelLeft(canvas.page)
  const x = left + markSize + markGap
  const width = panelWidth(canvas.page) - markSize - markGap
  const group = once(() => element(canvas, parent, 'Div'))
  const paragraphElement = () => element(canvas, group(), 'P')
  const title = textPieces(canvas, block.title, {
    x,
    width,
    style: typeScale.bodyStrong,
    before: 0,
    element: paragraphElement,
  })
  const text = textPieces(canvas, block.text, {x, width, style: typeScale.body, before: 1, element: paragraphElement})
  const first = title[0]!
  const marked: Piece = {
    ...first,
    paint: (top) => {
      const at = {x: left, y: top + (typeScale.bodyStrong.leading - markSize) / 2, size: markSize}
      artifact(canvas, () => drawMoodMark(canvas, block.mood, at))
      first.paint(top)
    },
  }
  const pieces = [marked, ...title.slice(1), ...text]
  return panel(canvas, pieces, {bar: moodTone[block.mood], fill: 'panel', before: 9})
}
