import {scaleLinear} from 'd3-scale'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {decidingConstructs, type MeasuredConstruct, measuredConstructs, shortened} from '../constructs.ts'
import {disc, label, line, scene, whisker} from '../drawing/primitives.ts'
import {plainNumber, scoreTicks, verticalGrid} from '../drawing/score-axis.ts'
import {fitText} from '../drawing/text-width.ts'
import {tipOf, told} from '../drawing/tips.ts'
import type {Figure} from '../extension.ts'
import {fineness} from '../fineness.ts'
import {intervalNote} from '../interval-words.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title:
      '{above, plural, =0 {None of the {total} scores that decide the class reaches its cut-off} =1 {On average, one of the {total} scores that decide the class reaches its cut-off: {names}} other {On average, {above} of the {total} scores that decide the class reach their cut-off: {names}}}',
    every:
      'On average, {total, plural, =1 {the score that decides the class reaches its cut-off} =2 {both scores that decide the class reach their cut-off} other {all {total} scores that decide the class reach their cut-off}}: {names}',
    none: 'Average scores of what was measured',
    alt: 'Dots with intervals on a scale from 0 to 100: {names}.',
    one: '{name} {score}',
    note: 'Scores from 0 (lowest possible answer) to 100 (highest). Full dot: decides the class; vertical mark: its cut-off.',
  },
  {
    title:
      '{above, plural, =0 {Aucun des {total} scores qui décident de la classe n’atteint son seuil} =1 {En moyenne, un seul des {total} scores qui décident de la classe atteint son seuil : {names}} other {En moyenne, {above} des {total} scores qui décident de la classe atteignent leur seuil : {names}}}',
    every:
      'En moyenne, {total, plural, =1 {le score qui décide de la classe atteint son seuil} =2 {les deux scores qui décident de la classe atteignent leur seuil} other {les {total} scores qui décident de la classe atteignent leur seuil}} : {names}',
    none: 'Les scores moyens de ce qui a été mesuré',
    alt: 'Points avec intervalles sur une échelle de 0 à 100 : {names}.',
    one: '{name} {score}',
    note: 'Scores de 0 (réponse la plus basse possible) à 100 (la plus haute). Point plein : décide de la classe ; trait vertical : son seuil.',
  },
)

const left = 170
const rowHeight = 13

/** Mean score of each construct with its interval, against the cut-off where it decides. */
export const scoreDots: Figure = {
  id: 'score-dots',
  size: {width: 480, height: 260},
  applies: (diagnosis) => measuredConstructs(diagnosis).length > 0,
  title: (diagnosis, voice) => {
    const deciding = decidingConstructs(diagnosis)
    const reached = measuredConstructs(diagnosis).filter(
      ({id, scale}) => (scale.mean.estimate ?? Number.NaN) >= (deciding.get(id) ?? Number.NaN),
    )
    const names = voice.list(reached.map(({labels}) => shortened(voice.pick(labels), 40)))
    const total = deciding.size
    if (total === 0) return voice.say(words, 'none')
    const every = reached.length === total && total > 1
    return voice.say(words, every ? 'every' : 'title', {above: reached.length, total, names})
  },
  alt: (diagnosis, voice) => {
    const names = measuredConstructs(diagnosis).map(({labels, scale}) =>
      voice.say(words, 'one', {name: shortened(voice.pick(labels), 40), score: voice.number(scale.mean.estimate)}),
    )
    return voice.say(words, 'alt', {names: voice.list(names)})
  },
  note: (diagnosis, voice) => `${voice.say(words, 'note')} ${intervalNote(diagnosis, voice, diagnosis.input.analysed)}`,
  draw: (diagnosis, voice, {width}) => {
    const x = scaleLinear()
      .domain([0, 100])
      .range([left, width - 92])
    const rows = measuredConstructs(diagnosis)
    const finer = fineness(
      rows.map(({scale}) => scale.mean.ci),
      voice.number,
    )
    const bottom = rows.length * rowHeight + 4
    return scene(width, bottom + 14, [
      ...verticalGrid({at: x, ticks: scoreTicks, top: 2, bottom, words: plainNumber(voice)}),
      ...rows.flatMap((construct, row) => dot(diagnosis, voice, {construct, y: 10 + row * rowHeight, x, width, finer})),
    ])
  },
}

interface Row {
  readonly construct: MeasuredConstruct
  readonly y: number
  readonly x: (value: number) => number
  readonly width: number
  /** Decimals of the scores. */
  readonly finer: number
}

function dot(diagnosis: Diagnosis, voice: Voice, {construct, y, x, width, finer}: Row): readonly Primitive[] {
  const {mean} = construct.scale
  const cutoff = decidingConstructs(diagnosis).get(construct.id)
  const decides = cutoff !== undefined
  const indent = construct.dimension ? 12 : 0
  const name = fitText(voice.pick(construct.labels), 8.5, left - 16 - indent)
  const items: Primitive[] = [
    label([indent, y + 3], name, {size: 8.5, weight: decides ? 'semibold' : 'regular'}),
    label([width - 84, y + 3], voice.number(mean.estimate, finer), {size: 8.5, weight: 'semibold'}),
    label(
      [width, y + 3],
      voice.interval(mean.ci, (bound) => voice.number(bound, finer)),
      {size: 8, tone: 'muted', anchor: 'end'},
    ),
  ]
  if (typeof cutoff === 'number')
    items.push(line([x(cutoff), y - 5.5], [x(cutoff), y + 5.5], {stroke: 'ink', width: 1.2}))
  if (mean.estimate === null) return items
  const score = (value: number | null): string => voice.number(value, 1)
  const tip = tipOf(
    voice,
    shortened(voice.pick(construct.labels)),
    `${score(mean.estimate)} ${voice.interval(mean.ci, score)}`,
  )
  if (mean.ci[0] !== null && mean.ci[1] !== null)
    items.push(...told(tip, whisker([x(Math.max(0, mean.ci[0])), x(Math.min(100, mean.ci[1]))], y, 'accent')))
  const filled = decides ? 'accent' : 'paper'
  items.push(disc([x(mean.estimate), y], 3, {fill: filled, stroke: 'accent', width: 1.2, tip}))
  return items
}
