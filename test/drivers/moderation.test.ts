import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {moderation} from '../../src/drivers/moderation.ts'
import type {Moderation} from '../../src/drivers/moderation-schema.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {type Measurement, measure} from '../../src/measure/index.ts'
import {score} from '../../src/score/index.ts'
import {chiSquareUpper, normalQuantile} from '../../src/stats/index.ts'
import {questionnaireOf, surveyOf} from '../classify/case.ts'

type Row = Readonly<Record<string, number | string>>
const roles = {satisfaction: 'satisfaction', trust: 'trust', commitment: 'commitment', advocacy: 'outcome'} as const

/** @param noise  standard deviation of each item around its construct, by site. */
function studyOf(rows: readonly Row[], {items, noise}: {items: number; noise: (site: string) => number}) {
  const random = createRandom(3)
  const questionnaire = questionnaireOf(roles, items)
  const answers = Object.fromEntries(
    Object.keys(roles).flatMap((id) =>
      Array.from({length: items}, (_, item) => [
        `${id}${item + 1}`,
        rows.map((row) => (row[id] as number) + noise(row['site'] as string) * normalQuantile(random.next() || 0.5)),
      ]),
    ),
  )
  const columns = {site: {type: 'text', values: rows.map(({site}) => site as string)} as const}
  const {survey} = surveyOf({questionnaire, scores: answers, reliability: 1, columns})
  return {survey, scores: score(survey, measure(survey))}
}

function invariant(level: string, groups: readonly {name: string; n: number}[]): Measurement['invariance'] {
  return {
    status: 'ok',
    column: 'site',
    groups: [...groups],
    leftOut: 0,
    level,
    reason: null,
    steps: [],
    freed: [],
  } as never
}

const options = {draws: 1000, random: createRandom(1), minCell: 5}
const pathOf = ({equations}: Moderation, from: string, outcome: string) =>
  equations.find((one) => one.outcome === outcome)!.paths.find((path) => path.from === from)!

interface Answer {
  readonly north: number | number[]
  readonly interaction: number | number[]
  readonly se: number | number[]
  readonly wald: number
}
const fixture = JSON.parse(readFileSync('test/fixtures/r/moderation.json', 'utf8')) as {
  readonly data: readonly Row[]
} & Readonly<Record<'trust' | 'commitment' | 'advocacy', Answer>>
const sites = [
  {name: 'North', n: 400},
  {name: 'South', n: 300},
]

describe('moderation without measurement error, beside R', () => {
  const before = {
    trust: ['satisfaction'],
    commitment: ['satisfaction', 'trust'],
    advocacy: ['satisfaction', 'trust', 'commitment'],
  } as const

  it('is the interactions of lm, with standard errors and tests near those of HC3', async () => {
    // Two items that agree entirely leave no error.
    const study = studyOf(fixture.data, {items: 2, noise: () => 0})
    const found = (await moderation(study, invariant('metric', sites), options))!
    expect(found).toMatchObject({reason: null, corrected: true, groups: sites})
    for (const [outcome, predictors] of Object.entries(before)) {
      const r = fixture[outcome as keyof typeof before]
      for (const [index, from] of predictors.entries()) {
        const path = pathOf(found, from, outcome)
        const interaction = [r.interaction].flat()[index]!
        expect(path.groups[0]!.estimate).toBeCloseTo([r.north].flat()[index]!, 9)
        expect(path.difference!.estimate).toBeCloseTo(-interaction, 9)
        // A thousand draws know a standard error to 2 %; three times that.
        const se = [r.se].flat()[index]!
        expect(Math.abs(path.difference!.se! / se - 1)).toBeLessThan(0.07)
        expect(path.chi2).toBeCloseTo((path.difference!.estimate! / path.difference!.se!) ** 2, 8)
        expect(path.df).toBe(1)
      }
      const {together} = found.equations.find((one) => one.outcome === outcome)!
      expect(together.df).toBe(predictors.length)
      expect(Math.abs(together.chi2! / r.wald - 1)).toBeLessThan(0.15)
      expect(together.p).toBeCloseTo(chiSquareUpper(together.chi2!, predictors.length), 10)
    }
  })

  it('finds the one path that differs, and no other', async () => {
    const found = (await moderation(
      studyOf(fixture.data, {items: 2, noise: () => 0}),
      invariant('scalar', sites),
      options,
    ))!
    const differing = found.equations.flatMap(({outcome, paths}) =>
      paths.filter(({differs}) => differs).map(({from}) => `${from} → ${outcome}`),
    )
    expect(differing).toEqual(['trust → commitment'])
    for (const {paths} of found.equations)
      for (const {p, adjustedP} of paths) expect(adjustedP).toBeGreaterThanOrEqual(p!)
  })
})

