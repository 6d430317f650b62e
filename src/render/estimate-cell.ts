import {type FineFormat, fineness} from './fineness.ts'
import type {Voice} from './voice.ts'

interface Shown {
  readonly estimate: number | null
  readonly ci: readonly [number | null, number | null]
}

/** An estimate with its interval as one cell, as fine as its bounds ask; a dash where it is not known. */
export function estimateCell(
  voice: Voice,
  {estimate, ci}: Shown,
  format: FineFormat = (value, finer) => voice.percent(value, finer),
): string {
  if (estimate === null || Number.isNaN(estimate)) return '–'
  const finer = fineness(ci, format)
  return `${format(estimate, finer)} ${voice.interval(ci, (bound) => format(bound, finer))}`
}
