import {scaleLinear} from 'd3-scale'
import {z} from 'zod'
import type {Diagnosis} from '../../diagnosis.ts'
import {type Bilingual, texts} from '../../kernel/index.ts'
import {placeLabels} from '../drawing/place-labels.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {bar, disc, label, line, scene} from '../drawing/primitives.ts'
import type {Segment} from '../drawing/segments.ts'
import {fitText, textWidth} from '../drawing/text-width.ts'
import {optionalResult} from '../optional-results.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title:
      '{names} {count, plural, one {matters} other {matter}} more than average and {count, plural, one {is} other {are}} rated below it: start there',
    none: 'What matters most for “{outcome}” is rated no worse than the rest',
    alt: 'Map of {count, plural, one {# construct} other {# constructs}}: importance for “{outcome}” from left to right, performance from bottom to top: {rows}.',
    row: '{name} ({performance, number, integer}, {importance, number, two})',
    note: 'Performance: mean score from 0 to 100. Importance: {kind, select, effect {total effect on “{outcome}”} other {share of the explained variance of “{outcome}”}}. Dashes: means. Associations, not proofs of cause.',
    x: 'Importance for “{outcome}”',
    y: 'Performance (score)',
    repair: 'Improve first',
    keep: 'Keep up',
    low: 'Leave for later',
    excess: 'More than needed',
  },
  {
    title:
      '{names} {count, plural, one {compte} other {comptent}} plus que la moyenne, avec une note inférieure à la moyenne : commencer par là',
    none: 'Ce qui compte le plus pour « {outcome} » n’a pas une note plus basse que le reste',
    alt: 'Carte de {count, plural, one {# construit} other {# construits}} : importance pour « {outcome} » de gauche à droite, performance de bas en haut : {rows}.',
    row: '{name} ({performance, number, integer} ; {importance, number, two})',
    note: 'Performance : score moyen de 0 à 100. Importance : {kind, select, effect {effet total sur « {outcome} »} other {part de la variance expliquée de « {outcome} »}}. Tirets : moyennes. Des associations, non des preuves de cause.',
    x: 'Importance pour « {outcome} »',
    y: 'Performance (score)',
    repair: 'À améliorer d’abord',
    keep: 'À maintenir',
    low: 'À laisser pour plus tard',
    excess: 'Plus que nécessaire',
  },
)

export interface ImportancePoint {
  readonly label: Bilingual<string>
  readonly importance: number
  /** POMP. */
  readonly performance: number
}

export interface ImportanceData {
  readonly outcome: Bilingual<string>
  /** Unstandardised total effect, or share of R². */
  readonly kind: 'effect' | 'share'
  readonly points: readonly ImportancePoint[]
}

const number = z.number().nullable()
const shape = z.record(
  z.string(),
  z.array(
    z.object({
      construct: z.string(),
      share: z.object({estimate: number}),
      totalEffect: z.object({estimate: number}).optional(),
      performance: number,
    }),
  ),
)

