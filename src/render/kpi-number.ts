import type {Recommendation} from '../recommend/index.ts'
import type {Voice} from './voice.ts'

interface Written {
  readonly value: number | null
  readonly currency: string
  /** One decimal more than usual. */
  readonly finer?: boolean
}

/** An indicator's number in its unit. */
export function kpiNumber(
  voice: Voice,
  unit: Recommendation['kpi']['unit'],
  {value, currency, finer = false}: Written,
): string {
  switch (unit) {
    case 'share':
      return voice.percent(value, finer ? 1 : 0)
    case 'money':
      return finer ? voice.money(value, currency, 2) : voice.money(value, currency)
    case 'ratio':
      return voice.number(value, finer ? 3 : 2)
    case 'pomp':
    case 'count':
      return voice.number(value, finer ? 1 : 0)
  }
}
