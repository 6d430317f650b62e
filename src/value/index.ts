import type {Classification} from '../classify/index.ts'
import type {Survey} from '../clean/index.ts'
import type {Estimate} from '../measure/index.ts'
import type {BreakdownResult, PortfolioCustomers, ValueResult} from './schema.ts'

export * from './schema.ts'

export interface ValueOptions {
  readonly currency: string
  readonly minCell: number
}
/** Tiers and concentration from the survey's own columns; `result` is null where it has none. */
export function valuePortfolio(
  _survey: Survey,
  _classification: Classification,
  _options: ValueOptions,
): {
  readonly result: ValueResult | null
  readonly customers: PortfolioCustomers
} {
  throw new Error('not built yet')
}
/** Classes, value and acquisition cost by channel, segment and wave. */
export function breakdowns(
  _survey: Survey,
  _classification: Classification,
  _customers: PortfolioCustomers,
  _options: ValueOptions,
): readonly BreakdownResult[] {
  throw new Error('not built yet')
}
/** Net promoter score on a 0–10 item (Reichheld 2003), −100 to 100; null where none was asked. */
export function netPromoterScore(_survey: Survey): Estimate | null {
  throw new Error('not built yet')
}