/** The first outcome explained by at least two constructs. */
function read(diagnosis: Diagnosis): ImportanceData | null {
  const drivers = optionalResult(diagnosis, ['drivers'], shape)
  if (drivers === null) return null
  const labelOf = (id: string): Bilingual<string> =>
    diagnosis.questionnaire.constructs.find((one) => one.id === id)?.labels ?? {en: id, fr: id}
  for (const [outcome, rows] of Object.entries(drivers)) {
    const effects = rows.every(({totalEffect}) => typeof totalEffect?.estimate === 'number')
    const points = rows.flatMap(({construct, share, totalEffect, performance}) => {
      const importance = effects ? totalEffect?.estimate : share.estimate
      return typeof importance === 'number' && performance !== null
        ? [{label: labelOf(construct), importance, performance}]
        : []
    })
    if (points.length >= 2) return {outcome: labelOf(outcome), kind: effects ? 'effect' : 'share', points}
  }
  return null
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
const frame = {left: 40, top: 18, right: 12, bottom: 172}

function means({points}: ImportanceData): readonly [x: number, y: number] {
  return [mean(points.map(({importance}) => importance)), mean(points.map(({performance}) => performance))]
}

/** What drives the outcome against how it is rated: Martilla & James 1977, J. Marketing 41(1). */
export const importancePerformance = plainFigure<ImportanceData>({
  id: 'importance-performance',
  size: {width: 480, height: 212},
  read,
  title: (data, voice) => {
    const [x, y] = means(data)
    const urgent = data.points
      .filter(({importance, performance}) => importance > x && performance < y)
      .sort((a, b) => b.importance - a.importance)
      .slice(0, 2)
    const names = voice.list(urgent.map((one) => fitText(voice.pick(one.label), 8, 150)))
    return urgent.length === 0
      ? voice.say(words, 'none', {outcome: outcomeOf(data, voice)})
      : voice.say(words, 'title', {names, count: urgent.length})
  },
  alt: (data, voice) => {
    const rows = data.points.map(({label: name, ...point}) =>
      voice.say(words, 'row', {name: fitText(voice.pick(name), 8, 150), ...point}),
    )
    return voice.say(words, 'alt', {count: data.points.length, outcome: outcomeOf(data, voice), rows: rows.join('; ')})
  },
  note: (data, voice) => voice.say(words, 'note', {kind: data.kind, outcome: outcomeOf(data, voice)}),
  draw: (data, voice, {width}) => {
    const [meanX, meanY] = means(data)
    const x = scaleLinear(reach(data.points.map(({importance}) => importance)), [
      frame.left + 8,
      width - frame.right - 8,
    ])
    const y = scaleLinear(reach(data.points.map(({performance}) => performance)), [frame.bottom - 8, frame.top + 8])
    const [start, end] = [frame.left, width - frame.right]
    const crosshair: readonly Segment[] = [
      {x1: x(meanX), y1: frame.top, x2: x(meanX), y2: frame.bottom},
      {x1: start, y1: y(meanY), x2: end, y2: y(meanY)},
    ]
    const dashes = {stroke: 'muted', width: 0.8, dash: [4, 3]} as const
    return scene(width, 212, [
      bar([start, frame.top], [end - start, frame.bottom - frame.top], {fill: 'panel'}),
      ...crosshair.map(({x1, y1, x2, y2}) => line([x1, y1], [x2, y2], dashes)),
      ...quadrants(voice, start, end),
      ...x
        .ticks(5)
        .map((tick) =>
          label([x(tick), frame.bottom + 22], voice.number(tick, 2), {size: 7, tone: 'muted', anchor: 'middle'}),
        ),
      ...y
        .ticks(5)
        .map((tick) => label([start - 4, y(tick) + 2.5], voice.number(tick), {size: 7, tone: 'muted', anchor: 'end'})),
      label([(start + end) / 2, frame.bottom + 35], voice.say(words, 'x', {outcome: outcomeOf(data, voice)}), {
        anchor: 'middle',
      }),
      label([12, (frame.top + frame.bottom) / 2], voice.say(words, 'y'), {anchor: 'middle', rotate: -90}),
      ...points(data, voice, {x, y, end, crosshair}),
    ])
  },
})

const outcomeOf = ({outcome}: ImportanceData, voice: Voice): string => fitText(voice.pick(outcome), 8, 200)

/** From the lowest to the highest, never a single point. */
function reach(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high > low ? (high - low) * 0.05 : Math.max(1e-6, Math.abs(high) * 0.1)
  return [low - room, high + room]
}

function quadrants(voice: Voice, start: number, end: number): readonly Primitive[] {
  const look = {size: 8, weight: 'semibold'} as const
  return [
    label([start, frame.top - 7], voice.say(words, 'excess'), look),
    label([end, frame.top - 7], voice.say(words, 'keep'), {...look, anchor: 'end'}),
    label([start, frame.bottom + 12], voice.say(words, 'low'), look),
    label([end, frame.bottom + 12], voice.say(words, 'repair'), {...look, anchor: 'end'}),
  ]
}

interface Plane {
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly end: number
  /** Lines at the mean of each axis. */
  readonly crosshair: readonly Segment[]
}

function points({points: all}: ImportanceData, voice: Voice, {x, y, end, crosshair}: Plane): readonly Primitive[] {
  const ordered = [...all].sort((a, b) => b.importance - a.importance)
  const names = ordered.map((one) => fitText(voice.pick(one.label), 8, 130))
  const spots = ordered.map(({importance, performance}, index) => ({
    x: x(importance),
    y: y(performance),
    w: textWidth(names[index]!, 8),
    h: 9,
  }))
  const box = {x: frame.left + 2, y: frame.top + 1, w: end - frame.left - 4, h: frame.bottom - frame.top - 2}
  const texted = placeLabels(spots, {frame: box, avoid: crosshair}).flatMap((place, index) => {
    if (place === null) return []
    const {box: at, leader} = place
    return [
      ...(leader === null ? [] : [line([leader.x1, leader.y1], [leader.x2, leader.y2], {stroke: 'muted', width: 0.6})]),
      // Where no other place was free, a mean line gives way to the name that stands on it.
      bar([at.x - 1, at.y - 1], [at.w + 2, at.h + 1], {fill: 'panel'}),
      label([at.x, at.y + 7], names[index]!, {size: 8}),
    ]
  })
  const tip = ({label: name, ...point}: ImportanceData['points'][number]): string =>
    voice.say(words, 'row', {name: voice.pick(name), ...point})
  const discs = spots.map((spot, index) =>
    disc([spot.x, spot.y], 3.5, {fill: 'accent', stroke: 'paper', width: 0.8, tip: tip(ordered[index]!)}),
  )
  return [...texted, ...discs]
}
