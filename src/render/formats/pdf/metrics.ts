import type {BlockOf, BlockPieces} from './block.ts'
import type {Canvas} from './canvas.ts'
import {breakLines, drawLine, extentOf, type Line, separate} from './lines.ts'
import {artifact, content, element} from './structure.ts'
import {type TextStyle, typeScale} from './type-scale.ts'

type Item = BlockOf<'metrics'>['items'][number]

interface Row {
  readonly lines: readonly Line[]
  readonly style: TextStyle
  readonly top: number
}

/** Big numbers side by side, each under a rule in its colour. */
export const metrics: BlockPieces<'metrics'> = (block, {canvas, parent}) => {
  const {page} = canvas
  const count = Math.max(block.items.length, 1)
  const width = (page.contentWidth - (count - 1) * page.gutter) / count
  const labelLines = Math.max(
    ...block.items.map((item) => lines(canvas, item.label, {style: typeScale.smallStrong, width})),
  )
  const columns = block.items.map((item) => column(canvas, item, {width, labelLines}))
  const paint = (top: number): void =>
    columns.forEach(({tone, rows}, index) => {
      const x = page.left + index * (width + page.gutter)
      artifact(canvas, () => canvas.pdf.rect(x, top, width, 2.5).fill(canvas.theme[tone]))
      content(element(canvas, parent, 'P'), () => {
        for (const row of rows)
          row.lines.forEach((line, step) => {
            drawLine(canvas, line, {x, top: top + row.top + step * row.style.leading, style: row.style})
          })
      })
    })
  return [
    {height: Math.max(0, ...columns.map(({height}) => height)), before: 14, after: 12, keepWithNext: false, paint},
  ]
}

function lines(canvas: Canvas, text: string, box: {style: TextStyle; width: number}): number {
  return breakLines(canvas, text, box).length
}

function column(canvas: Canvas, item: Item, {width, labelLines}: {width: number; labelLines: number}) {
  const tone = item.tone ?? 'accent'
  const natural = extentOf(canvas, item.value, typeScale.metric).whole
  const size = Math.min(typeScale.metric.size, (typeScale.metric.size * width) / Math.max(natural, 1))
  const valueStyle = {...typeScale.metric, tone, size}
  const detailStyle = typeScale.small
  const labelTop = 8
  const valueTop = labelTop + labelLines * typeScale.smallStrong.leading + 1
  const detailTop = valueTop + valueStyle.leading + 2
  const detail = breakLines(canvas, item.detail, {style: detailStyle, width})
  const rows: Row[] = [
    {
      lines: breakLines(canvas, separate(item.label), {style: {...typeScale.smallStrong, tone: 'ink'}, width}),
      style: typeScale.smallStrong,
      top: labelTop,
    },
    {
      lines: breakLines(canvas, separate(item.value), {style: valueStyle, width: width + 1}),
      style: valueStyle,
      top: valueTop,
    },
    {lines: detail, style: detailStyle, top: detailTop},
  ]
  return {tone, rows, height: detailTop + detail.length * detailStyle.leading} as const
}
