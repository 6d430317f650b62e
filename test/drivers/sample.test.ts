import {describe, expect, it} from 'vitest'
import {bootstrapIntervals, completeSample, type StatisticsOf} from '../../src/drivers/sample.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {questionnaireOf, surveyOf} from '../classify/case.ts'

const questionnaire = questionnaireOf({satisfaction: 'satisfaction', trust: 'trust'})

function sampleOf(size: number, perAccount = 1) {
  const random = createRandom(6)
  const satisfaction = Array.from({length: size}, () => 100 * random.next())
  const trust = satisfaction.map((value) => value / 2 + 50 * random.next())
  const account = satisfaction.map((_, index) => `A${Math.floor(index / perAccount)}`)
  const columns = {account: {type: 'text', values: account} as const}
  const {survey, scores} = surveyOf({questionnaire, scores: {satisfaction, trust}, reliability: 1, columns})
  return completeSample(
    survey,
    ['satisfaction', 'trust'].map((id) => scores[id]!.scores),
  )
}

const slope: StatisticsOf =
  ({covarianceUnder}) =>
  (weights) => {
    const covariance = covarianceUnder(weights)
    return [covariance[0]![1]! / covariance[0]![0]!]
  }

describe('bootstrap intervals of a part of many customers', () => {
  it.each([1, 3])(
    'have the standard error and the place of those of all of them, %i in each account',
    async (perAccount) => {
      const sample = sampleOf(4000, perAccount)
      const intervals = (mostResampled: number) =>
        bootstrapIntervals(sample, slope, {draws: 400, random: createRandom(2), stage: 'drivers', mostResampled})
      const [whole, part] = [await intervals(4000), await intervals(700)]
      const error = whole.standardError(0)
      expect(Math.abs(part.standardError(0) / error - 1)).toBeLessThan(0.2)
      for (const limit of [0, 1] as const)
        expect(Math.abs(part.of(0)[limit] - whole.of(0)[limit])).toBeLessThan(0.4 * error)
    },
  )

  it('are those of all where there are no more than may be drawn from', async () => {
    const sample = sampleOf(200)
    const drawn = (mostResampled?: number) =>
      bootstrapIntervals(sample, slope, {
        draws: 30,
        random: createRandom(2),
        stage: 'drivers',
        ...(mostResampled && {mostResampled}),
      })
    expect((await drawn()).of(0)).toEqual((await drawn(200)).of(0))
  })
})
