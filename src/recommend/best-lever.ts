import type {DecidingRole} from '../questionnaire/index.ts'
import type {Facts, GroupId, WhatIf} from './facts.ts'

/** POMP points by which a lever is raised in a what-if: about one category of a 7-point scale on half of its items. */
export const leverDelta = 10

export interface Lever extends WhatIf {
  readonly role: DecidingRole
}

/** The construct of the attitude block which, raised by ten points for a group, would make most of it loyal. */
export function bestLever(facts: Facts, groups: readonly GroupId[]): Lever | null {
  let best: Lever | null = null
  for (const {role, construct} of facts.findings.classification.rule.attitude) {
    const answer = facts.whatIf(construct, leverDelta, ...groups)
    if (answer !== null && answer.loyalInGroup.estimate > (best?.loyalInGroup.estimate ?? 0)) best = {...answer, role}
  }
  return best
}
