import {surveyWeights} from '../clean/index.ts'
import type {Disclosure, Judged} from '../disclosure/index.ts'
import {
  countOf,
  createGroupMembers,
  type GroupId,
  type Material,
  projectWhatIf,
  type WhatIfAnswer,
} from '../project/index.ts'
import {
  amounts,
  type CountedEstimate,
  numericColumn,
  proportionEstimate,
  ratioEstimate,
  valueMeasure,
} from '../value/index.ts'
import {keptWhatIfs} from './kept-what-ifs.ts'

/** Asks whether a number of a group may be told; what it comes to whatever else was told is found once. */
export type Telling = (disclosure: Disclosure) => boolean

/** How many a group holds and what they are worth. */
export interface Size {
  readonly count: number
  readonly shareOfCustomers: CountedEstimate
  readonly value: number
  /** The same of everyone classified. */
  readonly totalValue: number
  readonly mayTell: Telling
}

export interface Mean {
  readonly estimate: CountedEstimate
  readonly mayTell: Telling
}

/** A score, a probability or a column, by its id. */
export interface Averaged {
  readonly what: 'score' | 'probability' | 'column'
  readonly id: string
}

export interface Projection {
  readonly answer: WhatIfAnswer
  readonly concerned: Int32Array
  /** Those of them whose value is known. */
  readonly valued: Int32Array
  /** Value that a customer is expected to bring. */
  readonly won: (index: number) => number
  readonly securedValue: number
}

/**
 * Numbers of groups of customers, whether they may be told or not; null for a group or a measure that the survey has not. Each
 * is computed once, however many rules ask for it and beside whatever else it is told.
 */
export interface GroupNumbers {
  /** Survey weights of classified customers, 0 for the others. */
  readonly weights: Float64Array
  readonly size: (groups: readonly GroupId[]) => Size | null
  readonly mean: (of: Averaged, groups: readonly GroupId[]) => Mean | null
  readonly project: (lever: {construct: string; delta: number}, groups: readonly GroupId[]) => Projection | null
}

export function createGroupNumbers(material: Material): GroupNumbers {
  const {customers} = material.classification
  const weights = surveyWeights(material.survey).map((weight, index) => (customers[index]!.class === null ? 0 : weight))
  const context: Context = {
    material,
    weights,
    membersOf: createGroupMembers(material),
    answering: keptWhatIfs(material.classification),
    money: measured(weights, {
      measure: valueMeasure(material.survey),
      values: material.portfolio.values,
      isMoney: true,
    }),
  }
  const averaged = kept((of: Averaged) => averagedBy(context, of))
  return {
    weights,
    size: kept((groups: readonly GroupId[]) => sizeOf(context, groups)),
    mean: kept((of: Averaged, groups: readonly GroupId[]) => meanOf(context, averaged(of), groups)),
    project: kept((lever: {construct: string; delta: number}, groups: readonly GroupId[]) =>
      projection(context, lever, groups),
    ),
  }
}

/** A function of what can be written down, whose answers are kept. */
function kept<K extends readonly unknown[], T>(compute: (...asked: K) => T): (...asked: K) => T {
  const answers = new Map<string, T>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    if (!answers.has(key)) answers.set(key, compute(...asked))
    return answers.get(key)!
  }
}

interface Context {
  readonly material: Material
  readonly weights: Float64Array
  readonly membersOf: (groups: readonly GroupId[]) => Uint8Array | null
  readonly answering: ReturnType<typeof keptWhatIfs>
  readonly money: Measured
}

interface Measured {
  readonly measure: string
  readonly values: Float64Array
  /** Range of the values, where they have one. */
  readonly bounds?: readonly [number, number]
  /** Customers of whom it is known. */
  readonly known: Int32Array
  /** Of which one customer must not make most. */
  readonly amountOf: (index: number) => number
}

function measured(
  weights: Float64Array,
  {isMoney, ...of}: Pick<Measured, 'measure' | 'values' | 'bounds'> & {readonly isMoney: boolean},
): Measured {
  const {values} = of
  const known = placesWhere(values.length, (index) => Number.isFinite(values[index]!) && weights[index]! > 0)
  return {...of, known, amountOf: isMoney ? amounts(values, weights) : (index) => weights[index]!}
}

