import {scaleLinear} from 'd3-scale'
import type {Diagnosis} from '../../diagnosis.ts'
import {type Bilingual, texts} from '../../kernel/index.ts'
import {thresholds} from '../../measure/index.ts'
import {measuredConstructs} from '../constructs.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'
import {type PlainFigure, plainFigure} from './plain-figure.ts'
import {disc, label, line, scene} from './primitives.ts'
import {verticalGrid} from './score-axis.ts'
import {fitText} from './text-width.ts'
import {tipOf, told} from './tips.ts'

const words = texts(
  {
    title:
      '{weak, plural, =0 {{strong, plural, =0 {All {total} items load at {low, number, two} or more on their scale} other {{strong, number} of {total} items load at {high, number, two} or more on their scale}}} one {One item of {total} says little about its scale: its loading is below {low, number, two}} other {# items of {total} say little about their scale: their loadings are below {low, number, two}}}',
    alt: 'Dots of the standardised loadings of {total, plural, one {# item} other {# items}}, by scale: {rows}.',
    row: '{scale}, from {low, number, two} to {high, number, two}',
    note: 'Standardised loadings of a one-factor model for each scale. Full dot: {high, number, two} or more; ring: {low, number, two} to {high, number, two}; cross: below (Hair et al. 2010). α: Cronbach; ω: McDonald’s total.',
    reliability: 'α {alpha} · ω {omega}',
    reversed: '{text} (R)',
  },
  {
    title:
      '{weak, plural, =0 {{strong, plural, =0 {Les {total} items ont une contribution d’au moins {low, number, two} à leur échelle} other {{strong, plural, one {# item} other {# items}} sur {total} {strong, plural, one {a} other {ont}} une contribution d’au moins {high, number, two} à {strong, plural, one {son} other {leur}} échelle}}} one {Un item sur {total} dit peu de chose de son échelle : sa contribution est sous {low, number, two}} other {# items sur {total} disent peu de chose de leur échelle : leur contribution est sous {low, number, two}}}',
    alt: 'Points des contributions factorielles standardisées de {total, plural, one {# item} other {# items}}, par échelle : {rows}.',
    row: '{scale}, de {low, number, two} à {high, number, two}',
    note: 'Contributions factorielles standardisées d’un modèle à un facteur par échelle. Point plein : {high, number, two} ou plus ; anneau : de {low, number, two} à {high, number, two} ; croix : au-dessous (Hair et al. 2010). α : Cronbach ; ω : total de McDonald.',
    reliability: 'α {alpha} · ω {omega}',
    reversed: '{text} (R)',
  },
)

export interface LoadingItem {
  readonly code: string
  readonly text: Bilingual<string>
  readonly reversed: boolean
  readonly loading: number
}

export interface LoadingScale {
  readonly label: Bilingual<string>
  readonly alpha: number | null
  readonly omega: number | null
  readonly items: readonly LoadingItem[]
}

export type LoadingData = readonly LoadingScale[]

const low = thresholds.loadingLowest.value
const high = thresholds.loading.value
const rowHeight = 12.5
const headHeight = 17
const left = 214
const mostHeight = 560

const heightOf = ({items}: LoadingScale): number => headHeight + rowHeight * items.length

function scalesOf(diagnosis: Diagnosis): readonly (LoadingScale & {readonly id: string})[] {
  return measuredConstructs(diagnosis).flatMap(({id, labels, items, scale}) => {
    const loaded = items.flatMap(({code, text, reversed}) => {
      const loading = scale.loadings[code]
      return typeof loading === 'number' ? [{code, text, reversed, loading}] : []
    })
    return loaded.length === 0
      ? []
      : [{id, label: labels, alpha: scale.alpha.raw, omega: scale.omega.total, items: loaded}]
  })
}

/** Scales packed whole into figures that each fit a page. */
export function loadingPages(diagnosis: Diagnosis): readonly (readonly string[])[] {
  const scales = scalesOf(diagnosis)
  const total = scales.reduce((sum, scale) => sum + heightOf(scale), 0)
  const most = total / Math.max(1, Math.ceil(total / mostHeight)) + 40
  const pages: string[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const scale of scales) {
    if (height + heightOf(scale) > most) {
      pages.push([])
      height = 0
    }
    pages.at(-1)?.push(scale.id)
    height += heightOf(scale)
  }
  return pages
}

