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

/** What a group's share of loyal customers without a measured lever is asked to gain: assumed. */
const assumedGain = 0.05

/** The share of loyal customers to aim at: no more than what the lever promises, where one is measured. */
export function loyalTarget(baseline: number, lever: WhatIf | null): number {
  return Math.min(1, baseline + (lever?.loyalInGroup.estimate ?? assumedGain))
}
