import type {Recommendation} from '../recommend/index.ts'
import type {Voice} from './voice.ts'

/** An indicator's number in its unit. */
export function kpiNumber(
  voice: Voice,
  unit: Recommendation['kpi']['unit'],
  {value, currency}: {readonly value: number | null; readonly currency: string},
): string {
  switch (unit) {
    case 'share':
      return voice.percent(value)
    case 'money':
      return voice.money(value, currency)
    case 'ratio':
      return voice.number(value, 2)
    case 'pomp':
    case 'count':
      return voice.number(value)
  }
}
