import {scaleLinear} from 'd3-scale'
import {displayedClasses} from '../../classify/index.ts'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {classPaint} from '../drawing/class-paint.ts'
import {type HowMany, howMany} from '../drawing/how-many.ts'
import {bar, disc, label, line, scene} from '../drawing/primitives.ts'
import {scoreTicks} from '../drawing/score-axis.ts'
import {tipOf} from '../drawing/tips.ts'
import type {Figure} from '../extension.ts'
import {sourceNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title:
      '{reach, select, none {No customer reaches the attitude cut-off: something else than loyalty decides whether they stay} hardly {Hardly any customer reaches the attitude cut-off: something else than loyalty decides whether they stay} some {{below, number, share} of the customers are below the attitude cut-off: something else than loyalty decides whether they stay} most {{right, number, share} of the customers reach the attitude cut-off; for the others, something else than loyalty decides whether they stay} nearly {Nearly all customers reach the attitude cut-off, whether or not constraint or habit holds them} other {All customers reach the attitude cut-off, whether or not constraint or habit holds them}}',
    alt: 'Map of customers: attitude from left to right, what holds them from bottom to top. {right, number, share} stand right of the cut-off (loyal attitude), {topLeft, number, share} are left of it and held by constraint or habit, {bottomLeft, number, share} are left of it and held by nothing.',
    note: 'The area of a disc is its number of customers. Attitude: lowest of the deciding scores; hold: highest of constraint and habit; both from 0 to 100, as observed: measurement error is not removed here as it is in the shares.',
    x: 'Attitude: lowest of {scores}',
    y: 'What holds them: constraint or habit',
    place: 'attitude {attitude, number} to {attitudeEnd, number}, hold {hold, number} to {holdEnd, number}',
    free: 'Loyal and free',
    locked: 'Loyal and held',
    held: 'Not loyal, held',
    loose: 'Not loyal, held by nothing',
  },
  {
    title:
      '{reach, select, none {Aucun client n’atteint le seuil d’attitude : autre chose que la fidélité décide s’ils restent} hardly {Presque aucun client n’atteint le seuil d’attitude : autre chose que la fidélité décide s’ils restent} some {{below, number, share} des clients sont sous le seuil d’attitude : autre chose que la fidélité décide s’ils restent} most {{right, number, share} des clients atteignent le seuil d’attitude ; pour les autres, autre chose que la fidélité décide s’ils restent} nearly {Presque tous les clients atteignent le seuil d’attitude, que la contrainte ou l’habitude les tienne ou non} other {Tous les clients atteignent le seuil d’attitude, que la contrainte ou l’habitude les tienne ou non}}',
    alt: 'Carte des clients : l’attitude de gauche à droite, ce qui les retient de bas en haut. {right, number, share} sont à droite du seuil (attitude fidèle), {topLeft, number, share} à gauche et tenus par la contrainte ou l’habitude, {bottomLeft, number, share} à gauche sans que rien les retienne.',
    note: 'La surface d’un disque est son nombre de clients. Attitude : le plus bas des scores décisifs ; ce qui retient : le plus haut entre contrainte et habitude ; de 0 à 100, tels qu’observés : l’erreur de mesure n’en est pas ôtée comme elle l’est dans les parts.',
    x: 'Attitude : le plus bas de {scores}',
    y: 'Ce qui les retient : contrainte ou habitude',
    place: 'attitude de {attitude, number} à {attitudeEnd, number}, retenue de {hold, number} à {holdEnd, number}',
    free: 'Fidèles et libres',
    locked: 'Fidèles et tenus',
    held: 'Non fidèles, tenus',
    loose: 'Non fidèles, rien ne les retient',
  },
)

type Bin = Diagnosis['classification']['map'][number]
const size = (bin: Bin): number => bin.loyal + bin.inert + bin.retained
/** Bins are named by their lower edge. */
const middle = (edge: number): number => Math.min(95, edge + 5)
const frame = {left: 46, top: 18, right: 12, bottom: 222}

