import type {Findings} from '../findings.ts'
import type {Estimate} from '../measure/index.ts'

/**
 * Names of groups of customers that rules may cross. A construct group compares the customer's score with the cut-off:
 * `low:satisfaction`, `high:trust`.
 */
export type GroupId =
  | `class:${'loyal' | 'inert' | 'retained'}`
  | `subtype:${string}`
  | `flag:${string}`
  | `tier:${'heavy' | 'medium' | 'small' | 'none'}`
  | `low:${string}`
  | `high:${string}`
  | `column:${string}:${string}`

/** A group of customers described: `count` by most probable class, `n` respondents behind it. */
export interface Cell {
  readonly count: number
  readonly shareOfCustomers: Estimate
  /** null where no value column was given. */
  readonly shareOfValue: number | null
  readonly value: number | null
}

/** Raising one construct for one group, other things equal: what becomes of the shares (direct effect, correlational). */
export interface WhatIf {
  readonly lever: string
  readonly delta: number
  /** Change of the share of loyal customers among the whole base. */
  readonly loyal: Estimate
  /** Change of the share at risk of leaving freely (inert, nothing holds) among the whole base. */
  readonly nothingHolds: Estimate
}

/** All that a rule may read: the findings, and cells over groups of customers. */
export interface Facts {
  readonly findings: Findings
  /** Customers in all of the groups; null when a group is not known in this survey (no such column or construct). */
  readonly cell: (...groups: readonly GroupId[]) => Cell | null
  /** Mean POMP score of a construct in a group; null when not measured or fewer than two customers. */
  readonly score: (construct: string, ...groups: readonly GroupId[]) => (Estimate & {readonly n: number}) | null
  /** Expected share of a class in a group (mean probability). */
  readonly share: (
    of: 'loyal' | 'inert' | 'retained',
    ...groups: readonly GroupId[]
  ) => (Estimate & {readonly n: number}) | null
  readonly whatIf: (construct: string, delta: number, ...groups: readonly GroupId[]) => WhatIf | null
  /** Mean of a numeric known column in a group. */
  readonly mean: (column: string, ...groups: readonly GroupId[]) => (Estimate & {readonly n: number}) | null
}
