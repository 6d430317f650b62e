import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {measure, measureSurvey} from '../../src/measure/index.ts'
import {makeSurvey} from '../survey-fixture.ts'

const fixture = JSON.parse(readFileSync('test/fixtures/r/reliability.json', 'utf8')) as {
  data: Record<string, number[]>
  factors: Record<string, string[]>
}
const constructs = Object.entries(fixture.factors).map(([id, items]) => ({id, items}))

function measured(asked: readonly {id: string; items: string[]}[], columns = fixture.data) {
  const survey = makeSurvey({scale: {low: 1, high: 5}, constructs: [...asked], columns})
  return measureSurvey(survey, measure(survey), {seed: 11})
}

describe('the factor model of a questionnaire', () => {
  it('has every question on its construct, standardised, with fit and correlations', () => {
    const {factorModel} = measured(constructs)
    expect(factorModel).toMatchObject({estimator: 'MLR', converged: true, admissible: true})
    expect(factorModel!.loadings.map(({item}) => item).sort()).toEqual(Object.values(fixture.factors).flat().sort())
    expect(factorModel!.loadings.every(({std}) => std !== null && Math.abs(std) < 1)).toBe(true)
    expect(factorModel!.cfi).toBeGreaterThan(0.9)
    expect(factorModel!.correlations).toHaveLength(3)
  })

  it('a scale asked twice has no proper solution: the questions are named, and what was tried instead', () => {
    const twins = [...constructs, {id: 'copy', items: fixture.factors['c']!.map((item) => `${item}x`)}]
    const columns = {...fixture.data}
    for (const item of fixture.factors['c']!)
      columns[`${item}x`] = fixture.data[item]!.map((answer, row) => (row % 7 === 0 ? Math.min(5, answer + 1) : answer))
    const {factorModel} = measured(twins, columns)
    const [problem] = factorModel!.problems
    expect(problem).toMatchObject({code: 'heywood', items: ['c1', 'c1x']})
    expect(problem!.retry).toMatchObject({remedy: 'bounds', admissible: false})
    expect(factorModel!.admissible).toBe(false)
  })

  it('says nothing of the fit of a model that is not identified: two questions and no other construct', () => {
    const {factorModel, measurement} = measured([{id: 'pair', items: ['a1', 'a2']}])
    expect(factorModel!.problems.map(({code}) => code)).toContain('not-identified')
    for (const index of [factorModel!.cfi, factorModel!.srmr, factorModel!.rmsea.estimate]) expect(index).toBeNaN()
    expect(factorModel).toMatchObject({verdict: null, scaled: null, robust: null})
    const {stability} = measurement
    expect(stability?.status === 'ok' ? stability.verdicts.map(({verdict}) => verdict) : []).not.toContain('fit')
  })

  it('is left out where only scales are asked for', () => {
    const survey = makeSurvey({scale: {low: 1, high: 5}, constructs, columns: fixture.data})
    expect(measureSurvey(survey, measure(survey), {seed: 1, depth: 'scales'}).factorModel).toBeNull()
  })
})

describe('the stability of the verdicts', () => {
  const {measurement} = measured(constructs)
  const found = measurement.stability
  if (found?.status !== 'ok') throw new Error('no stability')

  it('asks each verdict of several defensible ways, and counts those that agree', () => {
    expect(found.verdicts.filter(({verdict}) => verdict === 'distinct')).toHaveLength(3)
    for (const {holds, of, flips} of found.verdicts) {
      expect(of).toBeGreaterThan(1)
      expect(holds + flips.length).toBe(of)
    }
  })

  it('names what makes a verdict flip: a coefficient that stands on the other side', () => {
    for (const {flips} of found.verdicts) for (const choices of flips) expect(choices.length).toBeGreaterThan(0)
    const reliable = found.verdicts.filter(({verdict}) => verdict === 'reliable')
    expect(reliable.map(({constructs: [id]}) => id)).toEqual(constructs.map(({id}) => id))
  })
})
