import {realConstraint, realConstraintColumns} from '../classify/index.ts'
import {contractEnding, eventColumns, eventsOf, openComplaint} from './fragility.ts'
import {exchange} from './life-cycle.ts'
import type {Standing} from './material.ts'
import {realHold} from './priors.ts'
import type {RiskTerm} from './schema.ts'

export interface RiskTerms {
  readonly measured: Readonly<Record<RiskTerm, boolean>>
  /** Of one respondent; a term that is not known is 0, which is neutral. */
  readonly of: (index: number) => Readonly<Record<RiskTerm, number>>
  readonly events: (index: number) => readonly string[]
}

/** Scores at which attitude, and hold and habit, neither raise nor lower the risk, POMP. */
const neutralAttitude = 60
const neutral = 50

/**
 * What the index is made of, in these units: attitude (mean of the deciding scores) above 60, hold (highest facet of
 * constraint, plus 5 when held in fact) and habit above 50, all in tens of POMP points; share of spending lost since the
 * year before, 0 to 1; contract ending within 90 days, 0 or 1; open complaint, 0 to 1; events, 1 for one and 1.5 for more.
 */
export function riskTerms(context: Standing): RiskTerms {
  const {survey, classification, score, scores} = context
  const {deciding} = classification
  const attitude = ['satisfaction', 'trust', 'commitment'].flatMap((role) => deciding[role] ?? [])
  const facets = deciding['constraint'] ?? []
  const habits = deciding['habit'] ?? []
  const isReal = realConstraintColumns(survey).length > 0
  const held = isReal ? realConstraint(survey) : null
  const events = eventColumns(context)
  const known = (ids: readonly string[], index: number): number[] =>
    ids.map((id) => score(id, index)).filter((value) => !Number.isNaN(value))
  const tens = (value: number, from: number): number => (value - from) / 10
  const {columns} = survey
  return {
    measured: {
      attitude: attitude.some((id) => scores[id] !== undefined),
      hold: facets.length > 0 || isReal,
      habit: habits.length > 0,
      spending: columns['spend'] !== undefined && columns['previous_spend'] !== undefined,
      contract: columns['contract_end'] !== undefined,
      complaint: columns['complaint'] !== undefined,
      event: events.length > 0,
    },
    events: (index) => eventsOf(context, events, index),
    of: (index) => {
      const attitudes = known(attitude, index)
      const holds = known(facets, index)
      const routine = known(habits, index)
      const ratio = exchange(context, index)
      const happened = eventsOf(context, events, index).length
      return {
        attitude: attitudes.length === 0 ? 0 : tens(mean(attitudes), neutralAttitude),
        hold: (holds.length === 0 ? 0 : tens(Math.max(...holds), neutral)) + (held?.[index] === 1 ? realHold : 0),
        habit: routine.length === 0 ? 0 : tens(Math.max(...routine), neutral),
        spending: Number.isNaN(ratio) ? 0 : Math.max(0, 1 - ratio),
        contract: contractEnding(context, index) ? 1 : 0,
        complaint: openComplaint(context, index),
        event: happened === 0 ? 0 : happened === 1 ? 1 : 1.5,
      }
    },
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
