import {describe, expect, it} from 'vitest'
import {classify} from '../../src/classify/index.ts'
import {type DriversResult, drivers} from '../../src/drivers/index.ts'
import {createRandom, type Random} from '../../src/kernel/index.ts'
import {questionnaireOf, surveyOf} from '../classify/case.ts'

const questionnaire = questionnaireOf({
  quality: 'antecedent',
  satisfaction: 'satisfaction',
  trust: 'trust',
  commitment: 'commitment',
  habit: 'habit',
  alternatives: 'constraint',
  advocacy: 'outcome',
  price_tolerance: 'outcome',
})

function normal(random: Random): number {
  let sum = -6
  for (let draw = 0; draw < 12; draw++) sum += random.next()
  return sum
}

/** Quality makes satisfaction, which makes trust, which makes commitment, which alone makes advocacy. */
async function study(size = 400, twin = false): Promise<DriversResult> {
  const random = createRandom(11)
  const bounded = (value: number): number => Math.max(0, Math.min(100, value))
  const people = Array.from({length: size}, () => {
    const quality = bounded(55 + 20 * normal(random))
    const satisfaction = bounded(20 + 0.7 * quality + 12 * normal(random))
    const trust = twin
      ? bounded(satisfaction + 3 * normal(random))
      : bounded(15 + 0.7 * satisfaction + 12 * normal(random))
    const commitment = bounded(10 + 0.8 * trust + 12 * normal(random))
    const advocacy = bounded(10 + 0.8 * commitment + 12 * normal(random))
    const other = (): number => bounded(50 + 20 * normal(random))
    return {
      quality,
      satisfaction,
      trust,
      commitment,
      habit: other(),
      alternatives: other(),
      advocacy,
      price_tolerance: other(),
    }
  })
  const scores = Object.fromEntries(
    Object.keys(people[0]!).map((id) => [id, people.map((person) => person[id as keyof typeof person])]),
  )
  const cost = Float64Array.from(people, ({commitment}) => 120 - 0.5 * commitment + 15 * normal(random))
  const columns = {cost_to_serve: {type: 'money', values: cost} as const}
  const made = surveyOf({questionnaire, scores, reliability: 0.9, columns})
  const classification = await classify(made.survey, made.scores, {draws: 0})
  return drivers(made.survey, made.scores, classification, {draws: 60})
}

describe('what drives an outcome', () => {
  it('is the construct that makes it, with a clear sign and interval', async () => {
    const {drivers: found, explained} = await study()
    const [first] = found['advocacy']!
    expect(first).toMatchObject({construct: 'commitment', sign: 1, leftOut: null})
    expect(first!.share.ci[0]).toBeGreaterThan(0.1)
    expect(explained['advocacy']!.rSquared.estimate).toBeGreaterThan(0.5)
    const shares = found['advocacy']!.reduce((sum, {share}) => sum + (share.estimate ?? 0), 0)
    expect(shares).toBeCloseTo(explained['advocacy']!.rSquared.estimate!, 8)
  })

  it('is nothing where the outcome goes its own way', async () => {
    const {drivers: found, explained} = await study()
    expect(explained['price_tolerance']!.rSquared.estimate).toBeLessThan(0.06)
    expect(found['price_tolerance']!.filter(({sign}) => sign !== 0).length).toBeLessThanOrEqual(1)
  })

  it('never lets two constructs that cannot be told apart enter together, and says which', async () => {
    const {drivers: found} = await study(400, true)
    const out = found['advocacy']!.filter(({leftOut}) => leftOut !== null)
    expect(out).toHaveLength(1)
    expect(['satisfaction', 'trust']).toContain(out[0]!.construct)
    expect(out[0]!.leftOut).toMatchObject({reason: 'too-alike'})
    expect(out[0]!.share.estimate).toBeNaN()
  })

  it('is left unsaid with too few respondents', async () => {
    const {drivers: found, paths} = await study(30)
    expect(found).toEqual({})
    expect(paths).toBeNull()
  })
})

describe('the paths', () => {
  it('carry the effect of satisfaction on advocacy through trust and commitment alone', async () => {
    const {paths} = await study()
    const advocacy = paths!.equations.find(({outcome}) => outcome === 'advocacy')!
    const satisfaction = advocacy.paths.find(({from}) => from === 'satisfaction')!
    expect(satisfaction.mediation).toBe('full')
    expect(satisfaction.indirect.estimate).toBeCloseTo(0.7 * 0.8 * 0.8, 0)
    const {direct, indirect, total} = satisfaction
    expect(direct.estimate! + indirect.estimate!).toBeCloseTo(total.estimate!, 10)
  })

  it('explain neither the inputs nor what holds customers', async () => {
    const {paths} = await study()
    expect(paths!.equations.map(({outcome}) => outcome)).toEqual([
      'satisfaction',
      'trust',
      'commitment',
      'advocacy',
      'price_tolerance',
    ])
  })

  it('are the same for the same seed', async () => {
    expect(await study(200)).toEqual(await study(200))
  })
})

describe('the five benefits of loyal customers', () => {
  it('are each tested where they are measured, and only there', async () => {
    const {benefits} = await study()
    const verdicts = Object.fromEntries(benefits.map(({id, verdict}) => [id, verdict]))
    expect(verdicts).toEqual({
      advocates: 'supported',
      'cheaper-to-serve': 'supported',
      'easier-to-serve': 'not-measured',
      'less-price-sensitive': 'cannot-tell',
      'stable-revenue': 'not-measured',
    })
  })

  it('tell a behaviour from an answer of the same survey', async () => {
    const {benefits} = await study()
    expect(benefits.find(({id}) => id === 'cheaper-to-serve')).toMatchObject({behavioural: true, moreIsBetter: false})
    expect(benefits.find(({id}) => id === 'advocates')).toMatchObject({behavioural: false, moreIsBetter: true})
  })
})
