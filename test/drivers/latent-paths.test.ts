import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {KnownValues, Survey} from '../../src/clean/index.ts'
import type {Effect, Paths} from '../../src/drivers/index.ts'
import {pathModel} from '../../src/drivers/path-model.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {type MeasurementDepth, measure} from '../../src/measure/index.ts'
import {score} from '../../src/score/index.ts'
import {type ConstructSketch, makeSurvey} from '../survey-fixture.ts'

type Pair = readonly [number, number]
interface Answers {
  readonly paths: readonly {from: string; to: string; direct: Pair; total: Pair; standardized: Pair}[]
  readonly rsquare: Readonly<Record<string, number>>
  readonly wald: number
  readonly fit: Readonly<Record<string, number | null>>
}
type Rows = readonly Readonly<Record<string, number | null>>[]
interface Fixture {
  readonly data: Rows
  readonly holes: Rows
  readonly weight: readonly number[]
  readonly account: readonly number[]
  readonly plain: Answers
  readonly weighted: Answers
  readonly clustered: Answers
  readonly incomplete: Answers
}
const fixture = JSON.parse(readFileSync('test/fixtures/r/paths.json', 'utf8')) as Fixture

const triple = (code: string): string[] => [1, 2, 3].map((place) => `${code}${place}`)
const constructs: ConstructSketch[] = [
  {id: 'quality', items: triple('qua'), role: 'antecedent'},
  {id: 'satisfaction', items: triple('sat'), role: 'satisfaction'},
  {id: 'credibility', items: triple('cre'), role: 'trust'},
  {id: 'integrity', items: triple('int'), role: 'trust'},
  {id: 'benevolence', items: triple('ben'), role: 'trust'},
  {id: 'trust', dimensions: ['credibility', 'integrity', 'benevolence'], role: 'trust'},
  {id: 'commitment', items: triple('com'), role: 'commitment'},
  {id: 'advocacy', items: triple('adv'), role: 'outcome'},
  {id: 'intention', items: ['buy1'], role: 'outcome'},
]

function surveyWith(rows: Rows, known: Readonly<Record<string, KnownValues>> = {}, asked = constructs): Survey {
  const columns = Object.fromEntries(
    Object.keys(fixture.data[0]!).map((code) => [code, rows.map((row) => row[code] ?? Number.NaN)]),
  )
  return makeSurvey({scale: {low: 1, high: 7}, constructs: asked, columns, known})
}

async function pathsOf(survey: Survey, draws = 0, measurement: MeasurementDepth = 'full'): Promise<Paths> {
  const scores = score(survey, measure(survey))
  const found = await pathModel(survey, scores, {draws, random: createRandom(5), measurement})
  if (found === null) throw new Error('no paths')
  return found
}

function expectLavaan(paths: Paths, {paths: expected, rsquare, fit}: Answers): void {
  const near = (found: Effect, [estimate, error]: Pair, what: string): void => {
    expect(Math.abs(found.estimate! - estimate), `${what}: ${found.estimate} for ${estimate}`).toBeLessThan(1e-4)
    expect(Math.abs(found.se! - error), `${what}, error: ${found.se} for ${error}`).toBeLessThan(1e-4)
  }
  expect(paths).toMatchObject({estimation: 'latent', measuredBy: 'items', fallbacks: []})
  for (const {from, to, direct, total, standardized} of expected) {
    const path = paths.equations.find(({outcome}) => outcome === to)!.paths.find((one) => one.from === from)!
    near(path.direct, direct, `${from} on ${to}`)
    near(path.total, total, `${from} on ${to} in total`)
    near(path.standardized, standardized, `${from} on ${to}, standardised`)
  }
  for (const [outcome, share] of Object.entries(rsquare))
    expect(paths.equations.find((equation) => equation.outcome === outcome)!.rSquared.estimate).toBeCloseTo(share, 4)
  const {model} = paths
  expect(model!.df).toBe(fit['df'])
  for (const [ours, theirs] of [
    [model!.chi2, fit['chisq']],
    [model!.scaled?.chi2, fit['chisq.scaled']],
    [model!.cfi, fit['cfi']],
    [model!.tli, fit['tli']],
    [model!.rmsea.estimate, fit['rmsea']],
    [model!.srmr, fit['srmr']],
  ] as const)
    expect(Math.abs(ours! - theirs!)).toBeLessThan(1e-4 * Math.max(1, theirs!))
}

