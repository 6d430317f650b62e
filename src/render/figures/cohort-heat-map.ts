import {scaleLinear} from 'd3-scale'
import {z} from 'zod'
import {texts} from '../../kernel/index.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {bar, label, scene} from '../drawing/primitives.ts'
import {fitText} from '../drawing/text-width.ts'
import {tipOf} from '../drawing/tips.ts'
import {optionalResult} from '../optional-results.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'After {period, plural, one {one period} other {# periods}}, {share, number, share} of a cohort still buys',
    alt: 'Table of {cohorts, plural, one {# cohort} other {# cohorts}} by period since the first purchase: the share still active goes from {high, number, share} after one period to {low, number, share} after {period, number}.',
    note: 'Share of the customers won together (rows, with their number) who buy in each period after the first. The fuller the cell, the higher the share.',
    cohort: 'Cohort',
    size: 'Customers',
  },
  {
    title:
      'Après {period, plural, one {une période} other {# périodes}}, {share, number, share} d’une cohorte achète encore',
    alt: 'Tableau de {cohorts, plural, one {# cohorte} other {# cohortes}} par période depuis le premier achat : la part encore active va de {high, number, share} après une période à {low, number, share} après {period, number}.',
    note: 'Part des clients recrutés ensemble (en ligne, avec leur nombre) qui achètent à chaque période après la première. Plus la case est pleine, plus la part est haute.',
    cohort: 'Cohorte',
    size: 'Clients',
  },
)

const shape = z
  .array(z.object({cohort: z.string(), count: z.int(), active: z.array(z.number().nullable()).min(2)}))
  .min(1)

/** One row per cohort; `active[k]` is the share active k periods after the first purchase, null where not yet seen. */
export type CohortData = z.infer<typeof shape>

const left = 108
const top = 18
const most = {rows: 30, columns: 25}

/** Mean of the cohorts seen at a period, weighted by their size. */
function meanAt(data: CohortData, period: number): number {
  const seen = data.filter(({active}) => typeof active[period] === 'number')
  const total = seen.reduce((sum, {count}) => sum + count, 0)
  return seen.reduce((sum, {count, active}) => sum + count * active[period]!, 0) / total
}

/** The last period seen by at least half of the cohorts. */
function lastCommon(data: CohortData): number {
  const longest = Math.max(...data.map(({active}) => active.length)) - 1
  for (let period = longest; period > 1; period--)
    if (data.filter(({active}) => typeof active[period] === 'number').length * 2 >= data.length) return period
  return 1
}

/** Who still buys, by date of recruitment. */
export const cohortHeatMap = plainFigure<CohortData>({
  id: 'cohort-heat-map',
  size: {width: 480, height: 300},
  read: (diagnosis) => optionalResult(diagnosis, ['value', 'cohorts'], shape),
  n: (data) => data.reduce((sum, {count}) => sum + count, 0),
  title: (data, voice) => voice.say(words, 'title', {period: lastCommon(data), share: meanAt(data, lastCommon(data))}),
  alt: (data, voice) => {
    const period = lastCommon(data)
    const [high, low] = [meanAt(data, 1), meanAt(data, period)]
    return voice.say(words, 'alt', {cohorts: data.length, period, high, low})
  },
  note: (_, voice) => voice.say(words, 'note'),
  draw: (data, voice, {width}) => {
    const rows = data.slice(-most.rows)
    const columns = Math.min(most.columns, Math.max(...rows.map(({active}) => active.length)))
    const side = Math.min(46, (width - left) / columns)
    const height = 15
    const highest = Math.max(0.01, ...rows.flatMap(({active}) => active.slice(1).map((share) => share ?? 0)))
    const tint = scaleLinear([0, highest], [0, 0.75]).clamp(true)
    return scene(width, top + rows.length * height + 2, [
      label([0, top - 6], voice.say(words, 'cohort'), {size: 7, tone: 'muted'}),
      label([left - 6, top - 6], voice.say(words, 'size'), {size: 7, tone: 'muted', anchor: 'end'}),
      ...Array.from({length: columns}, (_, period) =>
        label([left + (period + 0.5) * side, top - 6], voice.number(period), {
          size: 7,
          tone: 'muted',
          anchor: 'middle',
        }),
      ),
      ...rows.flatMap((row, index) => cohortRow(row, voice, {y: top + index * height, side, height, columns, tint})),
    ])
  },
})

interface RowPlace {
  readonly y: number
  readonly side: number
  readonly height: number
  readonly columns: number
  readonly tint: (share: number) => number
}

function cohortRow(
  {cohort, count, active}: CohortData[number],
  voice: Voice,
  {y, side, height, columns, tint}: RowPlace,
): readonly Primitive[] {
  return [
    label([0, y + 10.5], fitText(cohort, 8, 58), {size: 8}),
    label([left - 6, y + 10.5], voice.number(count), {size: 7.5, tone: 'muted', anchor: 'end'}),
    ...active.slice(0, columns).flatMap((share, period) => {
      if (share === null) return []
      const x = left + period * side
      const tip = tipOf(voice, `${fitText(cohort, 8, 120)} +${voice.number(period)}`, voice.percent(share, 1))
      const text = side < 24 ? voice.number(100 * share) : voice.percent(share)
      return [
        bar([x + 0.5, y + 0.5], [side - 1, height - 1], {fill: 'loyal', opacity: tint(share), tip}),
        bar([x + 0.5, y + 0.5], [side - 1, height - 1], {stroke: 'grid', width: 0.5, tip}),
        label([x + side / 2, y + 10.5], text, {size: 7, anchor: 'middle'}),
      ]
    }),
  ]
}
