import type {Classification} from '../classify/index.ts'
import type {Survey} from '../clean/index.ts'
import type {Estimate} from '../measure/index.ts'
import {dominated} from './dominated.ts'
import {numericColumn} from './numeric-column.ts'
import type {ValueOptions} from './portfolio.ts'
import {ratioEstimate} from './ratio-estimate.ts'
import type {BreakdownResult, PortfolioCustomers} from './schema.ts'
import {surveyWeights} from './survey-weights.ts'

const columns = ['channel', 'segment', 'wave', 'role'] as const
/** With more groups than this, one fewer is shown and the rest are merged. */
const mostGroups = 40

/**
 * Classes, value and acquisition cost of classified customers by channel, segment, wave and role, largest group first.
 * Groups under `minCell` customers are merged into `suppressed`; what is hidden never comes down to one group or fewer than
 * `minCell` customers (those without a label among them), as it could then be had by subtraction.
 */
export function breakdowns(
  survey: Survey,
  classification: Classification,
  customers: PortfolioCustomers,
  options: ValueOptions,
): readonly BreakdownResult[] {
  const weights = surveyWeights(survey)
  const cost = numericColumn(survey, 'acquisition_cost')
  return columns.flatMap((column) => {
    const labels = groupLabels(survey, column)
    if (labels === null) return []
    const {shown, suppressed} = suppress(membersOf(labels, classification), options.minCell)
    if (shown.length === 0) return []
    const groups = shown.map(({group, members}) => {
      const mean = (numbers: (index: number) => number, bounds?: readonly [number, number]): Estimate => {
        const {estimate, ci} = ratioEstimate({
          numerators: members.map(numbers),
          weights: members.map((index) => weights[index]!),
          ...(bounds && {bounds}),
        })
        return {estimate, ci}
      }
      const money = (numbers: (index: number) => number): Estimate => {
        const known = members.map(numbers).filter(Number.isFinite)
        return known.length < options.minCell || dominated(known) ? hidden : mean(numbers)
      }
      return {
        group,
        count: members.length,
        loyal: mean((index) => classification.customers[index]!.loyal, [0, 1]),
        inert: mean((index) => classification.customers[index]!.inert, [0, 1]),
        retained: mean((index) => classification.customers[index]!.retained, [0, 1]),
        meanValue: money((index) => customers.values[index]!),
        acquisitionCost: money((index) => cost?.[index] ?? Number.NaN),
      }
    })
    return [{column, groups, suppressed}]
  })
}

const hidden: Estimate = {estimate: Number.NaN, ci: [Number.NaN, Number.NaN]}

interface Group {
  readonly group: string
  readonly members: readonly number[]
}

/** Labels of a text column; a wave given as a number counts as a label. */
function groupLabels(survey: Survey, id: string): readonly string[] | null {
  const column = survey.columns[id]
  if (column === undefined) return null
  if (column.type === 'text') return column.values
  return column.type === 'number'
    ? Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)))
    : null
}

/** Classified customers by label, '' for those without one; largest first, then by label. */
function membersOf(labels: readonly string[], classification: Classification): readonly Group[] {
  const byLabel = new Map<string, number[]>()
  for (const [index, label] of labels.entries()) {
    if (classification.customers[index]!.class === null) continue
    const members = byLabel.get(label)
    if (members === undefined) byLabel.set(label, [index])
    else members.push(index)
  }
  return [...byLabel]
    .map(([group, members]) => ({group, members}))
    .sort((a, b) => b.members.length - a.members.length || (a.group < b.group ? -1 : 1))
}

function suppress(groups: readonly Group[], minCell: number) {
  const unlabelled = groups.find(({group}) => group === '')?.members.length ?? 0
  const labelled = groups.filter(({group}) => group !== '')
  const kept = labelled.length > mostGroups ? mostGroups - 1 : labelled.length
  const large = labelled.filter(({members}, rank) => rank < kept && members.length >= minCell)
  const shown = [...large]
  let hiddenGroups = labelled.length - large.length
  let hiddenCount = labelled.reduce((sum, {members}) => sum + members.length, 0) - countOf(large)
  const revealed = (): boolean =>
    (hiddenGroups === 1 && unlabelled === 0) || (hiddenCount + unlabelled > 0 && hiddenCount + unlabelled < minCell)
  while (shown.length > 0 && revealed()) {
    hiddenCount += shown.pop()!.members.length
    hiddenGroups += 1
  }
  return {shown, suppressed: {groups: hiddenGroups, count: hiddenCount}}
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, {members}) => sum + members.length, 0)
}
