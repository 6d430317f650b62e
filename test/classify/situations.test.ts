import {describe, expect, it} from 'vitest'
import {type Classification, classify} from '../../src/classify/index.ts'
import type {KnownValues} from '../../src/clean/index.ts'
import type {Role} from '../../src/questionnaire/index.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const roles = {
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  attachment: 'attachment',
  habit: 'habit',
  alternatives: 'constraint',
  exit_cost: 'constraint',
} as const satisfies Record<string, Role>
type Construct = keyof typeof roles
type Person = Partial<Record<Construct, number>>

/** One person among eleven bystanders, with only these constructs asked. */
async function verdicts(
  asked: readonly Construct[],
  people: readonly Person[],
  more: {reliability?: number; columns?: Record<string, KnownValues>} = {},
): Promise<Classification> {
  const bystanders = Array.from({length: 11}, (_, index) =>
    Object.fromEntries(asked.map((id, place) => [id, ((31 + 12 * place) * index + 7 * place) % 100])),
  )
  const everybody: readonly Person[] = [...people, ...bystanders]
  const {survey, scores} = surveyOf({
    questionnaire: questionnaireOf(Object.fromEntries(asked.map((id) => [id, roles[id]]))),
    reliability: more.reliability ?? 1,
    scores: Object.fromEntries(asked.map((id) => [id, everybody.map((person) => person[id] ?? Number.NaN)])),
    ...(more.columns === undefined ? {} : {columns: more.columns}),
  })
  return classify(survey, scores, {draws: 2})
}

const attitude = ['satisfaction', 'trust', 'commitment'] as const
const happy = {satisfaction: 80, trust: 80, commitment: 80}
const cold = {satisfaction: 70, trust: 40, commitment: 40}

