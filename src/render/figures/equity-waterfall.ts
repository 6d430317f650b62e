import {scaleLinear} from 'd3-scale'
import {z} from 'zod'
import {type Bilingual, texts} from '../../kernel/index.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {bar, label, line, scene} from '../drawing/primitives.ts'
import {fitText} from '../drawing/text-width.ts'
import {tipOf, told} from '../drawing/tips.ts'
import {optionalResult} from '../optional-results.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'From {from} to {to}: “{step}” weighs most',
    alt: 'Bars from {from} to {to}, step by step: {rows}.',
    row: '{step} {amount}',
    note: 'Customer equity: sum of the lifetime values. Full bar: level; light bar: increase; hatched bar: decrease.',
  },
  {
    title: 'De {from} à {to} : « {step} » pèse le plus',
    alt: 'Barres de {from} à {to}, pas à pas : {rows}.',
    row: '{step} {amount}',
    note: 'Capital client : somme des valeurs à vie. Barre pleine : niveau ; barre claire : hausse ; barre hachurée : baisse.',
  },
)

export interface EquityStep {
  readonly label: Bilingual<string>
  /** The level itself, or what is added to the one before. */
  readonly kind: 'level' | 'change'
  readonly amount: number
}

export interface EquityData {
  readonly currency: string
  /** The first is a level; a last level is drawn as given. */
  readonly steps: readonly EquityStep[]
}

const bilingual = z.object({en: z.string(), fr: z.string()})
const shape = z.object({
  currency: z.string(),
  steps: z.array(z.object({label: bilingual, kind: z.enum(['level', 'change']), amount: z.number()})).min(2),
})

const left = 176
const rowHeight = 22

/** Where each bar begins and ends. */
function spans({steps}: EquityData): readonly (readonly [number, number])[] {
  let level = 0
  return steps.map(({kind, amount}) => {
    const from = kind === 'level' ? 0 : level
    level = kind === 'level' ? amount : level + amount
    return [from, level]
  })
}

function ends(data: EquityData): readonly [number, number] {
  const all = spans(data)
  return [all[0]![1], all.at(-1)![1]]
}

const amountOf = (voice: Voice, {currency}: EquityData, amount: number): string => voice.money(amount, currency, 0)

/** What makes and unmakes the value of the customers. */
export const equityWaterfall = plainFigure<EquityData>({
  id: 'equity-waterfall',
  size: {width: 480, height: 200},
  read: (diagnosis) => {
    const found = optionalResult(diagnosis, ['value', 'equitySteps'], shape)
    return found === null || found.steps[0]!.kind !== 'level' ? null : found
  },
  title: (data, voice) => {
    const [from, to] = ends(data)
    const changes = data.steps.filter(({kind}) => kind === 'change')
    const largest = changes.reduce((best, step) => (Math.abs(step.amount) > Math.abs(best.amount) ? step : best), {
      ...data.steps[0]!,
      amount: 0,
    })
    const step = fitText(voice.pick(largest.label), 8, 180)
    return voice.say(words, 'title', {from: amountOf(voice, data, from), to: amountOf(voice, data, to), step})
  },
  alt: (data, voice) => {
    const [from, to] = ends(data)
    const rows = data.steps.map((step) =>
      voice.say(words, 'row', {
        step: fitText(voice.pick(step.label), 8, 180),
        amount: amountOf(voice, data, step.amount),
      }),
    )
    const values = {from: amountOf(voice, data, from), to: amountOf(voice, data, to)}
    return voice.say(words, 'alt', {...values, rows: rows.join('; ')})
  },
  note: (_, voice) => voice.say(words, 'note'),
  draw: (data, voice, {width}) => {
    const all = spans(data)
    const x = scaleLinear([Math.min(0, ...all.flat()), Math.max(...all.flat(), 1e-9)], [left, width - 70])
    return scene(width, data.steps.length * rowHeight + 4, [
      line([x(0), 2], [x(0), data.steps.length * rowHeight], {stroke: 'muted', width: 0.8}),
      ...data.steps.flatMap((step, index) => {
        const [from, to] = all[index]!
        const y = 3 + index * rowHeight
        const next = data.steps[index + 1]
        const bridge = next?.kind === 'change' || (next !== undefined && index > 0)
        return [
          ...told(
            tipOf(voice, fitText(voice.pick(step.label), 8, 300), signed(step, amountOf(voice, data, step.amount))),
            stepBar(step, [x(Math.min(from, to)), x(Math.max(from, to))], y),
          ),
          ...(bridge ? [line([x(to), y + 14], [x(to), y + rowHeight], {stroke: 'muted', width: 0.6})] : []),
          label([0, y + 10], fitText(voice.pick(step.label), 8.5, left - 8), {
            size: 8.5,
            weight: step.kind === 'level' ? 'semibold' : 'regular',
          }),
          label([width, y + 10], signed(step, amountOf(voice, data, step.amount)), {
            size: 8.5,
            weight: 'semibold',
            anchor: 'end',
          }),
        ]
      }),
    ])
  },
})

const signed = ({kind, amount}: EquityStep, text: string): string =>
  kind === 'change' && amount > 0 ? `+${text}` : text

function stepBar({kind, amount}: EquityStep, [from, to]: readonly [number, number], y: number): readonly Primitive[] {
  const size = [Math.max(1, to - from), 13] as const
  if (kind === 'level') return [bar([from, y + 1], size, {fill: 'accent'})]
  const paint =
    amount < 0
      ? ({fill: 'paper', stroke: 'ink', width: 0.8, pattern: 'diagonal'} as const)
      : ({fill: 'loyal-soft', stroke: 'loyal', width: 0.8} as const)
  return [bar([from, y + 1], size, paint)]
}