describe('moderation where one group answers less reliably', () => {
  const random = createRandom(9)
  const normal = () => normalQuantile(random.next() || 0.5)
  const rows = Array.from({length: 1200}, (_, index): Row => {
    const satisfaction = 55 + 15 * normal()
    const trust = 15 + 0.7 * satisfaction + 8 * normal()
    const commitment = 10 + 0.75 * trust + 8 * normal()
    return {
      satisfaction,
      trust,
      commitment,
      advocacy: 20 + 0.6 * commitment + 8 * normal(),
      site: index % 2 ? 'a' : 'b',
    }
  })
  const groups = ['a', 'b'].map((name) => ({name, n: 600}))

  it('does not take the error of measurement for a difference', async () => {
    const study = studyOf(rows, {items: 4, noise: (site) => (site === 'a' ? 4 : 18)})
    const found = (await moderation(study, invariant('metric', groups), {...options, draws: 300}))!
    expect(found.corrected).toBe(true)
    const {groups: both} = pathOf(found, 'satisfaction', 'trust')
    for (const {estimate} of both) expect(estimate).toBeCloseTo(0.7, 0)
    expect(found.equations.flatMap(({paths}) => paths).filter(({differs}) => differs)).toEqual([])
  })
})

describe('moderation is not tested', () => {
  const study = studyOf(fixture.data, {items: 2, noise: () => 0})

  it('where nobody asked', async () => {
    expect(await moderation(study, undefined, options)).toBeNull()
  })

  it.each([
    ['configural', 'not-invariant'],
    ['none', 'not-invariant'],
    ['not-tested', 'invariance-not-tested'],
  ])('where the questions are %s', async (level, reason) => {
    const found = await moderation(study, invariant(level, sites), options)
    expect(found).toMatchObject({reason, equations: []})
  })

  it('between groups too small for a path model', async () => {
    const small = [
      {name: 'North', n: 400},
      {name: 'South', n: 30},
    ]
    let south = 0
    const rows = fixture.data.filter(({site}) => site === 'North' || ++south <= 30)
    const found = await moderation(studyOf(rows, {items: 2, noise: () => 0}), invariant('metric', small), options)
    expect(found).toMatchObject({reason: 'too-few-respondents', equations: []})
  })

  it('between groups under the smallest cell', async () => {
    const found = await moderation(study, invariant('metric', sites), {...options, minCell: 350})
    expect(found?.reason).toBe('too-few-respondents')
  })
})

describe('moderation between three groups', () => {
  it('has no single difference but a test of all, and the same answer for the same seed', async () => {
    const rows = fixture.data.map((row, index) => ({...row, site: ['x', 'y', 'z'][index % 3]!}))
    const study = studyOf(rows, {items: 2, noise: () => 0})
    const three = ['x', 'y', 'z'].map((name) => ({name, n: 233}))
    const ask = () => moderation(study, invariant('metric', three), {...options, draws: 100, random: createRandom(4)})
    const found = (await ask())!
    const path = pathOf(found, 'trust', 'commitment')
    expect(path).toMatchObject({difference: null, df: 2, differs: false})
    expect(path.groups.map(({name}) => name)).toEqual(['x', 'y', 'z'])
    expect(await ask()).toEqual(found)
  })
})
