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

/** The share of loyal customers to aim at: what the lever goes with; null where no lever surely does anything. */
export function loyalTarget(baseline: number, lever: WhatIf | null): number | null {
  if (lever === null || !(lever.loyalInGroup.ci[0] > 0)) return null
  return Math.min(1, baseline + lever.loyalInGroup.estimate)
}
