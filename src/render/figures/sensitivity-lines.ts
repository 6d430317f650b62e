import {scaleLinear} from 'd3-scale'
import {line as curveThrough} from 'd3-shape'
import {displayedClasses} from '../../classify/index.ts'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {classDash} from '../drawing/class-paint.ts'
import {label, line, scene} from '../drawing/primitives.ts'
import {spreadOut} from '../drawing/spread-out.ts'
import {fromTo, tipOf} from '../drawing/tips.ts'
import type {Figure} from '../extension.ts'
import {sourceNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title:
      'Moving the attitude cut-offs from −{shift, number} to +{shift, number} points takes the loyal from {high, number, share} to {low, number, share}',
    still:
      'Moving the attitude cut-offs from −{shift, number} to +{shift, number} points leaves the loyal at {high, number, share}',
    alt: 'Lines of the shares of loyal, inert and retained customers when the cut-offs move from {from, number} to {to, number} points; in the attitude panel, {high, number, share} loyal with the lowest cut-offs, {low, number, share} with the highest.',
    note: 'Horizontal: points added to the cut-offs. {panels, plural, =1 {Only the attitude cut-offs move.} other {The panels move the attitude cut-offs, the constraint and habit cut-offs, and all of them together.}}',
    attitude: 'Attitude',
    constraint: 'Constraint and habit',
    joint: 'All together',
  },
  {
    title:
      'Quand les seuils d’attitude passent de −{shift, number} à +{shift, number} points, les fidèles passent de {high, number, share} à {low, number, share}',
    still:
      'Que les seuils d’attitude soient à −{shift, number} ou à +{shift, number} points, la part de fidèles reste à {high, number, share}',
    alt: 'Courbes des parts de fidèles, d’inertes et de retenus quand les seuils bougent de {from, number} à {to, number} points ; pour l’attitude, {high, number, share} de fidèles aux seuils les plus bas, {low, number, share} aux plus hauts.',
    note: 'En abscisse : points ajoutés aux seuils. {panels, plural, =1 {Seuls les seuils d’attitude bougent.} other {Les cadres déplacent les seuils d’attitude, ceux de contrainte et d’habitude, puis tous ensemble.}}',
    attitude: 'Attitude',
    constraint: 'Contrainte et habitude',
    joint: 'Tous ensemble',
  },
)

const panels = ['attitude', 'constraint', 'joint'] as const
type Shifted = Diagnosis['sensitivity']['attitude'][number]
/** Where only the loyal are measured, the cut-offs of the attitude are the only ones. */
const shown = ({sensitivity, classification}: Diagnosis) =>
  panels.filter(
    (panel) => sensitivity[panel].length > 1 && (panel === 'attitude' || classification.rule.situation !== 'minimum'),
  )
const classesShown = ({shares}: Diagnosis) => displayedClasses.filter((id) => shares[id].inferred !== true)

function ends(diagnosis: Diagnosis): {from: number; to: number; shift: number; high: number; low: number} {
  const sorted = [...diagnosis.sensitivity.attitude].sort((a, b) => a.shift - b.shift)
  const [first, last] = [sorted[0], sorted.at(-1)]
  return {
    from: first?.shift ?? 0,
    to: last?.shift ?? 0,
    shift: last?.shift ?? 0,
    high: first?.loyal ?? 0,
    low: last?.loyal ?? 0,
  }
}

/** What becomes of the shares when the conventional cut-offs move. */
export const sensitivityLines: Figure = {
  id: 'sensitivity-lines',
  size: {width: 480, height: 156},
  applies: (diagnosis) => diagnosis.sensitivity.attitude.length > 1,
  title: (diagnosis, voice) => {
    const values = ends(diagnosis)
    return voice.say(words, voice.percent(values.high) === voice.percent(values.low) ? 'still' : 'title', values)
  },
  alt: (diagnosis, voice) => voice.say(words, 'alt', ends(diagnosis)),
  note: (diagnosis, voice) =>
    `${voice.say(words, 'note', {panels: shown(diagnosis).length})} ${sourceNote(diagnosis, voice)}`,
  draw: (diagnosis, voice, {width}) => {
    const chosen = shown(diagnosis)
    const step = (width - 68) / chosen.length
    return scene(
      width,
      156,
      chosen.flatMap((panel, index) => {
        const place = {left: 28 + index * step, right: 28 + (index + 1) * step - 34}
        return drawPanel(diagnosis, voice, {panel, ...place, last: index === chosen.length - 1})
      }),
    )
  },
}

const plot = {top: 22, bottom: 128}
/** Of the name of a line at its end: the names stay beside the panel, off the ticks under it. */
const nameHeight = 10

interface Panel {
  readonly panel: (typeof panels)[number]
  readonly left: number
  readonly right: number
  readonly last: boolean
}

function drawPanel(diagnosis: Diagnosis, voice: Voice, {panel, left, right, last}: Panel): readonly Primitive[] {
  const rows = [...diagnosis.sensitivity[panel]].sort((a, b) => a.shift - b.shift)
  const shifts = rows.map(({shift}) => shift)
  const highest = Math.max(
    ...panels.flatMap((one) => diagnosis.sensitivity[one].flatMap((row) => displayedClasses.map((id) => row[id] ?? 0))),
  )
  const x = scaleLinear()
    .domain([Math.min(...shifts), Math.max(...shifts)])
    .range([left, right])
  const y = scaleLinear()
    .domain([0, Math.min(1, Math.ceil(highest * 5) / 5)])
    .range([plot.bottom, plot.top])
  const classes = classesShown(diagnosis)
  const lines = classes.map((id): Primitive => {
    const path = curveThrough<Shifted>(
      (row) => x(row.shift),
      (row) => y(row[id] ?? 0),
    ).digits(2)
    const ends = fromTo(voice, voice.percent(rows[0]?.[id]), voice.percent(rows.at(-1)?.[id]))
    return {
      kind: 'path',
      d: path(rows) ?? '',
      ...classDash[id],
      tip: tipOf(voice, voice.say(plainWords.classes, id), ends),
    }
  })
  const ordered = [...classes].sort((a, b) => (rows.at(-1)?.[b] ?? 0) - (rows.at(-1)?.[a] ?? 0))
  const heights = spreadOut(
    ordered.map((id) => y(rows.at(-1)?.[id] ?? 0) - plot.top),
    ordered.map(() => nameHeight),
    plot.bottom - plot.top,
  )
  const names = ordered.map((id, index) => ({id, y: plot.top + heights[index]! + 3}))
  return [
    label([left, 11], voice.say(words, panel), {size: 8, weight: 'semibold'}),
    ...y
      .ticks(4)
      .flatMap((tick) => [
        line([left, y(tick)], [right, y(tick)], {stroke: 'grid', width: 0.6}),
        label([left - 3, y(tick) + 2.5], voice.percent(tick), {size: 7, tone: 'muted', anchor: 'end'}),
      ]),
    line([x(0), plot.top], [x(0), plot.bottom], {stroke: 'muted', width: 0.8, dash: [2, 2]}),
    ...shifts
      .filter((shift) => shift % 15 === 0)
      .map((shift) =>
        label([x(shift), plot.bottom + 11], signed(voice, shift), {size: 7, tone: 'muted', anchor: 'middle'}),
      ),
    ...lines,
    ...(last ? names.map(({id, y: at}) => label([right + 6, at], voice.say(plainWords.classes, id), {size: 8})) : []),
  ]
}

const signed = (voice: Voice, shift: number): string => (shift > 0 ? `+${voice.number(shift)}` : voice.number(shift))
