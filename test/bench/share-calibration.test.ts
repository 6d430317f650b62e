import {describe, expect, it} from 'vitest'
import {chanceOfCoverage, type SurveyShares, shareCalibration} from '../../bench/classification/share-calibration.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {normalQuantile} from '../../src/stats/index.ts'

const random = createRandom(5)

/** Estimates around .30 with a standard deviation of .03, whose standard errors are said to be `said`. */
function surveys({bias, said}: {bias: number; said: number}, count = 4000): SurveyShares[] {
  return Array.from({length: count}, () => {
    const share = 0.3 + bias + 0.03 * normalQuantile(random.next() || 0.5)
    return {
      shares: [share],
      standardErrors: [said],
      intervals: [[share - 1.96 * said, share + 1.96 * said]],
    }
  })
}

describe('the calibration of a share', () => {
  it('finds 95% covered where estimates are unbiased and their errors known', () => {
    const found = shareCalibration(0.3, 0, surveys({bias: 0, said: 0.03}))
    expect(found.coverage).toBeCloseTo(0.95, 1)
    expect(Math.abs(found.coverage - 0.95)).toBeLessThan(1.5 * chanceOfCoverage(4000))
    expect(found.widthRatio).toBeCloseTo(1, 1)
    expect(found.bias).toBeCloseTo(0, 2)
  })

  it.each([
    ['a bias of one standard deviation', {bias: 0.03, said: 0.03}],
    ['standard errors half as large as they should be', {bias: 0, said: 0.015}],
  ])('tells that %s is why the truth is missed', (_, fault) => {
    const {coverage, expectedCoverage} = shareCalibration(0.3, 0, surveys(fault))
    expect(coverage).toBeLessThan(0.86)
    expect(expectedCoverage).toBeCloseTo(coverage, 1)
  })

  it('says nothing of coverage without bootstrap draws', () => {
    const none = surveys({bias: 0, said: 0.03}, 5).map((one) => ({
      ...one,
      standardErrors: [Number.NaN],
      intervals: [[Number.NaN, Number.NaN] as const],
    }))
    expect(shareCalibration(0.3, 0, none).coverage).toBeNaN()
  })

  it('is known to some two points over 400 surveys', () => {
    expect(chanceOfCoverage(400)).toBeCloseTo(0.0214, 4)
  })
})
