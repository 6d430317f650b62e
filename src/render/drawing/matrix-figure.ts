import type {Bilingual} from '../../kernel/index.ts'
import type {Primitive, Scene} from '../scene.ts'
import type {Voice} from '../voice.ts'
import {bar, label, line, scene} from './primitives.ts'
import {fitText} from './text-width.ts'
import {fromTo, tipOf, told} from './tips.ts'

export interface MatrixCell {
  /** Row and column, from 0; only cells under the diagonal are drawn. */
  readonly row: number
  readonly column: number
  readonly value: number | null
  /** Framed and in bold, so that it stands out without colour. */
  readonly marked: boolean
}

export interface MatrixData {
  readonly labels: readonly Bilingual<string>[]
  readonly cells: readonly MatrixCell[]
}

const left = 168
const top = 16
/** More constructs than this cannot be told apart on a page. */
export const mostRows = 24

/** The numbers under the diagonal, each on a square whose size is that of the number; hatched where it is negative. */
export function drawMatrix({labels, cells}: MatrixData, voice: Voice, width: number): Scene {
  const shown = labels.slice(0, mostRows)
  const side = Math.min(40, (width - left - 4) / Math.max(1, shown.length))
  const height = Math.max(13, Math.min(22, side))
  const place = (row: number, column: number) => [left + column * side, top + row * height] as const
  const nameAt = (index: number): string => fitText(voice.pick(shown[index]!), 8, 200)
  return scene(width, top + shown.length * height + 4, [
    ...shown.flatMap((name, index) => named(name, index, {voice, place, side, height})),
    ...cells
      .filter(({row, column}) => row > column && row < mostRows)
      .flatMap((cell) =>
        square(cell, voice, {
          at: place(cell.row, cell.column),
          side,
          height,
          names: [nameAt(cell.column), nameAt(cell.row)],
        }),
      ),
  ])
}

interface Grid {
  readonly voice: Voice
  readonly place: (row: number, column: number) => readonly [number, number]
  readonly side: number
  readonly height: number
}

function named(name: Bilingual<string>, index: number, {voice, place, side, height}: Grid): readonly Primitive[] {
  const [x, y] = place(index, index)
  const number = voice.number(index + 1)
  return [
    label([0, y + height / 2 + 3], fitText(`${number}  ${voice.pick(name)}`, 8, left - 8), {size: 8}),
    label([x + side / 2, top - 6], number, {size: 7, tone: 'muted', anchor: 'middle'}),
    line([x + side * 0.35, y + height / 2], [x + side * 0.65, y + height / 2], {stroke: 'muted', width: 0.8}),
  ]
}

interface SquarePlace {
  readonly at: readonly [number, number]
  readonly side: number
  readonly height: number
  readonly names: readonly [string, string]
}

function square(
  {value, marked}: MatrixCell,
  voice: Voice,
  {at: [x, y], side, height, names: [from, to]}: SquarePlace,
): readonly Primitive[] {
  const frame = bar([x + 0.75, y + 0.75], [side - 1.5, height - 1.5], {fill: 'paper', stroke: 'grid', width: 0.5})
  if (value === null) return [frame]
  const size = Math.min(1, Math.abs(value))
  const fill = bar([x + 0.75, y + height - 0.75 - (height - 1.5) * size], [side - 1.5, (height - 1.5) * size], {
    fill: value < 0 ? 'inert-soft' : 'loyal-soft',
    ...(value < 0 ? {pattern: 'diagonal' as const} : {}),
  })
  const outline = bar([x + 1.25, y + 1.25], [side - 2.5, height - 2.5], {stroke: 'ink', width: 1.5})
  const small = side < 17.5
  const text = voice.number(value, small ? 1 : 2)
  return [
    ...told(tipOf(voice, fromTo(voice, from, to), voice.number(value, 2)), [frame, fill, ...(marked ? [outline] : [])]),
    label([x + side / 2, y + height / 2 + 2.8], text, {
      size: side < 24 ? 7 : 8,
      anchor: 'middle',
      weight: marked ? 'semibold' : 'regular',
    }),
  ]
}
