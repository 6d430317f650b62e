import {scaleLinear} from 'd3-scale'
import type {Diagnosis} from '../../diagnosis.ts'
import {type Bilingual, texts} from '../../kernel/index.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {bar, label, line, scene, whisker} from '../drawing/primitives.ts'
import {verticalGrid} from '../drawing/score-axis.ts'
import {fitText, textWidth} from '../drawing/text-width.ts'
import {told} from '../drawing/tips.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'The most to expect: {points} of loyal customers ({lever})',
    none: 'No lever moves the share of loyal customers beyond what chance does',
    alt: 'Bars with intervals of the expected change of the share of loyal customers: {rows}.',
    row: '{lever} {points}',
    note: 'Expected change of the share of loyal customers, in points, of all classified customers, all else equal. Full bar: the interval leaves out zero; hatched: it does not. Direct effect only; an association, not a proof of cause.',
    lever: '{construct} +{delta, number} for {count, plural, one {# customer} other {# customers}}',
    points: '{value} {size, plural, one {point} other {points}}',
  },
  {
    title: 'Le plus à attendre : {points} de clients fidèles ({lever})',
    none: 'Aucun levier ne change la part de fidèles plus que le hasard',
    alt: 'Barres avec intervalles de la variation attendue de la part de clients fidèles : {rows}.',
    row: '{lever} {points}',
    note: 'Variation attendue de la part de fidèles, en points, sur tous les clients classés, toutes choses égales d’ailleurs. Barre pleine : l’intervalle exclut zéro ; hachurée : il le contient. Effet direct seulement ; une association, non une preuve de cause.',
    lever: '{construct} +{delta, number} chez {count, plural, one {# client} other {# clients}}',
    points: '{value} {size, plural, one {point} other {points}}',
  },
)

export interface WhatIfRow {
  readonly construct: Bilingual<string>
  /** Points of the score it is raised by. */
  readonly delta: number
  /** Customers concerned. */
  readonly count: number
  /** Change of the share of loyal customers, −1 to 1. */
  readonly estimate: number
  readonly ci: readonly [number | null, number | null]
}

export type WhatIfData = readonly WhatIfRow[]

/** What the recommendations expect of each lever, strongest first, each lever for one group once. */
function read(diagnosis: Diagnosis): WhatIfData | null {
  const rows = diagnosis.recommendations.flatMap(({effect, who}) => {
    if (effect === null || effect.measure !== 'share-loyal' || effect.estimate === null) return []
    const construct = diagnosis.questionnaire.constructs.find(({id}) => id === effect.lever)?.labels
    if (construct === undefined) return []
    // The effect is that of the group concerned; here, of all classified customers.
    const weight = who.count / Math.max(1, diagnosis.classified)
    const ofAll = (share: number | null): number | null => (share === null ? null : share * weight)
    const ci: WhatIfRow['ci'] = [ofAll(effect.ci[0]), ofAll(effect.ci[1])]
    return [{construct, delta: effect.delta, count: who.count, estimate: effect.estimate * weight, ci}]
  })
  const same = (a: WhatIfRow, b: WhatIfRow): boolean =>
    a.construct.en === b.construct.en && a.delta === b.delta && a.count === b.count
  const once = rows.filter((row, index) => rows.findIndex((other) => same(row, other)) === index)
  return once.length < 2 ? null : once.sort((a, b) => b.estimate - a.estimate).slice(0, 12)
}

const certain = ({ci: [low, high]}: WhatIfRow): boolean => low !== null && high !== null && (low > 0 || high < 0)
const left = 214
const rowHeight = 18

/** Cut in the name of the construct, never in what follows. */
function leverOf({construct, delta, count}: WhatIfRow, voice: Voice, width: number): string {
  const rest = textWidth(voice.say(words, 'lever', {construct: '', delta, count}), 8)
  return voice.say(words, 'lever', {construct: fitText(voice.pick(construct), 8, width - rest), delta, count})
}

function points(voice: Voice, share: number): string {
  const value = Math.round(share * 1000) / 10
  const text = `${value > 0 ? '+' : ''}${voice.number(value, 1)}`
  return voice.say(words, 'points', {value: text, size: Math.abs(value)})
}

/** What would change if a lever were raised, with its interval. */
export const whatIfBars = plainFigure<WhatIfData>({
  id: 'what-if-bars',
  size: {width: 480, height: 200},
  whiskers: true,
  read,
  title: (data, voice) => {
    const best = data.find(certain)
    return best === undefined
      ? voice.say(words, 'none')
      : voice.say(words, 'title', {
          points: points(voice, best.estimate),
          lever: leverOf(best, voice, 260),
        })
  },
  alt: (data, voice) => {
    const rows = data.map((row) =>
      voice.say(words, 'row', {lever: leverOf(row, voice, 260), points: points(voice, row.estimate)}),
    )
    return voice.say(words, 'alt', {rows: rows.join('; ')})
  },
  note: (_, voice) => voice.say(words, 'note'),
  draw: (data, voice, {width}) => {
    const bounds = data.flatMap(({estimate, ci}) => [estimate, ci[0] ?? estimate, ci[1] ?? estimate])
    const x = scaleLinear([Math.min(0, ...bounds), Math.max(0.001, ...bounds)], [left, width - 50]).nice(4)
    const bottom = data.length * rowHeight + 4
    const percent = (tick: number): string => voice.number(Math.round(tick * 1000) / 10, 1)
    return scene(width, bottom + 14, [
      ...verticalGrid({at: x, ticks: x.ticks(4), top: 2, bottom, words: percent}),
      line([x(0), 2], [x(0), bottom], {stroke: 'ink', width: 0.8}),
      ...data.flatMap((row, index) => oneBar(row, voice, {y: 4 + index * rowHeight, x, width})),
    ])
  },
})

function oneBar(
  row: WhatIfRow,
  voice: Voice,
  {y, x, width}: {readonly y: number; readonly x: (value: number) => number; readonly width: number},
): readonly Primitive[] {
  const [from, to] = [Math.min(x(0), x(row.estimate)), Math.max(x(0), x(row.estimate))]
  const [low, high] = row.ci
  const paint = certain(row)
    ? {fill: 'loyal' as const}
    : {fill: 'paper' as const, stroke: 'muted' as const, width: 0.8, pattern: 'diagonal' as const}
  const value = voice.number(Math.round(row.estimate * 1000) / 10, 1)
  const tip = voice.say(words, 'row', {lever: leverOf(row, voice, 400), points: points(voice, row.estimate)})
  return [
    label([0, y + 9], leverOf(row, voice, left - 8), {size: 8}),
    ...told(tip, [
      bar([from, y + 1], [to - from, 11], paint),
      ...(low === null || high === null ? [] : whisker([x(low), x(high)], y + 6.5)),
    ]),
    label([width, y + 9], row.estimate > 0 ? `+${value}` : value, {size: 8.5, weight: 'semibold', anchor: 'end'}),
  ]
}
