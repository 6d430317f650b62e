import {scaleLinear} from 'd3-scale'
import {displayedClasses} from '../../classify/index.ts'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {classPaint} from '../drawing/class-paint.ts'
import {bar, label, line, scene, whisker} from '../drawing/primitives.ts'
import {verticalGrid} from '../drawing/score-axis.ts'
import {textWidth} from '../drawing/text-width.ts'
import {tipOf, told} from '../drawing/tips.ts'
import type {Figure} from '../extension.ts'
import {intervalNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import type {Primitive} from '../scene.ts'
import {sharesFineness} from '../shares-fineness.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'Loyal {loyal}, inert {inert}, retained {retained}',
    titleInferred: '{loyal} of the customers are loyal; why the others stay is not measured',
    alt: 'Bars: {loyal} loyal, {inert} inert and {retained} retained customers, each with its interval.',
    altInferred:
      'Bars: {loyal} loyal customers; inert and retained are not measured apart, only their bounds are shown.',
    bounds: 'between {low, number, share} and {high, number, share}: inferred, not measured',
  },
  {
    title: '{loyal} de fidèles, {inert} d’inertes, {retained} de retenus',
    titleInferred: '{loyal} des clients sont fidèles ; la raison pour laquelle les autres restent n’est pas mesurée',
    alt: 'Barres : {loyal} de fidèles, {inert} d’inertes et {retained} de retenus, chacune avec son intervalle.',
    altInferred:
      'Barres : {loyal} de fidèles ; inertes et retenus ne sont pas mesurés séparément, seules leurs bornes sont montrées.',
    bounds: 'entre {low, number, share} et {high, number, share} : déduit, non mesuré',
  },
)

const left = 96
const right = 100
const rowHeight = 30

/** The three shares with their intervals; bounds only, hollow, where a share is inferred. */
export const shareBar: Figure = {
  id: 'share-bar',
  size: {width: 480, height: 118},
  applies: ({classified}) => classified > 0,
  title: (diagnosis, voice) =>
    voice.say(words, isInferred(diagnosis) ? 'titleInferred' : 'title', shareValues(diagnosis, voice)),
  alt: (diagnosis, voice) =>
    voice.say(words, isInferred(diagnosis) ? 'altInferred' : 'alt', shareValues(diagnosis, voice)),
  note: (diagnosis, voice) => intervalNote(diagnosis, voice),
  draw: (diagnosis, voice, {width}) => {
    const highest = Math.max(...displayedClasses.map((id) => upper(diagnosis.shares[id])))
    const x = scaleLinear()
      .domain([0, Math.min(1, Math.ceil(highest * 10) / 10)])
      .range([left, width - right])
    const bottom = displayedClasses.length * rowHeight + 4
    const words = (value: number): string => voice.percent(value)
    return scene(width, bottom + 14, [
      ...verticalGrid({at: x, ticks: x.ticks(5), top: 2, bottom, words}),
      ...displayedClasses.flatMap((id, row) => shareRow(diagnosis, voice, {id, y: 6 + row * rowHeight, x})),
      line([left, 2], [left, bottom], {stroke: 'muted', width: 0.8}),
    ])
  },
}

const isInferred = ({shares}: Diagnosis): boolean => shares.inert.inferred === true

const shareValues = ({shares}: Diagnosis, voice: Voice) => ({
  loyal: voice.percent(shares.loyal.estimate),
  inert: voice.percent(shares.inert.estimate),
  retained: voice.percent(shares.retained.estimate),
})

type Share = Diagnosis['shares']['loyal']
const upper = (share: Share): number => (share.inferred ? share.bounds?.[1] : share.ci[1]) ?? share.estimate ?? 0

interface Row {
  readonly id: (typeof displayedClasses)[number]
  readonly y: number
  readonly x: (value: number) => number
}

function shareRow(diagnosis: Diagnosis, voice: Voice, {id, y, x}: Row): readonly Primitive[] {
  const share = diagnosis.shares[id]
  const name = label([left - 8, y + 16], voice.say(plainWords.classes, id), {
    size: 10,
    anchor: 'end',
    weight: 'semibold',
  })
  if (share.inferred) {
    const [low, high] = [share.bounds?.[0] ?? 0, share.bounds?.[1] ?? 1]
    const bounds = voice.say(words, 'bounds', {low, high})
    const inside = textWidth(bounds, 8) < x(high) - x(low) - 16
    return [
      name,
      ...told(tipOf(voice, voice.say(plainWords.classes, id), bounds), [
        bar([x(low), y], [x(high) - x(low), 22], {stroke: id, width: 1, dash: [3, 2]}),
      ]),
      label([inside ? x(low) + 8 : x(high) + 8, y + 14], bounds, {size: 8}),
    ]
  }
  const [low, high] = [share.ci[0] ?? share.estimate ?? 0, share.ci[1] ?? share.estimate ?? 0]
  const after = x(Math.max(high, share.estimate ?? 0)) + 8
  const finer = sharesFineness(diagnosis, voice)
  const estimate = voice.percent(share.estimate, finer)
  const interval = voice.interval(share.ci, (bound) => voice.percent(bound, finer))
  const tip = tipOf(voice, voice.say(plainWords.classes, id), `${estimate} ${interval}`)
  return [
    name,
    ...told(tip, [
      bar([left, y], [x(share.estimate ?? 0) - left, 22], classPaint[id]),
      ...whisker([x(low), x(high)], y + 11),
    ]),
    label([after, y + 11], estimate, {size: 10, weight: 'semibold'}),
    label([after, y + 21], interval, {size: 8, tone: 'muted'}),
  ]
}
