import type {Classification} from '../classify/index.ts'
import {displayedClasses} from '../classify/index.ts'
import type {GroupName} from './schema.ts'

export interface ClassGroups {
  readonly names: readonly GroupName[]
  /** Group of each respondent, −1 for those without a class. */
  readonly of: readonly number[]
}

/** Customers by their class; loyal against the rest where inert and retained are inferred and not measured. */
export function classGroups({customers, result}: Pick<Classification, 'customers' | 'result'>): ClassGroups {
  const inferred = result.shares.inert.inferred === true
  const names: readonly GroupName[] = inferred ? ['loyal', 'not-loyal'] : displayedClasses
  const of = customers.map(({class: own}) => {
    if (own === null) return -1
    return inferred ? (own === 'loyal' ? 0 : 1) : names.indexOf(own)
  })
  return {names, of}
}
