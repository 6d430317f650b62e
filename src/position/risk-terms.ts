import {realConstraint, realConstraintColumns} from '../classify/index.ts'
import {contractEnding, eventColumns, eventsOf, openComplaint} from './fragility.ts'
import {exchange} from './life-cycle.ts'
import type {Standing} from './material.ts'
import {realHold} from './priors.ts'
import type {RiskTerm} from './schema.ts'

export interface RiskTerms {
  readonly measured: Readonly<Record<RiskTerm, boolean>>
  /** By respondent; a term that is not known is 0, which is neutral. */
  readonly values: Readonly<Record<RiskTerm, Float64Array>>
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
  const {survey, classification, scores} = context
  const {deciding} = classification
  const attitude = ['satisfaction', 'trust', 'commitment'].flatMap((role) => deciding[role] ?? [])
  const facets = deciding['constraint'] ?? []
  const habits = deciding['habit'] ?? []
  const isReal = realConstraintColumns(survey).length > 0
  const held = isReal ? realConstraint(survey) : null
  const events = eventColumns(context)
  const columnOf = (of: (index: number) => number): Float64Array =>
    Float64Array.from(survey.respondents, (_, index) => of(index))
  const tens = (value: number, from: number): number => (Number.isNaN(value) ? 0 : (value - from) / 10)
  const scoresOf = (ids: readonly string[]): readonly Float64Array[] => ids.flatMap((id) => scores[id]?.scores ?? [])
  const attitudes = scoresOf(attitude)
  const holds = scoresOf(facets)
  const routines = scoresOf(habits)
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
    values: {
      attitude: columnOf((index) => tens(meanOf(attitudes, index), neutralAttitude)),
      hold: columnOf((index) => tens(highestOf(holds, index), neutral) + (held?.[index] === 1 ? realHold : 0)),
      habit: columnOf((index) => tens(highestOf(routines, index), neutral)),
      spending: columnOf((index) => {
        const ratio = exchange(context, index)
        return Number.isNaN(ratio) ? 0 : Math.max(0, 1 - ratio)
      }),
      contract: columnOf((index) => (contractEnding(context, index) ? 1 : 0)),
      complaint: columnOf((index) => openComplaint(context, index)),
      event: columnOf((index) => [0, 1][eventsOf(context, events, index).length] ?? 1.5),
    },
  }
}

/** Mean of the known scores of one respondent; NaN where none is known. */
function meanOf(columns: readonly Float64Array[], index: number): number {
  let sum = 0
  let known = 0
  for (const column of columns) {
    if (Number.isNaN(column[index]!)) continue
    sum += column[index]!
    known += 1
  }
  return sum / known
}

/** Highest of the known scores of one respondent; NaN where none is known. */
function highestOf(columns: readonly Float64Array[], index: number): number {
  let highest = Number.NaN
  for (const column of columns)
    if (!(column[index]! <= highest) && !Number.isNaN(column[index]!)) highest = column[index]!
  return highest
}
