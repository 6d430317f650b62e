import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'
import {label, line} from './primitives.ts'

export interface AxisPlace {
  /** Position of a value in points. */
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
  readonly top: number
  readonly bottom: number
  readonly words: (value: number) => string
}

/** Vertical grid lines with their values under them. */
export function verticalGrid({at, ticks, top, bottom, words}: AxisPlace): readonly Primitive[] {
  return ticks.flatMap((tick) => [
    line([at(tick), top], [at(tick), bottom], {stroke: 'grid', width: 0.6}),
    label([at(tick), bottom + 10], words(tick), {size: 7, tone: 'muted', anchor: 'middle'}),
  ])
}

export const scoreTicks = [0, 20, 40, 60, 80, 100] as const

export const plainNumber = (voice: Voice) => (value: number) => voice.number(value)
