import {evidence, groupEvidence} from './evidence.ts'
import type {Facts, GroupId} from './facts.ts'
import {attitudeConstruct} from './measured-construct.ts'
import type {Finding} from './rule.ts'
import {satisfactionKpi} from './satisfaction-kpi.ts'

/** A group told by its satisfaction (`satisfaction`) beside that of others (`others`); null where either is not known. */
export function describedBySatisfaction(facts: Facts, group: readonly GroupId[], beside: GroupId): Finding | null {
  const construct = attitudeConstruct(facts, 'satisfaction')
  const cell = facts.cell(...group)
  if (cell === null || construct === null) return null
  const [mean, others] = [facts.score(construct, ...group), facts.score(construct, beside)]
  if (mean === null || others === null) return null
  return {
    group,
    values: {satisfaction: mean.estimate, others: others.estimate},
    evidence: [groupEvidence(cell), evidence('mean-satisfaction', mean, 'pomp')],
    effect: null,
    kpi: satisfactionKpi(mean),
    stake: cell.value ?? Number.NaN,
  }
}
