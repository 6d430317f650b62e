import {type FineFormat, fineness, type Interval} from './fineness.ts'
import type {Voice} from './voice.ts'

interface Shown {
  readonly estimate: number | null
  readonly ci: Interval
}

/** An estimate with its interval as one cell, as fine as its bounds ask; a dash where it is not known. */
export function estimateCell(
  voice: Voice,
  shown: Shown,
  format: FineFormat = (value, finer) => voice.percent(value, finer),
): string {
  return estimateCells(voice, [shown], format)[0]!
}

/** The same of a column: all as fine as one of them asks. */
export function estimateCells(
  voice: Voice,
  column: readonly Shown[],
  format: FineFormat = (value, finer) => voice.percent(value, finer),
): readonly string[] {
  const finer = fineness(
    column.map(({ci}) => ci),
    format,
  )
  return column.map(({estimate, ci}) =>
    estimate === null || Number.isNaN(estimate)
      ? '–'
      : `${format(estimate, finer)} ${voice.interval(ci, (bound) => format(bound, finer))}`,
  )
}
