import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Classification, type CustomerClass, classify} from '../../src/classify/index.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const full = questionnaireOf({
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  habit: 'habit',
  alternatives: 'constraint',
  exit_cost: 'constraint',
})
const ids = ['satisfaction', 'trust', 'commitment', 'habit', 'alternatives', 'exit_cost'] as const
type Row = readonly number[]

/** Correlated attitude scores, some missing answers, everything between 0 and 100. */
function rows(seed: number, size: number): Row[] {
  const random = createRandom(seed)
  return Array.from({length: size}, () => {
    const mood = random.next() * 60
    return ids.map((id) => {
      const missing = id !== 'satisfaction' && random.next() < 0.04
      const score = (id === 'habit' || id === 'alternatives' || id === 'exit_cost' ? 0 : mood) + random.next() * 40
      return missing ? Number.NaN : Math.round(score)
    })
  })
}

async function classified(data: readonly Row[], reliability: number, draws = 0): Promise<Classification> {
  const columns = ids.map((_, position) => data.map((row) => row[position]!))
  const {survey, scores} = surveyOf({
    questionnaire: full,
    reliability,
    scores: Object.fromEntries(ids.map((id, position) => [id, columns[position]!])),
  })
  return classify(survey, scores, {draws})
}

function classifiedOnly(customers: readonly CustomerClass[]): (readonly [number, CustomerClass])[] {
  return [...customers.entries()].filter(([, customer]) => customer.class !== null)
}

const populations = fc.record({
  seed: fc.integer({min: 0, max: 1e6}),
  size: fc.integer({min: 12, max: 60}),
  reliability: fc.double({min: 0.3, max: 1, noNaN: true}),
})
const runs = {numRuns: Number(process.env['RELMARK_SEEDS'] ?? 25)}

describe('whatever the population', () => {
  it('the probabilities of every customer lie in [0, 1] and sum to 1', async () => {
    await fc.assert(
      fc.asyncProperty(populations, async ({seed, size, reliability}) => {
        const {customers} = await classified(rows(seed, size), reliability)
        for (const {loyal, inert, retained} of customers.filter((customer) => customer.class !== null)) {
          expect(loyal + inert + retained).toBeCloseTo(1, 12)
          for (const share of [loyal, inert, retained]) expect(share >= 0 && share <= 1).toBe(true)
        }
      }),
      runs,
    )
  })

  it('raising satisfaction, trust and commitment together never lowers the probability of being loyal', async () => {
    await fc.assert(
      fc.asyncProperty(populations, fc.double({min: 0, max: 30, noNaN: true}), async (population, rise) => {
        const data = rows(population.seed, population.size)
        const {customers, attitudeRaised} = await whatIfAttitude(data, population.reliability, rise)
        for (const [index, customer] of classifiedOnly(customers))
          expect(attitudeRaised(index)).toBeGreaterThanOrEqual(customer.loyal - 1e-9)
      }),
      runs,
    )
  })

  it('raising constraint never raises the probability of being inert', async () => {
    await fc.assert(
      fc.asyncProperty(populations, fc.double({min: 0, max: 60, noNaN: true}), async (population, rise) => {
        const classification = await classified(rows(population.seed, population.size), population.reliability)
        for (const [index, customer] of classifiedOnly(classification.customers)) {
          expect(classification.whatIf(index, 'alternatives', rise)[1]).toBeLessThanOrEqual(customer.inert + 1e-9)
          expect(classification.whatIf(index, 'exit_cost', rise)[1]).toBeLessThanOrEqual(customer.inert + 1e-9)
        }
      }),
      runs,
    )
  })
})

/** All three attitude scores raised by the same amount for one customer, the population's moments held. */
async function whatIfAttitude(data: readonly Row[], reliability: number, rise: number) {
  const classification = await classified(data, reliability)
  const lowered = Object.fromEntries(['satisfaction', 'trust', 'commitment'].map((role) => [role, 60 - rise]))
  const columns = ids.map((_, position) => data.map((row) => row[position]!))
  const {survey, scores} = surveyOf({
    questionnaire: full,
    reliability,
    scores: Object.fromEntries(ids.map((id, position) => [id, columns[position]!])),
  })
  // Lowering the three cut-offs by δ is raising the three scores by δ with the moments moved along.
  const raised = await classify(survey, scores, {draws: 0, cutoffs: lowered})
  return {customers: classification.customers, attitudeRaised: (index: number) => raised.customers[index]!.loyal}
}

describe('sub-types', () => {
  it('of a class add up to the share of the class', async () => {
    await fc.assert(
      fc.asyncProperty(populations, async ({seed, size, reliability}) => {
        const {result} = await classified(rows(seed, size), reliability)
        const sum = (...names: string[]): number =>
          names.reduce((total, name) => total + (result.subtypes[name]?.estimate ?? 0), 0)
        expect(sum('by-habit', 'nothing-holds')).toBeCloseTo(result.shares.inert.estimate!, 12)
        expect(sum('perceived', 'real', 'perceived-and-real')).toBeCloseTo(result.shares.retained.estimate!, 12)
      }),
      runs,
    )
  })
})
