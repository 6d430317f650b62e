import {displayedClasses, type LoyaltyClass} from '../../classify/index.ts'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {classPaint} from '../drawing/class-paint.ts'
import {howMany} from '../drawing/how-many.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {bar, label, line, scene} from '../drawing/primitives.ts'
import {spreadOut} from '../drawing/spread-out.ts'
import {textWidth} from '../drawing/text-width.ts'
import {fromTo, tipOf} from '../drawing/tips.ts'
import {plainWords} from '../plain-words.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title:
      '{level, select, none {No heavy customer is loyal: all of them stay for another reason} hardly {Hardly any heavy customer is loyal: they stay for another reason} nearly {Nearly all heavy customers are loyal} all {All heavy customers are loyal} other {{loyal, number, share} of the heavy customers are loyal: {rest, number, share} of them stay for another reason}}',
    plain: 'Loyal, inert and retained customers in each value tier',
    alt: 'Mosaic of value tiers (width: share of value) and classes (height): {rows}.',
    row: '{tier}, {value, number, share} of value: {loyal, number, share} loyal, {inert, number, share} inert, {retained, number, share} retained',
    note: 'Width: the tier’s share of the value; height: expected share of each class (mean probability) within the tier. Area: value by tier and class, if value does not depend on the class within a tier.',
    tier: '{tier}',
    weight: '{value, number, share} of value',
    customers: '{customers, number, share} of customers',
  },
  {
    title:
      '{level, select, none {Aucun gros client n’est fidèle : tous restent pour une autre raison} hardly {Presque aucun gros client n’est fidèle : ils restent pour une autre raison} nearly {Presque tous les gros clients sont fidèles} all {Tous les gros clients sont fidèles} other {{loyal, number, share} des gros clients sont fidèles : {rest, number, share} restent pour une autre raison}}',
    plain: 'Fidèles, inertes et retenus dans chaque tranche de valeur',
    alt: 'Mosaïque des tranches de valeur (largeur : part de la valeur) et des classes (hauteur) : {rows}.',
    row: '{tier}, {value, number, share} de la valeur : {loyal, number, share} de fidèles, {inert, number, share} d’inertes, {retained, number, share} de retenus',
    note: 'Largeur : part de la valeur que fait la tranche ; hauteur : part attendue de chaque classe (moyenne des probabilités) dans la tranche. Surface : valeur par tranche et par classe, si la valeur ne dépend pas de la classe dans une même tranche.',
    tier: '{tier}',
    weight: '{value, number, share} de la valeur',
    customers: '{customers, number, share} des clients',
  },
)

export interface MosaicColumn {
  readonly tier: 'heavy' | 'medium' | 'small' | 'none'
  readonly shareOfValue: number
  readonly shareOfCustomers: number
  readonly classes: Readonly<Record<LoyaltyClass, number>>
}

export type MosaicData = readonly MosaicColumn[]

/** Tiers with customers; one that brings nothing has no width and is left to the table of tiers. Fewer than two compare nothing. */
function read({value, shares}: Diagnosis): MosaicData | null {
  if (shares.inert.inferred === true) return null
  const columns = (value?.tiers ?? []).flatMap(({tier, count, loyal, inert, retained, ...of}) => {
    if (count === 0 || loyal === null || inert === null || retained === null || !((of.shareOfValue ?? 0) > 0)) return []
    const {shareOfCustomers, shareOfValue} = of
    return [
      {
        tier,
        shareOfValue: shareOfValue ?? 0,
        shareOfCustomers: shareOfCustomers ?? 0,
        classes: {loyal, inert, retained},
      },
    ]
  })
  return columns.length < 2 ? null : columns
}

const frame = {top: 44, height: 150, left: 62}
/** A column is never narrower than its words. */
const narrowest = 76

