import {scaleLinear} from 'd3-scale'
import {z} from 'zod'
import {texts} from '../../kernel/index.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {disc, label, line, scene} from '../drawing/primitives.ts'
import {plainNumber, scoreTicks, verticalGrid} from '../drawing/score-axis.ts'
import {fitText} from '../drawing/text-width.ts'
import {fromTo, tipOf, told} from '../drawing/tips.ts'
import {optionalResult} from '../optional-results.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'The widest gap between what matters and what is lived: {norm} ({gap, number} points)',
    none: 'On no norm is what is lived below what matters',
    alt: 'Two dots per norm on a scale from 0 to 100: {rows}.',
    row: '{norm}, lived {lived, number}, important {important, number}',
    note: 'Scores from 0 to 100. Full dot: what customers live; square: how much it matters; the line between them is the gap.',
    lived: 'Lived',
    important: 'Important',
  },
  {
    title: 'L’écart le plus grand entre ce qui compte et ce qui est vécu : {norm} ({gap, number} points)',
    none: 'Sur aucune norme le vécu n’est au-dessous de ce qui compte',
    alt: 'Deux points par norme sur une échelle de 0 à 100 : {rows}.',
    row: '{norm}, vécu {lived, number}, importance {important, number}',
    note: 'Scores de 0 à 100. Point plein : ce que vivent les clients ; carré : l’importance accordée ; le trait entre les deux est l’écart.',
    lived: 'Vécu',
    important: 'Important',
  },
)

const shape = z
  .array(
    z.object({
      labels: z.object({en: z.string(), fr: z.string()}),
      lived: z.number().nullable(),
      important: z.number().nullable(),
    }),
  )
  .min(2)

/** One row per relational norm, POMP. */
export type NormsData = z.infer<typeof shape>

const gapOf = ({lived, important}: NormsData[number]): number =>
  lived === null || important === null ? Number.NEGATIVE_INFINITY : important - lived
const left = 178
const rowHeight = 19

/**
 * Lived against important, norm by norm. Dots on one axis and not a radar: the eight norms have no order round a circle, and
 * the area of a radar changes with the order chosen and with the square of the scores (Few 2005, on radar graphs).
 */
export const normsProfile = plainFigure<NormsData>({
  id: 'norms-profile',
  size: {width: 480, height: 190},
  read: (diagnosis) => optionalResult(diagnosis, ['firm', 'norms'], shape),
  title: (data, voice) => {
    const widest = data.reduce((best, norm) => (gapOf(norm) > gapOf(best) ? norm : best))
    return gapOf(widest) > 0
      ? voice.say(words, 'title', {norm: fitText(voice.pick(widest.labels), 8, 200), gap: Math.round(gapOf(widest))})
      : voice.say(words, 'none')
  },
  alt: (data, voice) => {
    const rows = data.map(({labels, lived, important}) =>
      voice.say(words, 'row', {
        norm: fitText(voice.pick(labels), 8, 200),
        lived: Math.round(lived ?? 0),
        important: Math.round(important ?? 0),
      }),
    )
    return voice.say(words, 'alt', {rows: rows.join('; ')})
  },
  note: (_, voice) => voice.say(words, 'note'),
  draw: (data, voice, {width}) => {
    const x = scaleLinear([0, 100], [left, width - 12])
    const ordered = [...data].sort((a, b) => gapOf(b) - gapOf(a))
    const bottom = 18 + ordered.length * rowHeight
    return scene(width, bottom + 14, [
      ...verticalGrid({at: x, ticks: scoreTicks, top: 16, bottom, words: plainNumber(voice)}),
      disc([left + 4, 6], 3.2, {fill: 'accent'}),
      label([left + 12, 9], voice.say(words, 'lived'), {size: 8}),
      square(left + 74, 6),
      label([left + 82, 9], voice.say(words, 'important'), {size: 8}),
      ...ordered.flatMap((norm, index) => normRow(norm, voice, {y: 28 + index * rowHeight, x})),
    ])
  },
})

const square = (x: number, y: number): Primitive => ({
  kind: 'rect',
  x: x - 3,
  y: y - 3,
  w: 6,
  h: 6,
  fill: 'paper',
  stroke: 'ink',
  width: 1.2,
})

function normRow(
  {labels, lived, important}: NormsData[number],
  voice: Voice,
  {y, x}: {readonly y: number; readonly x: (value: number) => number},
): readonly Primitive[] {
  const scores = fromTo(voice, voice.number(lived), voice.number(important))
  return [
    label([0, y + 3], fitText(voice.pick(labels), 8.5, left - 12), {size: 8.5}),
    ...told(tipOf(voice, fitText(voice.pick(labels), 8.5, 300), scores), [
      ...(lived === null || important === null
        ? []
        : [line([x(lived), y], [x(important), y], {stroke: 'muted', width: 1.4})]),
      ...(important === null ? [] : [square(x(important), y)]),
      ...(lived === null ? [] : [disc([x(lived), y], 3.2, {fill: 'accent', stroke: 'paper', width: 0.6})]),
    ]),
  ]
}
