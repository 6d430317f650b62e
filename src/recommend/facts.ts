import type {Findings} from '../findings.ts'
import type {Estimate} from '../measure/index.ts'
import type {GroupId} from '../project/index.ts'
import type {CountedEstimate} from '../value/index.ts'

export type {GroupId}

/** A group of customers described; everyone is in one class, the most probable. Money is null where one customer makes most of it. */
export interface Cell {
  readonly count: number
  readonly shareOfCustomers: CountedEstimate
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
  /** Change of the share of loyal customers within the group. */
  readonly loyalInGroup: CountedEstimate
  /** Yearly value of the customers who would become loyal, each counted by the change of probability; null where no value is known. */
  readonly securedValue: number | null
}

/** All that a rule may read: the findings, and cells over groups of customers. */
export interface Facts {
  readonly findings: Findings
  /** Smallest group of customers that may be described. */
  readonly minCell: number
  /** Customers in all of the groups; null when a group is not known in this survey (no such column or construct). */
  readonly cell: (...groups: readonly GroupId[]) => Cell | null
  /** Mean POMP score of a construct in a group; null when not measured or fewer customers than the smallest cell. */
  readonly score: (construct: string, ...groups: readonly GroupId[]) => CountedEstimate | null
  /** Expected share of a class in a group (mean probability). */
  readonly share: (of: 'loyal' | 'inert' | 'retained', ...groups: readonly GroupId[]) => CountedEstimate | null
  readonly whatIf: (construct: string, delta: number, ...groups: readonly GroupId[]) => WhatIf | null
  /** Mean of a numeric, money or yes/no column in a group. */
  readonly mean: (column: string, ...groups: readonly GroupId[]) => CountedEstimate | null
}
