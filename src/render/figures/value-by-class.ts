import {scaleLinear} from 'd3-scale'
import {displayedClasses, type LoyaltyClass} from '../../classify/index.ts'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {classPaint} from '../drawing/class-paint.ts'
import {bar, label, scene} from '../drawing/primitives.ts'
import type {Figure} from '../extension.ts'
import {sourceNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title:
      '{loyal, number, share} of the heavy customers are loyal: {rest, number, share} of them stay for another reason',
    plain: 'Loyal, inert and retained customers in each value tier',
    alt: 'Stacked bars by value tier: {rows}.',
    row: '{tier}: {loyal, number, share} loyal, {inert, number, share} inert, {retained, number, share} retained',
    note: 'Expected shares (mean probabilities) within each tier.',
    weight: '{customers, number, share} of customers, {value, number, share} of value',
  },
  {
    title: '{loyal, number, share} des gros clients sont fidèles : {rest, number, share} restent pour une autre raison',
    plain: 'Fidèles, inertes et retenus dans chaque tranche de valeur',
    alt: 'Barres empilées par tranche de valeur : {rows}.',
    row: '{tier} : {loyal, number, share} de fidèles, {inert, number, share} d’inertes, {retained, number, share} de retenus',
    note: 'Parts attendues (moyennes des probabilités) dans chaque tranche.',
    weight: '{customers, number, share} des clients, {value, number, share} de la valeur',
  },
)

type Tier = NonNullable<Diagnosis['value']>['tiers'][number]
const tiers = ({value}: Diagnosis): readonly Tier[] =>
  (value?.tiers ?? []).filter(({count, loyal}) => count > 0 && loyal !== null)
const left = 150
const rowHeight = 33

/** Classes within each tier of value. */
export const valueByClass: Figure = {
  id: 'value-by-class',
  size: {width: 480, height: 150},
  applies: (diagnosis) => tiers(diagnosis).length > 0 && diagnosis.shares.inert.inferred !== true,
  title: (diagnosis, voice) => {
    const loyal = tiers(diagnosis).find(({tier}) => tier === 'heavy')?.loyal
    return typeof loyal === 'number' ? voice.say(words, 'title', {loyal, rest: 1 - loyal}) : voice.say(words, 'plain')
  },
  alt: (diagnosis, voice) => {
    const rows = tiers(diagnosis).map(({tier, loyal, inert, retained}) =>
      voice.say(words, 'row', {
        tier: voice.say(plainWords.tiers, tier),
        loyal: loyal ?? 0,
        inert: inert ?? 0,
        retained: retained ?? 0,
      }),
    )
    return voice.say(words, 'alt', {rows: voice.list(rows)})
  },
  note: (diagnosis, voice) => `${voice.say(words, 'note')} ${sourceNote(diagnosis, voice, diagnosis.value?.n ?? 0)}`,
  draw: (diagnosis, voice, {width}) => {
    const x = scaleLinear([left, width - 4])
    const rows = tiers(diagnosis)
    return scene(width, 18 + rows.length * rowHeight, [
      ...displayedClasses.flatMap((id, index) => [
        bar([left + index * 90, 2], [12, 9], classPaint[id]),
        label([left + 16 + index * 90, 10], voice.say(plainWords.classes, id), {size: 8}),
      ]),
      ...rows.flatMap((tier, row) => tierRow(tier, voice, {y: 20 + row * rowHeight, x})),
    ])
  },
}

function tierRow(
  tier: Tier,
  voice: Voice,
  {y, x}: {readonly y: number; readonly x: (value: number) => number},
): readonly Primitive[] {
  let start = 0
  const parts = displayedClasses.flatMap((id: LoyaltyClass) => {
    const share = tier[id] ?? 0
    const from = start
    start += share
    const middle = (x(from) + x(start)) / 2
    return [
      bar([x(from), y], [x(start) - x(from), 15], {...classPaint[id], stroke: 'paper', width: 1}),
      ...(share < 0.05 ? [] : [label([middle, y + 24], voice.percent(share), {size: 8, anchor: 'middle'})]),
    ]
  })
  const weight = {customers: tier.shareOfCustomers ?? 0, value: tier.shareOfValue ?? 0}
  return [
    label([0, y + 9], voice.say(plainWords.tiers, tier.tier), {size: 9, weight: 'semibold'}),
    label([0, y + 20], voice.say(words, 'weight', weight), {size: 7, tone: 'muted'}),
    ...parts,
  ]
}
