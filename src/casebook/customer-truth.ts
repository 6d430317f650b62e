import type {CaseConstruct} from './battery.ts'
import type {CaseFacts} from './definition.ts'
import type {TrueClass, TrueSubtype} from './true-class.ts'

/** What is true of one customer and no column of the survey says. */
export interface CustomerTruth {
  readonly id: string
  readonly profile: string
  /** True scores, 0 to 100. */
  readonly scores: Readonly<Record<CaseConstruct, number>>
  /** null for a customer outside the classification. */
  readonly class: TrueClass | null
  readonly subtype: TrueSubtype | null
  readonly outside: CaseFacts['outside']
  /** Answered without reading: the answers say nothing of the truth. */
  readonly careless: boolean
}