const lowestCutoff = (parts: readonly {readonly cutoff: number | null}[]): number =>
  Math.min(...parts.map((part) => part.cutoff ?? 60), 100)

function cutoffs({classification: {rule}}: Diagnosis): readonly [x: number, y: number] {
  const hold = [...rule.constraint, ...rule.habit]
  return [lowestCutoff(rule.attitude), lowestCutoff(hold)]
}

function quadrants(diagnosis: Diagnosis): {right: number; topLeft: number; bottomLeft: number} {
  const [x, y] = cutoffs(diagnosis)
  const bins = diagnosis.classification.map
  const total = bins.reduce((sum, bin) => sum + size(bin), 0)
  const share = (inside: (bin: Bin) => boolean): number =>
    bins.filter(inside).reduce((sum, bin) => sum + size(bin), 0) / total
  return {
    right: share((bin) => middle(bin.x) >= x),
    topLeft: share((bin) => middle(bin.x) < x && middle(bin.y) >= y),
    bottomLeft: share((bin) => middle(bin.x) < x && middle(bin.y) < y),
  }
}

/** How many reach the cut-off of attitude; all or none only where no bin lies across it. */
function reach(diagnosis: Diagnosis, right: number): HowMany {
  const [cut] = cutoffs(diagnosis)
  const across = diagnosis.classification.map.some((bin) => size(bin) > 0 && bin.x < cut && cut < bin.x + 10)
  const many = howMany(right)
  if (!across) return many
  return many === 'all' ? 'nearly' : many === 'none' ? 'hardly' : many
}

/** Where customers stand between wanting to stay and being held. */
export const attitudeHoldMap: Figure = {
  id: 'attitude-hold-map',
  size: {width: 480, height: 274},
  applies: ({classification}) => classification.map.some((bin) => size(bin) > 0),
  title: (diagnosis, voice) => {
    const {right} = quadrants(diagnosis)
    return voice.say(words, 'title', {reach: reach(diagnosis, right), right, below: 1 - right})
  },
  alt: (diagnosis, voice) => voice.say(words, 'alt', quadrants(diagnosis)),
  note: (diagnosis, voice) => `${voice.say(words, 'note')} ${sourceNote(diagnosis, voice)}`,
  draw: (diagnosis, voice, {width}) => {
    const x = scaleLinear()
      .domain([0, 100])
      .range([frame.left, width - frame.right])
    const y = scaleLinear().domain([0, 100]).range([frame.bottom, frame.top])
    const cut = cutoffs(diagnosis)
    const paper = bar([frame.left, frame.top], [x(100) - x(0), frame.bottom - frame.top], {fill: 'panel'})
    return scene(width, 274, [
      paper,
      ...axes(diagnosis, voice, {x, y}),
      line([x(cut[0]), frame.top], [x(cut[0]), frame.bottom], {stroke: 'ink', width: 1, dash: [4, 3]}),
      line([frame.left, y(cut[1])], [x(100), y(cut[1])], {stroke: 'ink', width: 1, dash: [4, 3]}),
      ...density(diagnosis, {x, y}),
      ...discs(diagnosis, voice, {x, y}),
      ...corners(voice, x(100)),
      ...legend(voice, width),
    ])
  },
}

interface Plane {
  readonly x: (value: number) => number
  readonly y: (value: number) => number
}

function axes(diagnosis: Diagnosis, voice: Voice, {x, y}: Plane): readonly Primitive[] {
  const scores = voice.list(
    diagnosis.classification.rule.attitude.map(({role}) => voice.say(plainWords.roles, role).toLowerCase()),
  )
  return [
    ...scoreTicks.flatMap((tick) => [
      label([x(tick), frame.bottom + 11], voice.number(tick), {size: 7, tone: 'muted', anchor: 'middle'}),
      label([frame.left - 5, y(tick) + 3], voice.number(tick), {size: 7, tone: 'muted', anchor: 'end'}),
    ]),
    label([x(50), frame.bottom + 34], voice.say(words, 'x', {scores}), {anchor: 'middle'}),
    label([14, y(50)], voice.say(words, 'y'), {anchor: 'middle', rotate: -90}),
  ]
}

