import {describe, expect, it} from 'vitest'
import {classify} from '../../src/classify/index.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const attitudes = {satisfaction: 'satisfaction', trust: 'trust', commitment: 'commitment'} as const

/** Ten loyal customers, ten others; how many of the loyal mean to buy again. */
async function loyalShare(buying: number | null, reliability = 1) {
  const attitude = Array.from({length: 20}, (_, index) => (index < 10 ? 90 - index : 20 + index))
  const intention = attitude.map((_, index) => (index < (buying ?? 0) ? 95 - index : 10 + index))
  const {survey, scores} = surveyOf({
    questionnaire: questionnaireOf({...attitudes, ...(buying === null ? {} : {repurchase: 'outcome' as const})}),
    scores: {
      satisfaction: attitude,
      trust: attitude,
      commitment: attitude,
      ...(buying === null ? {} : {repurchase: intention}),
    },
    reliability,
  })
  return (await classify(survey, scores, {draws: 0})).result
}

describe('the latent part of the loyal share', () => {
  it('is who is loyal in attitude and does not mean to buy again', async () => {
    const {shares, flags} = await loyalShare(7)
    expect(shares.loyal.estimate).toBeCloseTo(0.5, 10)
    expect(shares.loyal.latent?.estimate).toBeCloseTo(0.15, 10)
    expect(shares.loyal.latent?.count).toBe(3)
    expect(flags['latent']?.count).toBe(3)
  })

  it('stays within the share of the loyal, whatever the error of measurement', async () => {
    const {shares} = await loyalShare(2, 0.7)
    expect(shares.loyal.latent!.estimate!).toBeGreaterThan(0)
    expect(shares.loyal.latent!.estimate!).toBeLessThan(shares.loyal.estimate!)
  })

  it('is not told where nobody was asked about buying again', async () => {
    expect((await loyalShare(null)).shares.loyal.latent).toBeNull()
  })
})