describe('each situation of measurement', () => {
  it('full: attitude, constraint and habit decide class and sub-type', async () => {
    const {customers, result} = await verdicts(
      [...attitude, 'habit', 'alternatives', 'exit_cost'],
      [
        {...happy, habit: 10, alternatives: 10, exit_cost: 10},
        {...cold, habit: 80, alternatives: 10, exit_cost: 10},
        {...cold, habit: 10, alternatives: 10, exit_cost: 70},
      ],
    )
    expect(customers.slice(0, 3).map((one) => [one.class, one.subtype, one.reason])).toEqual([
      ['loyal', null, 'loyal'],
      ['inert', 'by-habit', 'inert-by-habit'],
      ['retained', 'perceived', 'retained-perceived'],
    ])
    expect(result.classification.rule.situation).toBe('full')
  })

  it('no habit: the same classes, and not a word of habit in any sub-type or reason', async () => {
    const {customers, result} = await verdicts(
      [...attitude, 'alternatives', 'exit_cost'],
      [
        {...cold, alternatives: 10, exit_cost: 10},
        {...cold, alternatives: 90, exit_cost: 10},
      ],
    )
    expect(result.classification.rule.situation).toBe('no-habit')
    expect(customers[0]).toMatchObject({class: 'inert', subtype: null, reason: 'inert-not-trusting'})
    expect(customers[1]).toMatchObject({class: 'retained', subtype: 'perceived'})
    for (const {subtype, reason} of customers) expect(`${subtype} ${reason}`).not.toContain('habit')
  })

  it('no constraint: nobody can be called retained', async () => {
    const {customers, result, warnings} = await verdicts(
      [...attitude, 'habit'],
      [
        {...cold, habit: 90},
        {...cold, habit: 10},
      ],
    )
    expect(result.classification.rule.situation).toBe('no-constraint')
    expect(customers.slice(0, 2).map((one) => one.subtype)).toEqual(['by-habit', 'nothing-holds'])
    // No word on constraint, which nobody asked about.
    expect(customers[1]!.reason).toBe('inert-no-habit')
    expect(result.shares.retained).toMatchObject({estimate: 0, inferred: true})
    expect(warnings.map(({code}) => code)).toContain('CONSTRAINT_NOT_MEASURED')
  })

  it('the minimum questionnaire: loyal is measured, the rest inferred, and attachment stands for commitment', async () => {
    const {customers, result, warnings} = await verdicts(
      ['satisfaction', 'trust', 'attachment'],
      [
        {satisfaction: 80, trust: 80, attachment: 80},
        {satisfaction: 40, trust: 40, attachment: 40},
        {satisfaction: 80, trust: 40, attachment: 40},
      ],
    )
    expect(customers.slice(0, 3).map((one) => [one.class, one.subtype, one.reason])).toEqual([
      ['loyal', null, 'loyal'],
      ['retained', 'inferred', 'retained-inferred'],
      ['inert', 'inferred', 'inert-inferred'],
    ])
    expect(result.classification.proxies).toMatchObject([{role: 'commitment', construct: 'attachment'}])
    expect(result.shares.retained.bounds).toEqual([0, 1 - result.shares.loyal.estimate!])
    expect(warnings.map(({code}) => code)).toEqual(expect.arrayContaining(['SPLIT_INFERRED', 'PROXY_USED']))
    // What would change the class of the dissatisfied one is satisfaction, since the split is inferred from it.
    expect(customers[1]!.wouldChange).toMatchObject({construct: 'satisfaction', points: 20, to: 'inert'})
  })

  it('single items: more error leaves the same person less sure, never in a class the rule would not give', async () => {
    const asked = [...attitude, 'alternatives'] as const
    const person = {...happy, alternatives: 20}
    const sure = (await verdicts(asked, [person], {reliability: 1})).customers[0]!
    const unsure = (await verdicts(asked, [person], {reliability: 0.7})).customers[0]!
    expect(sure.loyal).toBe(1)
    expect(unsure.loyal).toBeLessThan(1)
    expect(unsure.loyal).toBeGreaterThan(0.3)
  })

  it('one construct missing for one respondent: the others stand for it, less surely; too few, and no class is given', async () => {
    const asked = [...attitude, 'alternatives'] as const
    const {customers} = await verdicts(asked, [
      {satisfaction: 90, trust: 90, commitment: 90, alternatives: 20},
      {satisfaction: 90, trust: 90, alternatives: 20},
      {satisfaction: 90, alternatives: 20},
      {...cold},
    ])
    expect(customers[0]!.loyal).toBe(1)
    expect(customers[1]!.loyal).toBeGreaterThan(0)
    expect(customers[1]!.loyal).toBeLessThan(1)
    expect(customers[2]).toMatchObject({class: null, reason: 'missing-scores', wouldChange: null})
    // Constraint unknown: held as often as the others are.
    expect(customers[3]!.retained).toBeGreaterThan(0)
    expect(customers[3]!.inert).toBeGreaterThan(0)
  })

  it('a real constraint retains whatever is felt, and no answer about constraint would free the customer', async () => {
    const fee: KnownValues = {
      type: 'money',
      values: Float64Array.from({length: 13}, (_, index) => (index < 2 ? 50 : 0)),
    }
    const {customers} = await verdicts(
      [...attitude, 'alternatives'],
      [
        {...cold, alternatives: 5},
        {...cold, alternatives: 95},
      ],
      {columns: {exit_fee: fee}},
    )
    expect(customers[0]).toMatchObject({class: 'retained', subtype: 'real', reason: 'retained-real'})
    expect(customers[1]).toMatchObject({class: 'retained', subtype: 'perceived-and-real'})
    for (const one of customers.slice(0, 2)) expect(one.wouldChange?.construct ?? null).not.toBe('alternatives')
  })
})

describe('the reason of a loyal customer', () => {
  it('does not claim what was not asked: without commitment, only what was measured', async () => {
    const {customers} = await verdicts(['satisfaction', 'trust', 'alternatives'], [{...happy, alternatives: 20}])
    expect(customers[0]).toMatchObject({class: 'loyal', reason: 'loyal-as-measured'})
  })
})

describe('facets of constraint', () => {
  it('are taken together: a high one makes the true value of another likelier to be high', async () => {
    const people = Array.from({length: 40}, (_, index) => ({
      ...cold,
      alternatives: 10 + 2 * index,
      exit_cost: Math.min(100, 10 + 2 * index + ((index * 7) % 11)),
    }))
    const asked = [...attitude, 'alternatives', 'exit_cost'] as const
    const {whatIf, customers} = await verdicts(asked, people, {reliability: 0.7})
    for (const [index, one] of customers.entries())
      if (one.class !== null) expect(whatIf(index, 'exit_cost', 10)[1]).toBeLessThanOrEqual(one.inert + 1e-9)
  })
})
