import {moodTone} from '../../theme.ts'
import type {BlockOf, BlockPieces, Place} from './block.ts'
import type {Piece} from './flow.ts'
import {breakLines, drawLine, separate} from './lines.ts'
import {page} from './page.ts'
import {panel, panelLeft, panelWidth} from './panel.ts'
import {content, type Element, element} from './structure.ts'
import {once, textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

type Fact = BlockOf<'card'>['facts'][number]

export const card: BlockPieces<'card'> = (block, place) => {
  const {canvas, parent} = place
  const group = once(() => element(canvas, parent, 'Div'))
  const made = () => element(canvas, group(), 'P')
  const box = {x: panelLeft, width: panelWidth, element: made}
  const tone = moodTone[block.mood]
  const pieces = [
    ...textPieces(canvas, block.tag, {...box, style: {...typeScale.smallStrong, tone}, before: 0}),
    ...textPieces(canvas, block.title, {...box, style: {...typeScale.heading, tone: 'ink'}, before: 1}),
    ...textPieces(canvas, block.text, {...box, style: typeScale.body, before: 4}),
    ...factRows(block.facts).map((facts) => factRow(facts, {perRow: perRow(block.facts), place, group})),
  ]
  return panel(canvas, pieces, {bar: tone, fill: 'panel', before: 12})
}

/** Two or four facts stand on halves of the card, others on thirds. */
function perRow(facts: readonly Fact[]): number {
  return facts.length === 2 || facts.length === 4 ? 2 : 3
}

function factRows(facts: readonly Fact[]): Fact[][] {
  const rows: Fact[][] = []
  for (let start = 0; start < facts.length; start += perRow(facts)) rows.push(facts.slice(start, start + perRow(facts)))
  return rows
}

/** Label over value, side by side. */
function factRow(facts: readonly Fact[], given: {perRow: number; place: Place; group: () => Element}): Piece {
  const {group} = given
  const {canvas} = given.place
  const width = (panelWidth - (given.perRow - 1) * page.gutter) / given.perRow
  const columns = facts.map((fact, index) => ({
    x: panelLeft + index * (width + page.gutter),
    label: breakLines(canvas, separate(fact.label), {style: typeScale.small, width}),
    value: breakLines(canvas, fact.value, {style: typeScale.bodyStrong, width}),
  }))
  const labelHeight = Math.max(...columns.map(({label}) => label.length)) * typeScale.small.leading
  const valueHeight = Math.max(...columns.map(({value}) => value.length)) * typeScale.bodyStrong.leading
  return {
    height: labelHeight + valueHeight,
    before: 9,
    keepWithNext: false,
    paint: (top) => {
      for (const {x, label, value} of columns)
        content(element(canvas, group(), 'P'), () => {
          for (const [index, line] of label.entries())
            drawLine(canvas, line, {x, top: top + index * typeScale.small.leading, style: typeScale.small})
          for (const [index, line] of value.entries()) {
            const below = top + labelHeight + index * typeScale.bodyStrong.leading
            drawLine(canvas, line, {x, top: below, style: typeScale.bodyStrong})
          }
        })
    },
  }
}
