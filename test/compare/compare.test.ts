import {describe, expect, it} from 'vitest'
import {classify} from '../../src/classify/index.ts'
import type {Survey} from '../../src/clean/index.ts'
import {compareSides, type Side, splitByColumn} from '../../src/compare/index.ts'
import {createDisclosure} from '../../src/disclosure/index.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {questionnaireOf, surveyOf} from '../classify/case.ts'

const questionnaire = questionnaireOf({
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  habit: 'habit',
  alternatives: 'constraint',
})

interface Wave {
  readonly seed: number
  readonly rise: number
  readonly size?: number
  readonly labels?: (index: number) => string
}

/** The same customers under the same seed; `rise` lifts everyone's attitude. */
async function wave({seed, rise, size = 240, labels}: Wave): Promise<Side> {
  const random = createRandom(seed)
  const bounded = (value: number): number => Math.max(0, Math.min(100, value))
  const noise = (): number => 50 * (random.next() + random.next() + random.next() - 1.5)
  const people = Array.from({length: size}, () => {
    const level = 55 + noise()
    const score = (): number => bounded(level + rise + noise() / 3)
    return {
      satisfaction: score(),
      trust: score(),
      commitment: score(),
      habit: bounded(50 + noise()),
      alternatives: bounded(45 + noise()),
    }
  })
  const scores = Object.fromEntries(
    Object.keys(people[0]!).map((id) => [id, people.map((person) => person[id as keyof typeof person])]),
  )
  const values = people.map((_, index) => labels?.(index) ?? '')
  const columns: Survey['columns'] = labels === undefined ? {} : {segment: {type: 'text', values}}
  const made = surveyOf({questionnaire, scores, reliability: 0.9, columns})
  const classification = await classify(made.survey, made.scores, {draws: 0})
  const portfolio = {values: new Float64Array(size).fill(Number.NaN), tiers: people.map(() => null)}
  const material = {...made, classification, portfolio, disclosure: createDisclosure(5)}
  return {name: `wave ${seed}`, material, members: people.map(() => true)}
}

const files = {mode: 'files', column: null, identified: [true, true]} as const

describe('two waves of the same customers', () => {
  it('are matched by identifier, and differences are taken person by person', async () => {
    const found = compareSides([await wave({seed: 1, rise: 0}), await wave({seed: 1, rise: 8})], files)
    expect(found.matched).toEqual({both: 240, firstOnly: 0, secondOnly: 0})
    const trust = found.scores.find(({construct}) => construct === 'trust')!
    expect(trust.paired).toBe(true)
    expect(trust.difference.estimate).toBeGreaterThan(6)
    expect(trust.difference.ci[0]).toBeGreaterThan(5)
    expect(trust.adjustedP).toBeLessThan(0.001)
  })

  it('have shares that move together and add up to nothing', async () => {
    const found = compareSides([await wave({seed: 1, rise: 0}), await wave({seed: 1, rise: 12})], files)
    const sum = found.shares.reduce((total, {difference}) => total + difference.estimate!, 0)
    expect(sum).toBeCloseTo(0, 8)
    expect(found.shares.find((one) => one.class === 'loyal')!.difference.ci[0]).toBeGreaterThan(0)
  })

  it('show who moved, without a cell that points at a few', async () => {
    const {transitions} = compareSides([await wave({seed: 1, rise: 0}), await wave({seed: 1, rise: 12})], files)
    expect(transitions).toHaveLength(9)
    const shown = transitions!.filter(({count}) => count !== null)
    expect(shown.every(({count}) => count === 0 || count! >= 5)).toBe(true)
    const hidden = transitions!.filter(({count}) => count === null)
    for (const from of new Set(hidden.map((one) => one.from)))
      expect(hidden.filter((one) => one.from === from).length).toBeGreaterThan(1)
  })

  it('show no change where there is none', async () => {
    const found = compareSides([await wave({seed: 2, rise: 0}), await wave({seed: 3, rise: 0})], {
      ...files,
      identified: [false, false],
    })
    expect(found.matched).toBeNull()
    expect(found.transitions).toBeNull()
    expect(found.scores.every(({paired, moved}) => !paired && moved === null)).toBe(true)
    expect(found.shares.every(({adjustedP}) => adjustedP! > 0.01)).toBe(true)
  })

  it('turn their signs when they change places', async () => {
    const sides = [await wave({seed: 2, rise: 0}), await wave({seed: 3, rise: 5})] as const
    const [there, back] = [compareSides(sides, files), compareSides([sides[1], sides[0]], files)]
    for (const [index, {difference}] of there.scores.entries())
      expect(back.scores[index]!.difference.estimate).toBeCloseTo(-difference.estimate!, 8)
  })

  it('say that single questions cannot be tested for invariance', async () => {
    const {invariance} = compareSides([await wave({seed: 2, rise: 0}), await wave({seed: 3, rise: 5})], files)
    expect(invariance).toMatchObject({level: 'not-tested', reason: 'no-scale'})
  })
})

describe('two groups of one survey', () => {
  it('are the two largest unless named', async () => {
    const study = await wave({seed: 4, rise: 0, labels: (index) => ['Pro', 'Home', 'Home', 'Old'][index % 4]!})
    const [first, second] = splitByColumn(study.material, {column: 'segment', between: []})
    expect([first.name, second.name]).toEqual(['Home', 'Old'])
    const named = splitByColumn(study.material, {column: 'segment', between: ['Pro', 'Home']})
    expect(named.map(({name}) => name)).toEqual(['Pro', 'Home'])
    expect(named[0].members.filter(Boolean)).toHaveLength(60)
  })

  it('are refused in words where there are none', async () => {
    const study = await wave({seed: 4, rise: 0, labels: () => 'All'})
    const split =
      (column: string, between: readonly string[] = []) =>
      () =>
        splitByColumn(study.material, {column, between})
    expect(split('channel')).toThrow(expect.objectContaining({code: 'NO_GROUP_COLUMN'}))
    expect(split('segment')).toThrow(expect.objectContaining({code: 'TWO_GROUPS_NEEDED'}))
    expect(split('segment', ['All', 'Nobody'])).toThrow(expect.objectContaining({code: 'SIDE_TOO_SMALL'}))
  })
})
