import type {Classification} from '../classify/index.ts'
import {type Survey, surveyWeights} from '../clean/index.ts'
import type {Disclosure} from '../disclosure/index.ts'
import type {Estimate} from '../measure/index.ts'
import {amounts} from './amounts.ts'
import {numericColumn} from './numeric-column.ts'
import type {ValueOptions} from './portfolio.ts'
import {ratioEstimate} from './ratio-estimate.ts'
import type {BreakdownResult, PortfolioCustomers} from './schema.ts'
import {valueMeasure} from './value-measure.ts'

const columns = ['channel', 'segment', 'wave', 'role'] as const
/** With more groups than this, one fewer is shown and the rest are merged. */
const mostGroups = 40

/**
 * Classes, value and acquisition cost of classified customers by channel, segment, wave and role, largest group first.
 * Groups that may not be told of are merged into `suppressed`, whose label nobody reads; money is left out (NaN) on its own.
 */
export function breakdowns(
  survey: Survey,
  classification: Classification,
  {values}: PortfolioCustomers,
  {disclosure}: ValueOptions,
): readonly BreakdownResult[] {
  const weights = surveyWeights(survey)
  const cost = numericColumn(survey, 'acquisition_cost')
  const measures = [
    [valueMeasure(survey), values],
    ['acquisition_cost', cost],
  ] as const
  return columns.flatMap((column) => {
    const labels = groupLabels(survey, column)
    if (labels === null) return []
    const {shown, whole, suppressed} = suppress(membersOf(labels, classification), weights, disclosure)
    if (shown.length + suppressed.groups === 0) return []
    const [meanValues, costs] = measures.map(([measure, numbers]) =>
      numbers === null ? shown.map(() => hidden) : moneyOf({shown, whole, measure, numbers, weights}, disclosure),
    )
    const groups = shown.map(({group, members}, place) => {
      const share = (of: 'loyal' | 'inert' | 'retained'): Estimate =>
        meanOf(members, {numbers: (index) => classification.customers[index]![of], weights, bounds: [0, 1]})
      return {
        group,
        count: members.length,
        loyal: share('loyal'),
        inert: share('inert'),
        retained: share('retained'),
        meanValue: meanValues![place]!,
        acquisitionCost: costs![place]!,
      }
    })
    return [{column, groups, suppressed}]
  })
}

interface Money {
  readonly shown: readonly Group[]
  readonly whole: readonly number[]
  readonly measure: string
  readonly numbers: Float64Array
  readonly weights: Float64Array
}

/** Mean of each group over those known, where it may be told. */
function moneyOf({shown, whole, measure, numbers, weights}: Money, disclosure: Disclosure): readonly Estimate[] {
  const known = (members: readonly number[]): number[] =>
    members.filter((index) => Number.isFinite(numbers[index]!) && weights[index]! > 0)
  const groups = shown.map(({members}) => known(members))
  const told = disclosure.tellParts(measure, groups, {whole: known(whole), amountOf: amounts(numbers, weights)})
  return groups.map((members, place) =>
    told[place] ? meanOf(members, {numbers: (index) => numbers[index]!, weights}) : hidden,
  )
}

function meanOf(
  members: readonly number[],
  of: {numbers: (index: number) => number; weights: Float64Array; bounds?: readonly [number, number]},
): Estimate {
  const {numbers, weights, bounds} = of
  const numerators = members.map(numbers)
  const {estimate, ci} = ratioEstimate({
    numerators,
    weights: members.map((index) => weights[index]!),
    ...(bounds && {bounds}),
  })
  return {estimate, ci}
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

/** Groups told of, all customers classified, and how much is not told, those without a label apart. */
function suppress(groups: readonly Group[], weights: Float64Array, disclosure: Disclosure) {
  const labelled = groups.filter(({group}) => group !== '')
  const candidates = labelled.slice(0, labelled.length > mostGroups ? mostGroups - 1 : mostGroups)
  const counted = ({members}: Group): number[] => members.filter((index) => weights[index]! > 0)
  const whole = groups.flatMap(counted)
  const told = disclosure.tellParts('class', candidates.map(counted), {whole, amountOf: (index) => weights[index]!})
  const shown = candidates.filter((_, place) => told[place])
  const suppressed = {groups: labelled.length - shown.length, count: countOf(labelled) - countOf(shown)}
  return {shown, whole, suppressed}
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, {members}) => sum + members.length, 0)
}
