import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {giniCoefficient, lorenzCurve, percentileInterval, quantile, wilsonInterval} from '../../src/stats/index.ts'

describe('giniCoefficient and lorenzCurve', () => {
  it('are 0 and the diagonal when all customers spend the same', () => {
    expect(giniCoefficient([5, 5, 5])).toBeCloseTo(0, 14)
    for (const point of lorenzCurve([5, 5, 5])) expect(point.value).toBeCloseTo(point.customers, 14)
  })

  it('are extreme when one customer holds everything', () => {
    expect(giniCoefficient([0, 0, 0, 8])).toBeCloseTo(0.75, 14)
    expect(lorenzCurve([0, 0, 0, 8]).map((point) => point.value)).toEqual([0, 0, 0, 0, 1])
  })

  it('agree: Gini is twice the area between the curve and the diagonal', () => {
    const amounts = fc
      .array(fc.integer({min: 0, max: 1000}), {minLength: 1, maxLength: 40})
      .filter((a) => a.some(Boolean))
    fc.assert(
      fc.property(amounts, (values) => {
        const curve = lorenzCurve(values)
        const area = curve
          .slice(1)
          .reduce((sum, point, i) => sum + (point.value + curve[i]!.value) / 2 / values.length, 0)
        expect(giniCoefficient(values)).toBeCloseTo(1 - 2 * area, 10)
      }),
    )
  })

  it('are undefined without any spending, and skip missing amounts', () => {
    expect(giniCoefficient([0, 0])).toBeNaN()
    expect(giniCoefficient([-1, 2])).toBeNaN()
    expect(lorenzCurve([])).toEqual([])
    expect(giniCoefficient([1, Number.NaN, 3])).toBeCloseTo(0.25, 14)
  })
})

describe('quantile', () => {
  it('interpolates as R does by default', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([7, Number.NaN, 1], 0.5)).toBe(4)
    expect(quantile([], 0.5)).toBeNaN()
    expect(() => quantile([1], 2)).toThrow(RangeError)
    expect(percentileInterval([1, 2, 3, 4, 5], 0.5)).toEqual([2, 4])
  })
})

describe('wilsonInterval', () => {
  it('gives Newcombe’s worked example, 81 of 263', () => {
    const [low, high] = wilsonInterval(81, 263)
    expect(low).toBeCloseTo(0.2553, 4)
    expect(high).toBeCloseTo(0.3662, 4)
  })

  it('stays inside 0 to 1 and holds the share seen', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 500}), fc.double({min: 0, max: 1, noNaN: true}), (n, share) => {
        const successes = Math.floor(n * share)
        const [low, high] = wilsonInterval(successes, n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(successes / n + 1e-15)
        expect(high).toBeGreaterThanOrEqual(successes / n - 1e-15)
      }),
    )
  })

  it('is undefined without trials and refuses impossible counts', () => {
    expect(wilsonInterval(0, 0)).toEqual([Number.NaN, Number.NaN])
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
  })
})
