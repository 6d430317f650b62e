import type {Inline} from '../../document.ts'
import {moodTone} from '../../theme.ts'
import type {BlockOf, BlockPieces, Place} from './block.ts'
import type {Piece} from './flow.ts'
import {baselineIn, breakLines, drawLine, separate} from './lines.ts'
import {panel, panelLeft, panelWidth} from './panel.ts'
import {content, type Element, element} from './structure.ts'
import {once, textPieces} from './text-pieces.ts'
import {typeScale} from './type-scale.ts'

type Card = BlockOf<'card'>

export const card: BlockPieces<'card'> = (block, place) => {
  const {canvas, parent} = place
  const group = once(() => element(canvas, parent, 'Div'))
  const made = () => element(canvas, group(), 'P')
  const box = {x: panelLeft(canvas.page), width: panelWidth(canvas.page), element: made}
  const tone = moodTone[block.mood]
  const lines = block.lines ?? []
  const pieces = [
    ...titlePieces(block, {place, made}),
    ...textPieces(canvas, block.text, {...box, style: typeScale.cardText, before: 3}),
    ...(block.facts.length === 0 ? [] : [factRow(block.facts, place, group)]),
    ...lines.flatMap((line) => textPieces(canvas, labelled(line), {...box, style: typeScale.cell, before: 5})),
    ...(block.note === undefined ? [] : textPieces(canvas, block.note, {...box, style: typeScale.small, before: 3})),
  ]
  return panel(canvas, pieces, {bar: tone, fill: 'panel', before: 9})
}

/** The title, its tag at the right end of the first line. */
function titlePieces(block: Card, {place, made}: {place: Place; made: () => Element}): Piece[] {
  const {canvas} = place
  const whole = panelWidth(canvas.page)
  const left = panelLeft(canvas.page)
  const style = {...typeScale.smallStrong, tone: moodTone[block.mood]}
  const [tag] = breakLines(canvas, separate(block.tag), {style, width: whole / 2})
  const width = whole - tag!.width - canvas.page.gutter
  const title = textPieces(canvas, block.title, {
    x: left,
    width,
    style: {...typeScale.heading, tone: 'ink'},
    before: 0,
    element: made,
  })
  const [first, ...rest] = title
  const drop = baselineIn(typeScale.heading) - baselineIn(style)
  const tagged: Piece = {
    ...first!,
    paint: (top) => {
      first!.paint(top)
      content(made(), () => drawLine(canvas, tag!, {x: left + whole - tag!.width, top: top + drop, style}))
    },
  }
  return [tagged, ...rest]
}

function labelled({label, value}: Card['facts'][number]): Inline {
  return [{text: `${label}  `, style: 'muted'}, value]
}

/** Whom it is for takes the most room, its share of the width first. */
const shares: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [0.6, 0.4],
  3: [0.46, 0.28, 0.26],
  4: [0.33, 0.19, 0.3, 0.18],
}

/** Label over value, side by side. */
function factRow(facts: Card['facts'], {canvas}: Place, group: () => Element): Piece {
  const parts = shares[facts.length] ?? facts.map(() => 1 / facts.length)
  const {gutter} = canvas.page
  const room = panelWidth(canvas.page) - (facts.length - 1) * gutter
  const label = typeScale.small
  const value = typeScale.cell
  const columns = facts.map((fact, index) => {
    const width = parts[index]! * room
    const before = parts.slice(0, index).reduce((sum, part) => sum + part, 0)
    return {
      x: panelLeft(canvas.page) + before * room + index * gutter,
      labels: breakLines(canvas, separate(fact.label), {style: label, width}),
      values: breakLines(canvas, fact.value, {style: value, width}),
    }
  })
  const labelHeight = Math.max(...columns.map(({labels}) => labels.length)) * label.leading
  const valueHeight = Math.max(...columns.map(({values}) => values.length)) * value.leading
  return {
    height: labelHeight + valueHeight,
    before: 6,
    keepWithNext: false,
    paint: (top) => {
      for (const {x, labels, values} of columns)
        content(element(canvas, group(), 'P'), () => {
          for (const [index, line] of labels.entries())
            drawLine(canvas, line, {x, top: top + index * label.leading, style: label})
          for (const [index, line] of values.entries())
            drawLine(canvas, line, {x, top: top + labelHeight + index * value.leading, style: value})
        })
    },
  }
}