/** Bins as drawn: the full score of 100 stands with the last ten points. */
function drawnBins(diagnosis: Diagnosis): readonly Bin[] {
  const merged = new Map<string, Bin>()
  for (const bin of diagnosis.classification.map) {
    const at = {x: middle(bin.x) - 5, y: middle(bin.y) - 5}
    const key = `${at.x} ${at.y}`
    const {loyal, inert, retained} = merged.get(key) ?? {loyal: 0, inert: 0, retained: 0}
    merged.set(key, {
      ...at,
      loyal: loyal + bin.loyal,
      inert: inert + bin.inert,
      retained: retained + bin.retained,
    })
  }
  return [...merged.values()]
}

/** With so many customers the discs of the fullest bins hide how full they are. */
const many = 2000

/** For a large survey, each bin is the darker the more customers it holds. */
function density(diagnosis: Diagnosis, {x, y}: Plane): readonly Primitive[] {
  const bins = drawnBins(diagnosis)
  if (bins.reduce((sum, bin) => sum + size(bin), 0) < many) return []
  const fullest = Math.max(...bins.map(size))
  return bins.map((bin) =>
    bar([x(bin.x), y(bin.y + 10)], [x(10) - x(0), y(0) - y(10)], {
      fill: 'muted',
      opacity: 0.3 * Math.sqrt(size(bin) / fullest),
    }),
  )
}

/** Classes of one bin stand side by side; the area of every disc is on one scale, small enough for the fullest bin. */
function discs(diagnosis: Diagnosis, voice: Voice, {x, y}: Plane): readonly Primitive[] {
  const bins = drawnBins(diagnosis)
  const cell = {width: x(10) - x(0) - 2, height: y(0) - y(10) - 2}
  const radii = (bin: Bin): readonly number[] => displayedClasses.map((id) => Math.sqrt(bin[id]))
  const widest = Math.max(...bins.map((bin) => 2 * radii(bin).reduce((sum, r) => sum + r, 0)))
  const tallest = Math.max(...bins.flatMap((bin) => radii(bin).map((r) => 2 * r)))
  const unit = Math.min(cell.width / widest, cell.height / tallest)
  return bins.flatMap((bin) => {
    const present = displayedClasses
      .filter((id) => bin[id] > 0)
      .map((id) => ({id, r: Math.max(1.4, unit * Math.sqrt(bin[id]))}))
    let left = x(middle(bin.x)) - present.reduce((sum, {r}) => sum + r, 0)
    return present.map(({id, r}) => {
      const at = left + r
      left += 2 * r
      // How many they are is read from the area: a number would tell of a single customer.
      const place = {attitude: bin.x, hold: bin.y, attitudeEnd: bin.x + 10, holdEnd: bin.y + 10}
      const tip = tipOf(voice, voice.say(plainWords.classes, id), voice.say(words, 'place', place))
      return disc([at, y(middle(bin.y))], r, {...classPaint[id], stroke: 'paper', width: 0.6, tip})
    })
  })
}

/** Names of the four corners, outside the plane where no disc hides them. */
function corners(voice: Voice, end: number): readonly Primitive[] {
  const look = {weight: 'semibold', size: 8} as const
  const start = frame.left
  return [
    label([start, frame.top - 7], voice.say(words, 'held'), look),
    label([end, frame.top - 7], voice.say(words, 'locked'), {...look, anchor: 'end'}),
    label([start, frame.bottom + 22], voice.say(words, 'loose'), look),
    label([end, frame.bottom + 22], voice.say(words, 'free'), {...look, anchor: 'end'}),
  ]
}

function legend(voice: Voice, width: number): readonly Primitive[] {
  return displayedClasses.flatMap((id, index) => {
    const at = width / 2 - 130 + index * 100
    return [disc([at, 267], 4.5, classPaint[id]), label([at + 9, 270], voice.say(plainWords.classes, id))]
  })
}
