import {describe, expect, it} from 'vitest'
import {type CustomerClass, classify} from '../../src/classify/index.ts'
import type {KnownValues} from '../../src/clean/index.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const full = questionnaireOf({
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  attachment: 'attachment',
  habit: 'habit',
  alternatives: 'constraint',
  exit_cost: 'constraint',
})

interface Person {
  readonly S: number
  readonly T: number
  readonly C: number
  readonly A?: number
  readonly H?: number
  readonly alternatives?: number
  readonly exit?: number
}

/** Eleven bystanders with every kind of score, so that the person in question is judged within a population. */
const bystanders: readonly Person[] = Array.from({length: 11}, (_, index) => ({
  S: 10 + 8 * index,
  T: (37 * index) % 100,
  C: (53 * index) % 100,
  A: (29 * index) % 100,
  H: (71 * index) % 100,
  alternatives: (17 * index) % 100,
  exit: (61 * index) % 100,
}))

async function verdictOn(
  person: Person,
  columns?: (size: number) => Readonly<Record<string, KnownValues>>,
  asOf?: string,
): Promise<CustomerClass> {
  const people = [person, ...bystanders]
  const {survey, scores} = surveyOf({
    questionnaire: full,
    reliability: 1,
    scores: {
      satisfaction: people.map(({S}) => S),
      trust: people.map(({T}) => T),
      commitment: people.map(({C}) => C),
      attachment: people.map(({A}) => A ?? 50),
      habit: people.map(({H}) => H ?? 20),
      alternatives: people.map(({alternatives}) => alternatives ?? 20),
      exit_cost: people.map(({exit}) => exit ?? 20),
    },
    ...(columns === undefined ? {} : {columns: columns(people.length)}),
    ...(asOf === undefined ? {} : {asOf}),
  })
  const {customers} = await classify(survey, scores, {draws: 2})
  return customers[0]!
}

describe('the worked cases of the method, without measurement error and with the cut-off at 60', () => {
  it('satisfied, trusting and committed under high constraint is loyal, and flagged as locked', async () => {
    const verdict = await verdictOn({S: 80, T: 80, C: 80, alternatives: 90, exit: 90, H: 90})
    expect(verdict).toMatchObject({class: 'loyal', loyal: 1, retained: 0})
    expect(verdict.flags).toContain('loyal-locked')
  })

  it('trusting and committed but dissatisfied is inert with nothing holding, hurt, and never told as habit', async () => {
    const verdict = await verdictOn({S: 40, T: 70, C: 75, A: 85, H: 20, alternatives: 10, exit: 10})
    expect(verdict).toMatchObject({class: 'inert', subtype: 'nothing-holds', reason: 'inert-nothing-holds'})
    expect(verdict.flags).toContain('hurt-loyal')
  })

  it('constraint goes before habit: retained, flagged as held and habitual', async () => {
    const verdict = await verdictOn({S: 50, T: 50, C: 40, H: 85, alternatives: 85, exit: 85})
    expect(verdict).toMatchObject({class: 'retained', subtype: 'perceived'})
    expect(verdict.flags).toContain('held-and-habit')
  })

  it('neither attitude nor habit nor constraint is inert, nothing holds', async () => {
    const verdict = await verdictOn({S: 50, T: 50, C: 40, H: 20, alternatives: 20, exit: 20})
    expect(verdict).toMatchObject({class: 'inert', inert: 1, subtype: 'nothing-holds'})
  })

  it('habit without attitude or constraint is inert by habit', async () => {
    const verdict = await verdictOn({S: 50, T: 50, C: 40, H: 85})
    expect(verdict).toMatchObject({class: 'inert', subtype: 'by-habit', reason: 'inert-by-habit'})
  })

  it('one facet of constraint is enough: the two are never averaged', async () => {
    const verdict = await verdictOn({S: 50, T: 50, C: 50, alternatives: 100, exit: 0})
    expect(verdict).toMatchObject({class: 'retained', retained: 1, subtype: 'perceived'})
  })

  it('attachment does not make up for commitment where commitment is measured', async () => {
    expect((await verdictOn({S: 80, T: 80, C: 55, A: 95})).class).not.toBe('loyal')
  })

  it('a score exactly at the cut-off counts as high', async () => {
    expect((await verdictOn({S: 60, T: 60, C: 60})).class).toBe('loyal')
  })

  it('a contract that ends a year after the answer retains, whatever the date of today', async () => {
    const day = (iso: string): number => Date.parse(iso) / 86_400_000
    const contract = (size: number): Readonly<Record<string, KnownValues>> => ({
      contract_end: {
        type: 'date',
        values: Float64Array.from({length: size}, (_, i) => (i === 0 ? day('2020-06-30') : Number.NaN)),
      },
    })
    const during = await verdictOn({S: 50, T: 50, C: 50}, contract, '2019-06-30')
    expect(during).toMatchObject({class: 'retained', subtype: 'real', reason: 'retained-real'})
    const after = await verdictOn({S: 50, T: 50, C: 50}, contract, '2020-06-29')
    expect(after.class).toBe('inert')
  })

  it('a contract column without any date is an error that asks for one', async () => {
    const contract = (size: number): Readonly<Record<string, KnownValues>> => ({
      contract_end: {type: 'date', values: new Float64Array(size).fill(18_000)},
    })
    await expect(verdictOn({S: 50, T: 50, C: 50}, contract)).rejects.toMatchObject({code: 'DATE_NEEDED'})
  })

  it('one purchase ever leaves the customer unclassified', async () => {
    const orders = (size: number): Readonly<Record<string, KnownValues>> => ({
      orders: {type: 'number', values: Float64Array.from({length: size}, (_, i) => (i === 0 ? 1 : 5))},
    })
    const verdict = await verdictOn({S: 80, T: 80, C: 80}, orders)
    expect(verdict).toMatchObject({class: null, reason: 'first-time'})
    expect(verdict.loyal).toBeNaN()
  })
})
