import type {CustomerClass} from '../../src/classify/index.ts'
import type {KnownValues} from '../../src/clean/index.ts'
import {createDisclosure} from '../../src/disclosure/index.ts'
import {type PositionMaterial, standing} from '../../src/position/material.ts'
import type {Role} from '../../src/questionnaire/index.ts'
import {questionnaireOf, surveyOf} from '../classify/case.ts'
import {classificationOf} from '../fixtures/study.ts'

export interface Given {
  readonly scores: Readonly<Record<string, readonly number[]>>
  readonly roles?: Readonly<Record<string, Role>>
  readonly columns?: Readonly<Record<string, KnownValues>>
  /** Given by hand; else all loyal. */
  readonly customers?: readonly CustomerClass[]
  readonly values?: readonly number[]
  readonly tiers?: PositionMaterial['portfolio']['tiers']
  readonly asOf?: string
  readonly seed?: number
  readonly minCell?: number
}

const usual: Readonly<Record<string, Role>> = {
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  habit: 'habit',
  alternatives: 'constraint',
  voice: 'voice',
  advocacy: 'outcome',
  repurchase: 'outcome',
  control: 'empowerment',
  cooperation: 'empowerment',
  ownership: 'empowerment',
}

export const loyal: CustomerClass = {
  class: 'loyal',
  loyal: 0.8,
  inert: 0.1,
  retained: 0.1,
  subtype: null,
  reason: 'loyal',
  flags: [],
  wouldChange: null,
}
export const inert: CustomerClass = {
  ...loyal,
  class: 'inert',
  loyal: 0.1,
  inert: 0.7,
  retained: 0.2,
  reason: 'inert-by-habit',
}
export const unclassified: CustomerClass = {
  ...loyal,
  class: null,
  loyal: Number.NaN,
  inert: Number.NaN,
  retained: Number.NaN,
  reason: 'missing-scores',
}

export function materialOf(given: Given): PositionMaterial {
  const roles = {...usual, ...given.roles}
  const named = Object.fromEntries(Object.keys(given.scores).map((id) => [id, roles[id] ?? 'antecedent']))
  const {survey, scores} = surveyOf({
    questionnaire: questionnaireOf(named),
    scores: given.scores,
    reliability: 0.9,
    ...(given.columns && {columns: given.columns}),
    ...(given.asOf !== undefined && {asOf: given.asOf}),
  })
  const size = survey.respondents.length
  const has = (role: string, ids: readonly string[]) => [role, ids.filter((id) => scores[id] !== undefined)] as const
  return {
    survey,
    scores,
    classification: {
      ...classificationOf(given.customers ?? survey.respondents.map(() => loyal)),
      deciding: Object.fromEntries([
        has('satisfaction', ['satisfaction']),
        has('trust', ['trust']),
        has('commitment', ['commitment']),
        has('constraint', ['alternatives']),
        has('habit', ['habit']),
      ]),
    },
    portfolio: {
      values: Float64Array.from(given.values ?? new Array(size).fill(Number.NaN)),
      tiers: given.tiers ?? new Array(size).fill(null),
    },
    disclosure: createDisclosure(given.minCell ?? 5),
    seed: given.seed ?? 1,
  }
}

export const standingOf = (given: Given) => standing(materialOf(given))
export const numbers = (...values: number[]): KnownValues => ({type: 'number', values: Float64Array.from(values)})
export const days = (...dates: (string | null)[]): KnownValues => ({
  type: 'date',
  values: Float64Array.from(dates, (iso) => (iso === null ? Number.NaN : Date.parse(iso) / 86_400_000)),
})
export const yesNo = (...values: number[]): KnownValues => ({type: 'boolean', values: Float64Array.from(values)})
export const words = (...values: string[]): KnownValues => ({type: 'text', values})
