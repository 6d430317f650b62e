import type {Classification} from '../classify/index.ts'
import type {Survey} from '../clean/index.ts'
import type {Findings} from '../findings.ts'
import type {Scores} from '../score/index.ts'
import type {PortfolioCustomers} from '../value/index.ts'
import type {Rule} from './rule.ts'
import type {Recommendation} from './schema.ts'

export * from './facts.ts'
export * from './rule.ts'
export * from './schema.ts'

export interface Recommended {
  readonly recommendations: readonly Recommendation[]
  /** Per respondent: id of the first-ranked rule whose group holds the customer, or null. */
  readonly nextActions: readonly (string | null)[]
}
export interface Material {
  readonly survey: Survey
  readonly scores: Scores
  readonly classification: Classification
  readonly portfolio: PortfolioCustomers
  /** Smallest group of customers that may be described. */
  readonly minCell: number
}
export async function recommend(_findings: Findings, _material: Material): Promise<Recommended> {
  throw new Error('not built yet')
}
/** A rule by id, its words included. */
export async function loadRule(_id: string): Promise<Rule> {
  throw new Error('not built yet')
}
