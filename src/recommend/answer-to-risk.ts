import {evidence, groupEvidence} from './evidence.ts'
import type {Facts, GroupId} from './facts.ts'
import {attitudeConstruct} from './measured-construct.ts'
import type {Finding} from './rule.ts'
import {satisfactionKpi} from './satisfaction-kpi.ts'

/**
 * Customers of the watch list whose risk is raised by this cause, described by their satisfaction; null where it is not known.
 * Those who come by habit are left in peace: a call is what would wake them.
 */
export function answerToRisk(facts: Facts, cause: 'contract-ends' | 'spending-falls' | 'event'): Finding | null {
  const watched: GroupId = `watched:${cause}`
  const construct = attitudeConstruct(facts, 'satisfaction')
  const group = [watched, 'not:subtype:by-habit'] as const
  const cell = facts.cell(...group)
  if (cell === null || construct === null) return null
  const [mean, others] = [facts.score(construct, ...group), facts.score(construct, `not:${watched}`)]
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
