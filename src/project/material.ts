import type {Classification} from '../classify/index.ts'
import type {Survey} from '../clean/index.ts'
import type {Scores} from '../score/index.ts'
import type {PortfolioCustomers} from '../value/index.ts'

/** What groups, what-ifs and the facts of rules are drawn from; all arrays are aligned to the survey's respondents. */
export interface Material {
  readonly survey: Survey
  readonly scores: Scores
  readonly classification: Classification
  readonly portfolio: PortfolioCustomers
  /** By respondent: what raises the risk of leaving (a cause, or the column of an event), and the rank on the watch list. */
  readonly risks?: readonly {readonly riskReason: string | null; readonly watchRank: number | null}[]
  /** Smallest group of customers that may be described. */
  readonly minCell: number
}
