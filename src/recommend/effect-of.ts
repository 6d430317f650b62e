import type {WhatIf} from './facts.ts'
import type {Recommendation} from './schema.ts'

/** A what-if as the effect of a recommendation: change of the share of loyal customers within the group. */
export function effectOf(whatIf: WhatIf | null): Recommendation['effect'] {
  if (whatIf === null) return null
  const {estimate, ci} = whatIf.loyalInGroup
  return {
    lever: whatIf.lever,
    delta: whatIf.delta,
    measure: 'share-loyal',
    estimate,
    ci,
    value: whatIf.securedValue,
  }
}