function averagedBy({material, weights}: Context, {what, id}: Averaged): Measured | null {
  const {survey, scores, classification} = material
  if (what === 'probability') {
    const values = Float64Array.from(classification.customers, (customer) => customer[id as 'loyal'])
    return measured(weights, {measure: 'class', values, bounds: [0, 1], isMoney: false})
  }
  const values = what === 'score' ? (scores[id]?.scores ?? null) : numericColumn(survey, id)
  if (values === null) return null
  const bounds = what === 'score' ? {bounds: [0, 100] as const} : {}
  return measured(weights, {measure: id, values, ...bounds, isMoney: what === 'column'})
}

function sizeOf({material, weights, membersOf, money}: Context, groups: readonly GroupId[]): Size | null {
  const members = membersOf(groups)
  if (members === null) return null
  const {values} = material.portfolio
  return {
    count: countOf(members),
    shareOfCustomers: proportionEstimate(members, weights),
    value: worthOf(values, weights, (index) => members[index]!),
    totalValue: worthOf(values, weights, () => 1),
    mayTell: telling(money, members),
  }
}

/** Who is asked about is listed anew each time: lists of all groups at once would take more room than they cost time. */
function telling({measure, known, amountOf}: Measured, group: Uint8Array): Telling {
  let judged: Judged | undefined
  return (disclosure) => {
    const members = known.filter((index) => group[index] === 1)
    judged ??= disclosure.judge(members, {whole: known, amountOf})
    return disclosure.tellJudged(measure, members, {whole: known, judged})
  }
}

function meanOf({weights, membersOf}: Context, of: Measured | null, groups: readonly GroupId[]): Mean | null {
  const members = membersOf(groups)
  if (members === null || of === null) return null
  const numerators = of.values.map((value, index) => (members[index] === 1 ? value : Number.NaN))
  const estimate = ratioEstimate({numerators, weights, ...(of.bounds && {bounds: of.bounds})})
  if (estimate.n < 2 || Number.isNaN(estimate.estimate)) return null
  return {estimate, mayTell: telling(of, members)}
}

function projection(
  {material, weights, membersOf, answering}: Context,
  lever: {construct: string; delta: number},
  groups: readonly GroupId[],
): Projection | null {
  const members = membersOf(groups)
  const decider = decidingConstruct(material, lever.construct)
  if (members === null || decider === null) return null
  const concerned = placesWhere(members.length, (index) => members[index] === 1 && weights[index]! > 0)
  const delta = lever.delta / decider.parts
  const classification = answering(decider.id, delta)
  const answer = projectWhatIf(classification, {construct: decider.id, delta, members, weights})
  const {values} = material.portfolio
  const amountOf = amounts(values, weights)
  const won = (index: number): number => amountOf(index) * answer.loyalGain[index]!
  return {
    answer,
    concerned,
    valued: concerned.filter((index) => Number.isFinite(won(index))),
    won,
    securedValue: worthOf(values, weights, (index) => answer.loyalGain[index]! || 0),
  }
}

/** Σ weight · value · part over customers whose value is known. */
function worthOf(values: Float64Array, weights: Float64Array, part: (index: number) => number): number {
  let sum = 0
  for (let index = 0; index < values.length; index++)
    if (Number.isFinite(values[index]!)) sum += values[index]! * weights[index]! * part(index)
  return sum
}

function placesWhere(length: number, test: (index: number) => boolean): Int32Array {
  const places = new Int32Array(length)
  let count = 0
  for (let index = 0; index < length; index++) if (test(index)) places[count++] = index
  return places.slice(0, count)
}

/** The construct that decides: the lever itself, or the one whose mean of dimensions it belongs to (so much of it). */
function decidingConstruct({survey, classification}: Material, lever: string): {id: string; parts: number} | null {
  const deciding = new Set(Object.values(classification.deciding).flat())
  if (deciding.has(lever)) return {id: lever, parts: 1}
  const parent = survey.questionnaire.constructs.find(
    ({id, dimensions}) => deciding.has(id) && dimensions.includes(lever),
  )
  return parent === undefined ? null : {id: parent.id, parts: parent.dimensions.length}
}
