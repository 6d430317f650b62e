import {displayedClasses, type LoyaltyClass} from '../../classify/index.ts'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {classPaint} from '../drawing/class-paint.ts'
import {bar, label, scene} from '../drawing/primitives.ts'
import {tipOf} from '../drawing/tips.ts'
import type {Figure} from '../extension.ts'
import {intervalNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title:
      '{name} customers are {customers, number, share} of the customers and bring {value, number, share} of the value',
    even: 'Each class brings about as much value as it has customers',
    alt: 'Two stacked bars, customers and value: {rows}.',
    row: '{name} {customers, number, share} of the customers and {value, number, share} of the value',
    customers: 'Customers',
    value: 'Value',
  },
  {
    title: '{name} : {customers, number, share} des clients, {value, number, share} de la valeur',
    even: 'Chaque classe apporte à peu près autant de valeur qu’elle compte de clients',
    alt: 'Deux barres empilées, clients et valeur : {rows}.',
    row: '{name} {customers, number, share} des clients et {value, number, share} de la valeur',
    customers: 'Clients',
    value: 'Valeur',
  },
)

interface Weight {
  readonly id: LoyaltyClass
  readonly customers: number
  readonly value: number
}

function weights({shares, value}: Diagnosis): readonly Weight[] {
  return displayedClasses.flatMap((id) => {
    const held = value?.classes.find((row) => row.class === id)?.shareOfValue.estimate
    const customers = shares[id].estimate
    return typeof held === 'number' && customers !== null ? [{id, customers, value: held}] : []
  })
}

/** Below this a class weighs in value what it weighs in customers. */
const noticeable = 0.03
const left = 70
const rowHeight = 30

/** What each class weighs among customers and in value, one bar over the other. */
export const classStakes: Figure = {
  id: 'class-stakes',
  size: {width: 480, height: 82},
  applies: (diagnosis) => diagnosis.shares.inert.inferred !== true && weights(diagnosis).length === 3,
  title: (diagnosis, voice) => {
    const gap = (one: Weight): number => Math.abs(one.value - one.customers)
    const most = [...weights(diagnosis)].sort((a, b) => gap(b) - gap(a))[0]
    if (most === undefined || gap(most) < noticeable) return voice.say(words, 'even')
    return voice.say(words, 'title', {...most, name: voice.say(plainWords.classes, most.id)})
  },
  alt: (diagnosis, voice) => {
    const rows = weights(diagnosis).map((one) =>
      voice.say(words, 'row', {...one, name: voice.say(plainWords.classes, one.id)}),
    )
    return voice.say(words, 'alt', {rows: voice.list(rows)})
  },
  // It stands under the shares in large type, whose intervals are in brackets.
  note: (diagnosis, voice) => intervalNote(diagnosis, voice),
  draw: (diagnosis, voice, {width}) => {
    const all = weights(diagnosis)
    return scene(width, 82, [
      ...all.flatMap(({id}, index) => [
        bar([left + index * 90, 2], [12, 9], classPaint[id]),
        label([left + 16 + index * 90, 10], voice.say(plainWords.classes, id), {size: 8}),
      ]),
      ...(['customers', 'value'] as const).flatMap((of, row) =>
        stacked(voice, all, {of, y: 20 + row * rowHeight, width}),
      ),
    ])
  },
}

function stacked(
  voice: Voice,
  all: readonly Weight[],
  {of, y, width}: {of: 'customers' | 'value'; y: number; width: number},
): readonly Primitive[] {
  let start = left
  const parts = all.flatMap((one) => {
    const length = one[of] * (width - left)
    const from = start
    start += length
    return [
      bar([from, y], [length, 15], {
        ...classPaint[one.id],
        stroke: 'paper',
        width: 1,
        tip: tipOf(voice, voice.say(plainWords.classes, one.id), voice.percent(one[of])),
      }),
      ...(one[of] < 0.05
        ? []
        : [label([from + length / 2, y + 25], voice.percent(one[of]), {size: 8, anchor: 'middle'})]),
    ]
  })
  return [label([0, y + 11], voice.say(words, of), {size: 9, weight: 'semibold'}), ...parts]
}
