import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  giniCoefficient,
  lorenzAt,
  lorenzCurve,
  percentileInterval,
  quantile,
  wilsonInterval,
} from '../../src/stats/index.ts'

const ones = (n: number): number[] => new Array<number>(n).fill(1)

describe('concentration', () => {
  it('of equal customers is none', () => {
    expect(giniCoefficient(lorenzCurve([3, 3, 3], ones(3)))).toBeCloseTo(0, 12)
  })

  it('of one who holds everything among n is 1 − 1/n', () => {
    expect(giniCoefficient(lorenzCurve([0, 0, 0, 8], ones(4)))).toBeCloseTo(0.75, 12)
  })

  it('counts a weight of two as two customers', () => {
    const weighted = giniCoefficient(lorenzCurve([1, 4], [2, 1]))
    expect(weighted).toBeCloseTo(giniCoefficient(lorenzCurve([1, 1, 4], ones(3))), 12)
  })

  it('is undefined where a customer costs more than they bring', () => {
    expect(giniCoefficient(lorenzCurve([-1, 4], ones(2)))).toBeNaN()
  })

  it('lies between 0 and 1 and is blind to currency and row order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 10_000}), {minLength: 2, maxLength: 60}), (values) => {
        fc.pre(values.some((value) => value > 0))
        const index = giniCoefficient(lorenzCurve(values, ones(values.length)))
        const other = [...values].reverse().map((value) => value * 1.17)
        expect(index).toBeGreaterThanOrEqual(-1e-12)
        expect(index).toBeLessThan(1)
        expect(giniCoefficient(lorenzCurve(other, ones(values.length)))).toBeCloseTo(index, 9)
      }),
    )
  })

  it('draws a curve that never lies above equality', () => {
    const curve = lorenzCurve([1, 2, 3, 10], ones(4))
    for (const share of [0, 0.1, 0.25, 0.6, 0.9]) expect(lorenzAt(curve, share)).toBeLessThanOrEqual(share)
    expect(lorenzAt(curve, 1)).toBe(1)
  })
})

describe('quantile', () => {
  it('interpolates as R does by default', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([7, Number.NaN, 1], 0.5)).toBe(4)
    expect(quantile([], 0.5)).toBeNaN()
    expect(() => quantile([1], 2)).toThrow(RangeError)
    expect(percentileInterval([1, 2, 3, 4, 5], 1 / 3)).toEqual([2, 4].map((value) => expect.closeTo(value, 12)))
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
