import type {Classification} from '../classify/index.ts'
import {surveyWeights} from '../clean/index.ts'
import type {Disclosure} from '../disclosure/index.ts'
import type {Findings} from '../findings.ts'
import {createGroupMembers, type GroupMembers, type Material, projectWhatIf} from '../project/index.ts'
import {
  amounts,
  type CountedEstimate,
  numericColumn,
  proportionEstimate,
  ratioEstimate,
  valueMeasure,
} from '../value/index.ts'
import type {Cell, Facts, GroupId, WhatIf} from './facts.ts'

interface Base extends Material {
  readonly membersOf: GroupMembers
  /** Survey weights of classified customers, 0 for the others. */
  readonly weights: Float64Array
}

/**
 * The facts that rules read, computed when asked for: each is told by the disclosure given, and null where it may not be. What
 * was computed for one rule is not computed again for another.
 */
export function factsOf(findings: Findings, material: Material): (disclosure: Disclosure) => Facts {
  const {customers} = material.classification
  const weights = surveyWeights(material.survey).map((weight, index) => (customers[index]!.class === null ? 0 : weight))
  const shared = {
    ...material,
    classification: remembering(material.classification),
    membersOf: createGroupMembers(material),
    weights,
  }
  const projections = new Map<string, WhatIf | null>()
  return (disclosure) => {
    const base: Base = {...shared, disclosure}
    return {
      findings,
      minCell: disclosure.minCell,
      cell: (...groups) => cell(base, groups),
      score: (construct, ...groups) =>
        mean(base, groups, {measure: construct, values: material.scores[construct]?.scores, bounds: [0, 100]}),
      share: (of, ...groups) =>
        mean(base, groups, {measure: 'class', values: customers.map((customer) => customer[of]), bounds: [0, 1]}),
      mean: (column, ...groups) =>
        mean(base, groups, {measure: column, values: numericColumn(material.survey, column), money: true}),
      whatIf: (construct, delta, ...groups) => {
        const key = JSON.stringify([construct, delta, ...groups])
        const known = projections.get(key)
        if (known !== undefined) return known
        const answer = whatIf(base, {construct, delta}, groups)
        projections.set(key, answer)
        return answer
      },
    }
  }
}

function cell(base: Base, groups: readonly GroupId[]): Cell | null {
  const members = base.membersOf(groups)
  if (members === null) return null
  const {values} = base.portfolio
  const known = [...values.keys()].filter((index) => Number.isFinite(values[index]!) && base.weights[index]! > 0)
  const publishable = base.disclosure.tell(
    valueMeasure(base.survey),
    known.filter((index) => members[index]),
    {whole: known, amountOf: amounts(values, base.weights)},
  )
  const held = moneyOf(base, (index) => (members[index] ? 1 : 0))
  const total = moneyOf(base, () => 1)
  return {
    count: members.filter((member) => member).length,
    shareOfCustomers: proportionEstimate(members, base.weights),
    shareOfValue: publishable && total > 0 ? held / total : null,
    value: publishable ? held : null,
  }
}

/** Several rules raise the same construct for groups that overlap: each customer's answer is computed once. */
function remembering(classification: Classification): Classification {
  const answers = new Map<string, readonly [number, number, number]>()
  return {
    ...classification,
    whatIf: (index, construct, delta) => {
      const key = `${index} ${construct} ${delta}`
      const answer = answers.get(key) ?? classification.whatIf(index, construct, delta)
      answers.set(key, answer)
      return answer
    },
  }
}

/** Σ weight · value · part over customers whose value is known. */
function moneyOf({portfolio, weights}: Base, part: (index: number) => number): number {
  return portfolio.values.reduce(
    (sum, value, index) => (Number.isFinite(value) ? sum + value * weights[index]! * part(index) : sum),
    0,
  )
}

interface Measured {
  readonly measure: string
  readonly values: ArrayLike<number> | null | undefined
  readonly bounds?: readonly [number, number]
  /** Not told where one customer makes most of it. */
  readonly money?: boolean
}

function mean(base: Base, groups: readonly GroupId[], measured: Measured): CountedEstimate | null {
  const members = base.membersOf(groups)
  const {measure, values, bounds, money} = measured
  if (members === null || values === null || values === undefined) return null
  const numerators = Array.from(values, (value, index) => (members[index] ? value : Number.NaN))
  const estimate = ratioEstimate({numerators, weights: base.weights, ...(bounds && {bounds})})
  if (estimate.n < 2 || Number.isNaN(estimate.estimate)) return null
  const known = [...members.keys()].filter((index) => Number.isFinite(values[index]!) && base.weights[index]! > 0)
  const told = base.disclosure.tell(
    measure,
    known.filter((index) => members[index]),
    {whole: known, amountOf: money ? amounts(values, base.weights) : (index) => base.weights[index]!},
  )
  return told ? estimate : null
}

function whatIf(base: Base, lever: {construct: string; delta: number}, groups: readonly GroupId[]): WhatIf | null {
  const members = base.membersOf(groups)
  const decider = decidingConstruct(base, lever.construct)
  if (members === null || decider === null) return null
  const concerned = [...members.keys()].filter((index) => members[index] && base.weights[index]! > 0)
  if (!base.disclosure.describable(concerned, (index) => base.weights[index]!)) return null
  const delta = lever.delta / decider.parts
  const answer = projectWhatIf(base.classification, {construct: decider.id, delta, members, weights: base.weights})
  const won = (index: number): number => amounts(base.portfolio.values, base.weights)(index) * answer.loyalGain[index]!
  const valued = concerned.filter((index) => Number.isFinite(won(index)))
  return {
    lever: lever.construct,
    delta: lever.delta,
    loyal: answer.loyal,
    nothingHolds: answer.nothingHolds,
    loyalInGroup: answer.loyalInGroup,
    securedValue: base.disclosure.describable(valued, won)
      ? moneyOf(base, (index) => answer.loyalGain[index]! || 0)
      : null,
  }
}

/** The construct that decides: the lever itself, or the one whose mean of dimensions it belongs to (so much of it). */
function decidingConstruct({survey, classification}: Base, lever: string): {id: string; parts: number} | null {
  const deciding = new Set(Object.values(classification.deciding).flat())
  if (deciding.has(lever)) return {id: lever, parts: 1}
  const parent = survey.questionnaire.constructs.find(
    ({id, dimensions}) => deciding.has(id) && dimensions.includes(lever),
  )
  return parent === undefined ? null : {id: parent.id, parts: parent.dimensions.length}
}
