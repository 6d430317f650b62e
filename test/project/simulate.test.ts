import {beforeAll, describe, expect, it} from 'vitest'
import {classify} from '../../src/classify/index.ts'
import {createDisclosure} from '../../src/disclosure/index.ts'
import {drivers, type Paths} from '../../src/drivers/index.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {type Material, simulate, simulateSaved} from '../../src/project/index.ts'
import {questionnaireOf, surveyOf} from '../classify/case.ts'

const questionnaire = questionnaireOf({
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  habit: 'habit',
  alternatives: 'constraint',
  repurchase: 'outcome',
})

let material: Material
let paths: Paths
let saved: Parameters<typeof simulateSaved>[0]

beforeAll(async () => {
  const random = createRandom(5)
  const noise = (): number => 40 * (random.next() + random.next() + random.next() - 1.5)
  const bounded = (value: number): number => Math.max(0, Math.min(100, value))
  const people = Array.from({length: 300}, () => {
    const satisfaction = bounded(58 + noise())
    const trust = bounded(20 + 0.6 * satisfaction + 0.6 * noise())
    const commitment = bounded(10 + 0.7 * trust + 0.6 * noise())
    const repurchase = bounded(15 + 0.6 * commitment + 0.6 * noise())
    return {
      satisfaction,
      trust,
      commitment,
      habit: bounded(50 + noise()),
      alternatives: bounded(45 + noise()),
      repurchase,
    }
  })
  const scores = Object.fromEntries(
    Object.keys(people[0]!).map((id) => [id, people.map((person) => person[id as keyof typeof person])]),
  )
  const made = surveyOf({questionnaire, scores, reliability: 0.85})
  const classification = await classify(made.survey, made.scores, {draws: 0})
  const driving = await drivers(made.survey, made.scores, classification, {draws: 20})
  paths = driving.paths!
  const values = Float64Array.from(people, (_, index) => 100 + index)
  material = {
    ...made,
    classification,
    portfolio: {values, tiers: people.map(() => null)},
    disclosure: createDisclosure(5),
  }
  saved = {
    classification: classification.result.classification,
    shares: classification.result.shares,
    classified: classification.result.classified,
    paths,
    context: {currency: 'EUR'},
    questionnaire: made.survey.questionnaire,
    scales: Object.fromEntries(Object.entries(made.scores).map(([id, {mean}]) => [id, {mean: {estimate: mean}}])),
  }
})

const ask = (levers: Parameters<typeof simulate>[1]['levers'], group: Parameters<typeof simulate>[1]['group'] = []) =>
  simulate(material, {levers, group, paths, currency: 'EUR'})

describe('a what-if asked of every customer', () => {
  it('makes more customers loyal when an attitude rises, and moves shares that add up to nothing', () => {
    const {direct} = ask([{construct: 'trust', mode: 'add', points: 10}])
    const {loyal, inert, retained} = direct.shares
    expect(loyal.change.ci[0]).toBeGreaterThan(0)
    expect(loyal.change.estimate! + inert.change.estimate! + retained.change.estimate!).toBeCloseTo(0, 10)
    expect(direct.securedValue!.estimate).toBeGreaterThan(0)
  })

  it('changes nothing when nothing moves', () => {
    const {direct, propagated, outcomes} = ask([{construct: 'trust', mode: 'add', points: 0}])
    expect(direct.shares.loyal.change.estimate).toBeCloseTo(0, 10)
    expect(propagated!.shares.loyal.change.estimate).toBeCloseTo(0, 10)
    expect(outcomes[0]!.change.estimate).toBeCloseTo(0, 10)
  })

  it('moves further when what goes with the lever moves along, and says what does', () => {
    const {direct, propagated} = ask([{construct: 'satisfaction', mode: 'add', points: 10}])
    expect(propagated!.shares.loyal.change.estimate!).toBeGreaterThan(direct.shares.loyal.change.estimate!)
    expect(propagated!.moved.map(({construct}) => construct)).toEqual(['trust', 'commitment', 'repurchase'])
  })

  it('does not move a lever by the effect of another: each keeps the move it was given', () => {
    const two = ask([
      {construct: 'satisfaction', mode: 'add', points: 10},
      {construct: 'trust', mode: 'add', points: 0},
    ])
    const commitment = two.propagated!.moved.find(({construct}) => construct === 'commitment')!
    const path = paths.equations.find(({outcome}) => outcome === 'commitment')!.paths[0]!
    expect(path.from).toBe('satisfaction')
    expect(commitment.change).toBeCloseTo(two.applied[0]!.change! * path.direct.estimate!, 8)
  })

  it('stops at 100 and at 0', () => {
    const {applied} = ask([{construct: 'trust', mode: 'add', points: 100}])
    expect(applied[0]!.before! + applied[0]!.change!).toBeCloseTo(100, 10)
    const down = ask([{construct: 'trust', mode: 'set', points: 0}])
    expect(down.direct.shares.loyal.after).toBeLessThan(0.05)
  })

  it('touches its group alone', () => {
    const all = ask([{construct: 'trust', mode: 'add', points: 10}])
    const inert = ask([{construct: 'trust', mode: 'add', points: 10}], ['class:inert'])
    expect(inert.concerned).toBeLessThan(all.concerned)
    expect(inert.direct.shares.loyal.change.estimate!).toBeLessThan(all.direct.shares.loyal.change.estimate!)
  })

  it('refuses what the survey cannot tell', () => {
    expect(() => ask([{construct: 'love', mode: 'add', points: 5}])).toThrow(
      expect.objectContaining({code: 'UNKNOWN_LEVER'}),
    )
    expect(() => ask([{construct: 'trust', mode: 'add', points: 5}], ['tier:heavy'])).toThrow(
      expect.objectContaining({code: 'UNKNOWN_GROUP'}),
    )
    expect(() => ask([{construct: 'trust', mode: 'add', points: 5}], ['flag:variety-seeking'])).toThrow(
      expect.objectContaining({code: 'GROUP_TOO_SMALL'}),
    )
  })
})

describe('a what-if asked of a saved result', () => {
  it('comes close to the one asked of the customers', () => {
    const lever = [{construct: 'trust', mode: 'add', points: 8}] as const
    const exact = ask(lever).direct.shares.loyal.change.estimate!
    const approximate = simulateSaved(saved, {levers: lever, group: []})
    expect(approximate.basis).toBe('gaussian')
    expect(Math.abs(approximate.direct.shares.loyal.change.estimate! - exact)).toBeLessThan(0.03)
    const {loyal, inert, retained} = approximate.direct.shares
    expect(loyal.after! + inert.after! + retained.after!).toBeCloseTo(1, 8)
  })

  it('knows no group, and no lever that the rule does not read', () => {
    const levers = [{construct: 'trust', mode: 'add', points: 8}] as const
    expect(() => simulateSaved(saved, {levers, group: ['class:inert']})).toThrow(
      expect.objectContaining({code: 'GROUP_NEEDS_DATA'}),
    )
    expect(() => simulateSaved(saved, {levers: [{...levers[0], construct: 'habit'}], group: []})).toThrow(
      expect.objectContaining({code: 'UNKNOWN_LEVER'}),
    )
  })
})
