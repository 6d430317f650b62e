import type {Standing} from './material.ts'
import {thresholds} from './thresholds.ts'

/** Whether the contract ends within 90 days of the reference date, the day itself included. */
export function contractEnding(context: Standing, index: number): boolean {
  const left = context.cell('contract_end', index) - context.today
  return left >= 0 && left < thresholds.contractReach
}

/** 1 for a complaint that was not put right, 0.5 where that is not known, 0 without one or once recovered. */
export function openComplaint({cell, survey}: Standing, index: number): number {
  const made = cell('complaint', index)
  if (made !== 1) return 0
  const recovered =
    survey.columns['complaint_recovered'] === undefined ? Number.NaN : cell('complaint_recovered', index)
  return Number.isNaN(recovered) ? 0.5 : recovered === 1 ? 0 : 1
}

/** Columns of events (moments of fragility) that hold a yes or a no, a count, or a date, in alphabetical order. */
export function eventColumns({survey}: Pick<Standing, 'survey'>): readonly string[] {
  return Object.keys(survey.columns)
    .filter((id) => id.startsWith('event_') && survey.columns[id]!.type !== 'text')
    .sort()
}

/** Events of one customer: a yes, a count above 0, or a date at most 180 days before or after the reference date. */
export function eventsOf(context: Standing, events: readonly string[], index: number): readonly string[] {
  return events.filter((id) => {
    const value = context.cell(id, index)
    if (context.survey.columns[id]?.type !== 'date') return value > 0
    return Math.abs(value - context.today) <= thresholds.eventReach
  })
}