describe('paths between latent variables, as lavaan has them', () => {
  it('agree to 1e-4: direct, total and standardised effects, their errors, R² and fit', async () => {
    expectLavaan(await pathsOf(surveyWith(fixture.data)), fixture.plain)
  })

  it('hold a construct of one question to the reliability its score is given', async () => {
    const {model} = await pathsOf(surveyWith(fixture.data))
    expect(model!.parameters).toBe(fixture.plain.fit['npar'])
    expect(model!.singleIndicators).toEqual([{construct: 'intention', reliability: 0.7}])
  })

  it('test full against partial mediation as a Wald test on lavaan’s covariances does', async () => {
    const {equations} = await pathsOf(surveyWith(fixture.data))
    const {fullMediation} = equations.find(({outcome}) => outcome === 'advocacy')!
    expect(fullMediation!.df).toBe(3)
    expect(Math.abs(fullMediation!.chi2! / fixture.plain.wald - 1)).toBeLessThan(1e-3)
  })

  it('agree with survey weights', async () => {
    const known = {weight: {type: 'number', values: Float64Array.from(fixture.weight)}} as const
    expectLavaan(await pathsOf(surveyWith(fixture.data, known)), fixture.weighted)
  })

  it('agree with several answers an account', async () => {
    const known = {account: {type: 'text', values: fixture.account.map(String)}} as const
    expectLavaan(await pathsOf(surveyWith(fixture.data, known)), fixture.clustered)
  })

  it('agree with missing answers', async () => {
    const paths = await pathsOf(surveyWith(fixture.holes))
    expect(paths.model).toMatchObject({missing: 'fiml', converged: true})
    expectLavaan(paths, fixture.incomplete)
  })
})

describe('intervals of latent paths', () => {
  it('are those of the delta method where they are symmetric, and lean where an effect is a product', async () => {
    const delta = await pathsOf(surveyWith(fixture.data))
    const drawn = await pathsOf(surveyWith(fixture.data), 500)
    expect([delta.interval, drawn.interval, drawn.draws]).toEqual(['delta', 'monte-carlo', 2000])
    const direct = ({equations}: Paths) => equations.find(({outcome}) => outcome === 'satisfaction')!.paths[0]!.direct
    const [narrow, wide] = [direct(delta), direct(drawn)]
    expect(wide.estimate).toBe(narrow.estimate)
    for (const end of [0, 1]) expect(Math.abs(wide.ci[end]! - narrow.ci[end]!)).toBeLessThan(0.25 * narrow.se!)
  })
})

describe('where latent variables cannot be measured by their items, paths say so', () => {
  it('models of several scales together were not wanted: by scores freed of their error', async () => {
    const paths = await pathsOf(surveyWith(fixture.data), 0, 'scales')
    expect(paths).toMatchObject({estimation: 'latent', measuredBy: 'scores', model: null})
    expect(paths.fallbacks).toEqual([{reason: 'not-wanted', constructs: []}])
  })

  it('too few respondents: by scores freed of their error', async () => {
    const paths = await pathsOf(surveyWith(fixture.data.slice(0, 90)))
    expect(paths).toMatchObject({estimation: 'latent', measuredBy: 'scores', model: null})
    expect(paths.fallbacks).toEqual([{reason: 'too-few-respondents', constructs: []}])
  })

  it('freed of their error, scores give nearly the paths that items give', async () => {
    const byItems = await pathsOf(surveyWith(fixture.data))
    const few = constructs.map((one) => (one.id === 'trust' ? {...one, dimensions: ['credibility', 'integrity']} : one))
    const byScores = await pathsOf(surveyWith(fixture.data, {}, few))
    expect(byScores.fallbacks).toEqual([{reason: 'dimensions', constructs: ['trust']}])
    const standardized = (paths: Paths): number =>
      paths.equations.find(({outcome}) => outcome === 'satisfaction')!.paths[0]!.standardized.estimate!
    expect(Math.abs(standardized(byScores) - standardized(byItems))).toBeLessThan(0.05)
  })

  it('single questions only: between observed scores', async () => {
    const single = ['qua1', 'sat1', 'adv1'].map((code, place) => ({
      id: code,
      items: [code],
      role: (['antecedent', 'satisfaction', 'outcome'] as const)[place]!,
    }))
    const paths = await pathsOf(surveyWith(fixture.data, {}, single))
    expect(paths).toMatchObject({estimation: 'observed-scores', measuredBy: 'scores'})
    expect(paths.fallbacks).toEqual([{reason: 'no-scales', constructs: []}])
  })

  it('two constructs that repeat each other: named, and neither latent form is shown', async () => {
    const rows = fixture.data.map((row, place) => {
      const copy = (code: string): number => Math.min(7, row[code]! + (place % 9 === 0 ? 1 : 0))
      return {...row, com1: copy('sat1'), com2: copy('sat2'), com3: copy('sat3')}
    })
    const paths = await pathsOf(surveyWith(rows))
    expect(paths.estimation).toBe('observed-scores')
    for (const {constructs: named} of paths.fallbacks)
      expect(named).toEqual(expect.arrayContaining(['satisfaction', 'commitment']))
  })
})