/** Loadings of the items of some scales, with the reliability of each. */
export function loadingFigure(
  id: string,
  chosen: (diagnosis: Diagnosis) => readonly string[],
): PlainFigure<LoadingData> {
  return plainFigure<LoadingData>({
    id,
    size: {width: 480, height: 400},
    read: (diagnosis) => {
      const ids = chosen(diagnosis)
      const scales = scalesOf(diagnosis).filter((scale) => ids.includes(scale.id))
      return scales.length === 0 ? null : scales
    },
    title: (data, voice) => {
      const loadings = data.flatMap(({items}) => items.map(({loading}) => loading))
      const weak = loadings.filter((loading) => loading < low).length
      const strong = loadings.filter((loading) => loading >= high).length
      return voice.say(words, 'title', {total: loadings.length, weak, strong, low, high})
    },
    alt: (data, voice) => {
      const rows = data.map(({label: name, items}) =>
        voice.say(words, 'row', {
          scale: fitText(voice.pick(name), 8, 200),
          low: Math.min(...items.map(({loading}) => loading)),
          high: Math.max(...items.map(({loading}) => loading)),
        }),
      )
      const total = data.reduce((sum, {items}) => sum + items.length, 0)
      return voice.say(words, 'alt', {total, rows: rows.join('; ')})
    },
    note: (_, voice) => voice.say(words, 'note', {low, high}),
    draw: (data, voice, {width}) => {
      const lowest = Math.min(0, ...data.flatMap(({items}) => items.map(({loading}) => loading)))
      const from = Math.max(-1, Math.floor(lowest * 5) / 5)
      const x = scaleLinear([from, 1], [left, width - 34])
      const bottom = 4 + data.reduce((sum, scale) => sum + heightOf(scale), 0)
      const ticks = [-1, -0.5, 0, 0.5, 0.7, 1].filter((tick) => tick >= from)
      const rows: Primitive[] = []
      let y = 2
      for (const scale of data) {
        rows.push(...head(scale, voice, {y, width}))
        scale.items.forEach((item, index) => {
          rows.push(...itemRow(item, voice, {y: y + headHeight + index * rowHeight, x, width}))
        })
        y += heightOf(scale)
      }
      const grid = verticalGrid({at: x, ticks, top: 2, bottom, words: (tick) => voice.number(tick, 1)})
      return scene(width, bottom + 14, [...grid, ...rows])
    },
  })
}

function head(
  {label: name, alpha, omega}: LoadingScale,
  voice: Voice,
  {y, width}: {y: number; width: number},
): readonly Primitive[] {
  const values = {alpha: voice.number(alpha, 2), omega: voice.number(omega, 2)}
  return [
    label([0, y + 11], fitText(voice.pick(name), 8.5, left - 14), {size: 8.5, weight: 'semibold'}),
    line([0, y + 14.5], [width, y + 14.5], {stroke: 'grid', width: 0.6}),
    label([left, y + 11], voice.say(words, 'reliability', values), {size: 8, weight: 'semibold'}),
  ]
}

interface RowPlace {
  readonly y: number
  readonly x: (value: number) => number
  readonly width: number
}

function itemRow(item: LoadingItem, voice: Voice, {y, x, width}: RowPlace): readonly Primitive[] {
  const text = voice.pick(item.text)
  const named = item.reversed ? voice.say(words, 'reversed', {text}) : text
  const middle = y + 5.5
  const at = x(Math.max(-1, Math.min(1, item.loading)))
  return [
    label([8, y + 8.5], fitText(named, 7.5, left - 22), {size: 7.5}),
    ...told(tipOf(voice, fitText(named, 7.5, 400), voice.number(item.loading, 2)), [
      line([x(0), middle], [at, middle], {stroke: 'accent', width: 0.8}),
      ...mark(item.loading, [at, middle]),
    ]),
    label([width, y + 8.5], voice.number(item.loading, 2), {size: 8, anchor: 'end'}),
  ]
}

/** Full, hollow or crossed: read without colour. */
function mark(loading: number, [x, y]: readonly [number, number]): readonly Primitive[] {
  if (loading >= high) return [disc([x, y], 3, {fill: 'accent', stroke: 'paper', width: 0.6})]
  if (loading >= low) return [disc([x, y], 2.8, {fill: 'paper', stroke: 'accent', width: 1.2})]
  const paint = {stroke: 'bad', width: 1.6} as const
  return [line([x - 3, y - 3], [x + 3, y + 3], paint), line([x - 3, y + 3], [x + 3, y - 3], paint)]
}
