import {describedBySatisfaction} from './described-by-satisfaction.ts'
import type {Facts, GroupId} from './facts.ts'
import type {Finding} from './rule.ts'

/**
 * Customers of the watch list whose risk is raised by this cause, described by their satisfaction; null where it is not known.
 * Those who come by habit are left in peace: a call is what would wake them.
 */
export function answerToRisk(facts: Facts, cause: 'contract-ends' | 'spending-falls' | 'event'): Finding | null {
  const watched: GroupId = `watched:${cause}`
  return describedBySatisfaction(facts, [watched, 'not:subtype:by-habit'], `not:${watched}`)
}
