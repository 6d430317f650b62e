import type {Voice} from './voice.ts'

interface Shown {
  readonly estimate: number | null
  readonly ci: readonly [number | null, number | null]
}

/** An estimate with its interval as one cell; a dash where it is not known. */
export function estimateCell(
  voice: Voice,
  {estimate, ci}: Shown,
  format: (value: number | null) => string = (value) => voice.percent(value),
): string {
  return estimate === null || Number.isNaN(estimate) ? '–' : `${format(estimate)} ${voice.interval(ci, format)}`
}
