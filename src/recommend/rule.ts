import type {Bilingual} from '../kernel/index.ts'
import type {Facts, GroupId} from './facts.ts'
import type {Axis, Evidence, Recommendation} from './schema.ts'

/**
 * A rule's words: whole ICU sentences filled with the finding's `values`. Percentages are shares 0–1: `{share, number, share}`.
 * `title` is an order in the imperative; `finding` says the number, the comparison and the consequence; `action` says what to do
 * concretely; `who` names the group; `avoid` says what not to do; `kpi` names what is tracked.
 */
export interface RuleWords {
  readonly title: string
  readonly finding: string
  readonly action: string
  readonly who: string
  readonly avoid: string
  readonly kpi: string
}

export interface Finding {
  /** Customers it is for; also decides next_action in the customers CSV. Empty = everyone classified. */
  readonly group: readonly GroupId[]
  readonly values: Recommendation['values']
  readonly evidence: readonly Evidence[]
  readonly effect: Recommendation['effect']
  readonly kpi: Recommendation['kpi']
  /** Money at stake per year, NaN where unknown; ranks the recommendation with its share of customers. */
  readonly stake: number
  readonly doubts?: readonly string[]
  /** People concerned where they are in no class (first-time customers); else those of the group are counted. */
  readonly count?: number
}

/** One decision in one file: when it holds, for whom, on what evidence, and all its words. */
export interface Rule {
  readonly id: string
  readonly axis: Axis
  readonly source: string
  readonly effort: 'low' | 'medium' | 'high'
  readonly horizon: number
  /** Whom the action touches: only rules for `customers` (the default) are a customer's next action. */
  readonly actsOn?: 'customers' | 'prospects' | 'firm'
  /** True for an action that mends what is broken: a customer is offered nothing before it. */
  readonly mends?: boolean
  /** True for the answer to what puts its customers on the watch list: it comes before every other action. */
  readonly answersRisk?: boolean
  /** True for what one would be tempted to do and should not: it is listed as not advised. */
  readonly notAdvised?: boolean
  /** Rules that would tell the same customers the contrary on the same facts. */
  readonly conflictsWith: readonly string[]
  readonly texts: Bilingual<RuleWords>
  /** The finding, or null where the rule does not apply. */
  readonly when: (facts: Facts) => Finding | null
}

export function rule(definition: Rule): Rule {
  return definition
}
