import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  compareFits,
  type EqualKind,
  equalityTests,
  type FitOptions,
  fitLatentModel,
  type LatentData,
  type LatentFit,
} from '../../../src/stats/index.ts'
import {agrees, expectEstimates, expectMatrices, expectMeasures, type LavaanFit} from './lavaan-answers.ts'

interface Study extends LavaanFit {
  readonly data: string
  readonly model: string
  readonly options: {
    readonly estimator?: 'ML' | 'MLR'
    readonly missing?: 'fiml'
    readonly equal?: readonly EqualKind[]
    readonly weights?: string
    readonly clusters?: string
    readonly meanStructure?: boolean
  }
}

interface Fixture {
  readonly data: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>
  readonly studies: Readonly<Record<string, Study>>
  readonly scaledDifferences: readonly {chiSquare: number; degrees: number; p: number}[]
  readonly equalityTests: readonly number[]
}

const fixture = JSON.parse(readFileSync(new URL('../../fixtures/r/latent.json', import.meta.url), 'utf8')) as Fixture

function dataOf(study: Study): LatentData {
  const columns = Object.fromEntries(
    Object.entries(fixture.data[study.data]!).map(([name, column]) => [
      name,
      column.map((value) => value ?? Number.NaN),
    ]),
  )
  const {weights, clusters} = study.options
  return {
    columns,
    ...(columns['group'] ? {group: columns['group']} : {}),
    ...(weights ? {weights: columns[weights]!} : {}),
    ...(clusters ? {clusters: columns[clusters]!} : {}),
  }
}

function fitted(name: string, options: FitOptions = {}): LatentFit {
  const study = fixture.studies[name]!
  const {estimator, missing, equal, meanStructure} = study.options
  return fitLatentModel(study.model, dataOf(study), {
    ...(estimator ? {estimator} : {}),
    ...(missing ? {missing} : {}),
    ...(equal ? {equal} : {}),
    ...(meanStructure ? {meanStructure} : {}),
    ...options,
  })
}

describe.each(Object.keys(fixture.studies))('%s, beside lavaan', (name) => {
  const study = fixture.studies[name]!
  const fit = fitted(name)
  it('has its estimates and standard errors', () => {
    expectEstimates(fit, study)
  })
  it('has its measures of fit', () => {
    expectMeasures(fit, study)
  })
  it('has its factor scores and modification indices', () => {
    expectMatrices(fit, study)
  })
})

describe('tests between models, beside lavaan', () => {
  it('scale the difference of robust χ² as Satorra and Bentler (2001)', () => {
    const fits = ['configural', 'metric', 'scalar'].map((name) => fitted(name, {estimator: 'MLR'}))
    fixture.scaledDifferences.forEach((theirs, k) => {
      const ours = compareFits(fits[k]!, fits[k + 1]!)
      expect(ours.degrees).toBe(theirs.degrees)
      agrees(ours.chiSquare, theirs.chiSquare, {what: 'difference'})
      agrees(ours.p, theirs.p, {what: 'its p'})
    })
  })
  it('score every equality on its own', () => {
    const ours = equalityTests(fitted('scalar'))
    fixture.equalityTests.forEach((theirs, k) => {
      agrees(ours[k]!.statistic, theirs, {what: `equality ${k}`, unit: 1})
    })
  })
})
