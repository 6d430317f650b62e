import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {measure, measureSurvey} from '../../src/measure/index.ts'
import {makeSurvey} from '../survey-fixture.ts'

const fixture = JSON.parse(readFileSync('test/fixtures/r/reliability.json', 'utf8')) as {
  data: Record<string, number[]>
  factors: Record<string, string[]>
  htmt: number[][]
  htmt2: number[][]
}
const constructs = Object.entries(fixture.factors).map(([id, items]) => ({id, items}))

function discriminant(asked: readonly {id: string; items: string[]}[], columns = fixture.data) {
  const survey = makeSurvey({scale: {low: 1, high: 5}, constructs: [...asked], columns})
  const found = measureSurvey(survey, measure(survey), {seed: 11}).measurement.discriminantValidity
  if (!found) throw new Error('no discriminant validity')
  return found
}

describe('are constructs told apart', () => {
  it('by HTMT and HTMT2 as semTools gives them, with intervals', () => {
    const found = discriminant(constructs)
    if (found.status !== 'ok') throw new Error(found.reason)
    expect(found.pairs.map(({first, second}) => first + second)).toEqual(['ab', 'ac', 'bc'])
    expect(found.pairs[2]!.htmt.estimate).toBeCloseTo(fixture.htmt[2]![1]!, 10)
    expect(found.pairs[0]!.htmt2.estimate).toBeCloseTo(fixture.htmt2[1]![0]!, 10)
    expect(found.pairs[1]!.htmt.ci[0]!).toBeLessThan(found.pairs[1]!.htmt.estimate!)
    expect(found.pairs.map(({verdict}) => verdict)).toEqual(['distinct', 'distinct', 'distinct'])
  })

  it('two halves of one scale are not', () => {
    const found = discriminant([
      {id: 'half', items: ['c1', 'c3']},
      {id: 'rest', items: ['c2', 'c4', 'c5']},
    ])
    if (found.status !== 'ok') throw new Error(found.reason)
    expect(found.pairs[0]!.verdict).toBe('not-distinct')
  })

  it('gives ratios without intervals where most respondents left something out', () => {
    const holes = Object.fromEntries(
      Object.entries(fixture.data).map(([code, column], k) => [
        code,
        column.map((x, i) => ((i + k) % 12 === 0 ? Number.NaN : x)),
      ]),
    )
    const found = discriminant(constructs, holes)
    if (found.status !== 'ok') throw new Error(found.reason)
    expect(found.draws).toBe(0)
    expect(found.pairs[0]!.htmt.ci[0]).toBeNaN()
    expect(found.pairs[0]!.htmt.estimate).toBeGreaterThan(0)
  })

  it('says why it cannot tell', () => {
    expect(discriminant(constructs.slice(0, 1))).toMatchObject({status: 'not-applicable', reason: 'too-few-items'})
    const few = Object.fromEntries(Object.entries(fixture.data).map(([code, column]) => [code, column.slice(0, 20)]))
    expect(discriminant(constructs, few)).toMatchObject({status: 'not-applicable', reason: 'too-few-respondents'})
  })
})