/** Which class holds the value. */
export const valueClassMosaic = plainFigure<MosaicData>({
  id: 'value-class-mosaic',
  size: {width: 480, height: 210},
  read,
  title: (data, voice) => {
    const heavy = data.find(({tier}) => tier === 'heavy')
    return heavy === undefined
      ? voice.say(words, 'plain')
      : voice.say(words, 'title', {
          level: howMany(heavy.classes.loyal),
          loyal: heavy.classes.loyal,
          rest: 1 - heavy.classes.loyal,
        })
  },
  alt: (data, voice) => {
    const rows = data.map(({tier, shareOfValue, classes}) =>
      voice.say(words, 'row', {tier: voice.say(plainWords.tiers, tier), value: shareOfValue, ...classes}),
    )
    return voice.say(words, 'alt', {rows: rows.join('; ')})
  },
  note: (_, voice) => voice.say(words, 'note'),
  draw: (data, voice, {width}) => {
    const total = data.reduce((sum, {shareOfValue}) => sum + shareOfValue, 0)
    const room = width - frame.left - 2 * (data.length - 1)
    const wanted = data.map(({shareOfValue}) => Math.max(narrowest, (room * shareOfValue) / total))
    const over = wanted.reduce((a, b) => a + b, 0) - room
    const spare = wanted.reduce((sum, w) => sum + Math.max(0, w - narrowest), 0)
    const widths = wanted.map((w) => w - (spare > 0 ? (over * Math.max(0, w - narrowest)) / spare : 0))
    let x = frame.left
    const items = data.flatMap((column, index) => {
      const drawn = mosaicColumn(column, voice, {x, width: widths[index]!})
      x += widths[index]! + 2
      return drawn
    })
    return scene(width, frame.top + frame.height + 4, [...items, ...legend(data[0]!, voice)])
  },
})

function mosaicColumn(
  {tier, shareOfValue, shareOfCustomers, classes}: MosaicColumn,
  voice: Voice,
  {x, width}: {readonly x: number; readonly width: number},
): readonly Primitive[] {
  let y = frame.top + frame.height
  const parts = displayedClasses.flatMap((id) => {
    const height = frame.height * Math.max(0, Math.min(1, classes[id]))
    y -= height
    const text = voice.percent(classes[id])
    const tip = tipOf(voice, fromTo(voice, voice.say(plainWords.tiers, tier), voice.say(plainWords.classes, id)), text)
    const [middle, base] = [x + width / 2, y + height / 2 + 3]
    const room = textWidth(text, 8) + 6
    return [
      bar([x, y], [width, height], {...classPaint[id], stroke: 'paper', width: 1, tip}),
      ...(height < 12
        ? []
        : [
            bar([middle - room / 2, base - 8.5], [room, 11], {fill: 'paper'}),
            label([middle, base], text, {size: 8, anchor: 'middle', weight: 'semibold'}),
          ]),
    ]
  })
  return [
    label([x, frame.top - 28], voice.say(plainWords.tiers, tier), {size: 8.5, weight: 'semibold'}),
    label([x, frame.top - 17.5], voice.say(words, 'weight', {value: shareOfValue}), {size: 7}),
    label([x, frame.top - 8], voice.say(words, 'customers', {customers: shareOfCustomers}), {size: 7, tone: 'muted'}),
    ...parts,
  ]
}

/** Names of the classes at the left, beside the first column's parts where they have room, and never above the columns. */
function legend({classes}: MosaicColumn, voice: Voice): readonly Primitive[] {
  const downwards = [...displayedClasses].reverse()
  let top = 0
  const middles = downwards.map((id) => {
    const height = frame.height * Math.max(0, Math.min(1, classes[id]))
    top += height
    return top - height / 2
  })
  const places = spreadOut(
    middles,
    downwards.map(() => 12),
    frame.height,
  )
  return downwards.flatMap((id, index) => {
    const [at, part] = [frame.top + places[index]!, frame.top + middles[index]!]
    return [
      label([frame.left - 20, at + 3], voice.say(plainWords.classes, id), {size: 8, anchor: 'end'}),
      bar([frame.left - 16, at - 4], [10, 8], classPaint[id]),
      ...(classes[id] > 0 ? [line([frame.left - 5, at], [frame.left - 1, part], {stroke: 'muted', width: 0.6})] : []),
    ]
  })
}
