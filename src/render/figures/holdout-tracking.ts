import {scaleLinear} from 'd3-scale'
import {z} from 'zod'
import {texts} from '../../kernel/index.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {label, line, scene} from '../drawing/primitives.ts'
import {fitText} from '../drawing/text-width.ts'
import {tipOf} from '../drawing/tips.ts'
import {optionalResult} from '../optional-results.ts'
import type {Paint, Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: '{model} misses the purchases it had not seen by {error, number, share}',
    alt: 'Lines of cumulative purchases over {periods, plural, one {# period} other {# periods}}, {held, number} of them held out: {actual, number} actual; {rows}.',
    row: '{model} {predicted, number}',
    note: 'Cumulative repeat purchases. Right of the dashed line: periods that the models had not seen. Error: on the last period; it is not an unbiased measure for the model that was chosen by it.',
    actual: 'Actual',
    fit: 'Fitted',
    held: 'Held out',
    x: 'Period',
    y: 'Repeat purchases since the first period',
  },
  {
    title: '{model} se trompe de {error, number, share} sur les achats qu’il n’avait pas vus',
    alt: 'Courbes des achats cumulés sur {periods, plural, one {# période} other {# périodes}}, dont {held, number} mises de côté : {actual, number} réels ; {rows}.',
    row: '{model} {predicted, number}',
    note: 'Réachats cumulés. À droite des tirets : périodes que les modèles n’avaient pas vues. Erreur : sur la dernière période ; elle n’est pas une mesure sans biais du modèle choisi d’après elle.',
    actual: 'Réel',
    fit: 'Ajustement',
    held: 'Mis de côté',
    x: 'Période',
    y: 'Réachats depuis la première période',
  },
)

const shape = z.object({
  /** How many of the periods the models saw. */
  fitted: z.int().min(1),
  actual: z.array(z.number()).min(2),
  models: z.array(z.object({name: z.string(), cumulative: z.array(z.number()).min(2)})).min(1),
})

/** Cumulative counts per period, from the first. */
export type TrackingData = z.infer<typeof shape>

const frame = {left: 48, top: 18, right: 104, bottom: 206}
const looks: readonly Paint[] = [
  {stroke: 'loyal', width: 1.6, dash: [7, 3]},
  {stroke: 'inert', width: 1.6, dash: [2, 2]},
  {stroke: 'retained', width: 1.6, dash: [9, 3]},
  {stroke: 'bad', width: 1.6, dash: [4, 4]},
]

const errorOf = ({actual}: TrackingData, predicted: readonly number[]): number =>
  Math.abs(predicted.at(-1)! - actual.at(-1)!) / Math.max(1e-9, actual.at(-1)!)

/** How well the models of purchases follow what they had not seen. */
export const holdoutTracking = plainFigure<TrackingData>({
  id: 'holdout-tracking',
  size: {width: 480, height: 248},
  read: (diagnosis) => optionalResult(diagnosis, ['value', 'holdout', 'tracking'], shape),
  title: (data, voice) => {
    const best = data.models.reduce((a, b) => (errorOf(data, b.cumulative) < errorOf(data, a.cumulative) ? b : a))
    return voice.say(words, 'title', {model: fitText(best.name, 8, 160), error: errorOf(data, best.cumulative)})
  },
  alt: (data, voice) => {
    const rows = data.models.map(({name, cumulative}) =>
      voice.say(words, 'row', {model: fitText(name, 8, 160), predicted: Math.round(cumulative.at(-1)!)}),
    )
    const [periods, actual] = [data.actual.length, Math.round(data.actual.at(-1)!)]
    return voice.say(words, 'alt', {periods, held: periods - data.fitted, actual, rows: rows.join('; ')})
  },
  note: (_, voice) => voice.say(words, 'note'),
  draw: (data, voice, {width}) => {
    const periods = data.actual.length
    const highest = Math.max(1, ...data.actual, ...data.models.flatMap(({cumulative}) => cumulative))
    const x = scaleLinear([1, periods], [frame.left, width - frame.right])
    const y = scaleLinear([0, highest], [frame.bottom, frame.top])
    const split = x(Math.min(periods, data.fitted + 0.5))
    const lines = [
      {name: voice.say(words, 'actual'), values: data.actual, paint: {stroke: 'ink', width: 2} as Paint},
      ...data.models.slice(0, looks.length).map(({name, cumulative}, index) => ({
        name,
        values: cumulative,
        paint: looks[index]!,
      })),
    ]
    return scene(width, 242, [
      ...axes(voice, {x, y, right: width - frame.right, periods}),
      line([split, frame.top], [split, frame.bottom], {stroke: 'muted', width: 1, dash: [4, 3]}),
      label([frame.left, 9], voice.say(words, 'fit'), {size: 7.5, weight: 'semibold'}),
      label([width - frame.right, 9], voice.say(words, 'held'), {size: 7.5, weight: 'semibold', anchor: 'end'}),
      ...lines.map(({name, values, paint}) => {
        const tip = tipOf(voice, fitText(name, 8, 200), voice.number(values.at(-1)))
        return curve(values, {x, y}, {...paint, tip})
      }),
      ...endLabels(lines, y, width),
    ])
  },
})

interface Plane {
  readonly x: ((value: number) => number) & {readonly ticks: (count: number) => number[]}
  readonly y: ((value: number) => number) & {readonly ticks: (count: number) => number[]}
}

function axes(
  voice: Voice,
  {x, y, right, periods}: Plane & {readonly right: number; readonly periods: number},
): readonly Primitive[] {
  const whole = x.ticks(Math.min(8, periods)).filter(Number.isInteger)
  return [
    ...y
      .ticks(4)
      .flatMap((tick) => [
        line([frame.left, y(tick)], [right, y(tick)], {stroke: 'grid', width: 0.6}),
        label([frame.left - 5, y(tick) + 2.5], voice.number(tick), {size: 7, tone: 'muted', anchor: 'end'}),
      ]),
    ...whole.map((tick) =>
      label([x(tick), frame.bottom + 12], voice.number(tick), {size: 7, tone: 'muted', anchor: 'middle'}),
    ),
    label([(frame.left + right) / 2, frame.bottom + 27], voice.say(words, 'x'), {anchor: 'middle'}),
    label([12, (frame.top + frame.bottom) / 2], voice.say(words, 'y'), {anchor: 'middle', rotate: -90}),
  ]
}

function curve(values: readonly number[], {x, y}: Plane, paint: Paint): Primitive {
  const points = values.map((value, index) => `${round(x(index + 1))} ${round(y(value))}`)
  return {kind: 'path', d: `M${points.join('L')}`, ...paint}
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Names at the right ends, pushed apart where the lines meet, each with a piece of its line. */
function endLabels(
  lines: readonly {readonly name: string; readonly values: readonly number[]; readonly paint: Paint}[],
  y: (value: number) => number,
  width: number,
): readonly Primitive[] {
  const ordered = lines.map((one) => ({...one, at: y(one.values.at(-1)!)})).sort((a, b) => a.at - b.at)
  let last = Number.NEGATIVE_INFINITY
  const start = width - frame.right + 8
  return ordered.flatMap(({name, paint, at}, index) => {
    const lowest = frame.bottom - 12 * (ordered.length - 1 - index)
    last = Math.max(Math.min(at, lowest), last + 12)
    return [
      line([start, last], [start + 16, last], paint),
      label([start + 20, last + 2.8], fitText(name, 8, frame.right - 30), {size: 8}),
    ]
  })
}
