import type {Finding, Rule} from './rule.ts'
import type {Recommendation} from './schema.ts'

const effortCost = {low: 1, medium: 2, high: 3} as const
const confidenceWeight = {high: 1, medium: 0.7, low: 0.4} as const
/** What an action without a measurable lever is assumed to win: one customer in fifty, less than measured levers mostly win. */
const assumedGain = 0.02
/** From here on a group without doubts is well known. */
const manyCustomers = 100

export type Confidence = Recommendation['confidence']

/** high: nothing in doubt and 100 customers or more behind it; medium: nothing in doubt; low: anything in doubt. */
export function confidenceOf(doubts: readonly string[], count: number): Confidence {
  if (doubts.length > 0) return 'low'
  return count >= manyCustomers ? 'high' : 'medium'
}

export interface Stakes {
  readonly finding: Finding
  readonly effort: Rule['effort']
  readonly confidence: Confidence
  readonly shareOfCustomers: number
  /** Yearly value of the portfolio; NaN where unknown. */
  readonly totalValue: number
}

/**
 * Expected value × confidence ÷ effort, to rank recommendations within one diagnosis.
 *   reach = money at stake ÷ value of the portfolio, else the group's share of customers (0 to 1)
 *   gain  = share of the group that the lever would win (what-if), else 0.02, assumed
 *   score = reach · gain · {high 1, medium 0.7, low 0.4} ÷ {low 1, medium 2, high 3}
 * @returns 0 to 1, unitless; a lever expected to win nothing scores 0.
 */
export function rankingScore({finding, effort, confidence, shareOfCustomers, totalValue}: Stakes): number {
  const share = finding.stake / totalValue
  const reach = Number.isFinite(share) ? share : shareOfCustomers
  const gain = finding.effect?.estimate ?? assumedGain
  const bounded = Math.min(1, Math.max(0, reach)) * Math.min(1, Math.max(0, gain))
  return (bounded * confidenceWeight[confidence]) / effortCost[effort]
}
