import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {gini} from '../../src/value/gini.ts'
import {dominated, proportionEstimate, ratioEstimate, studentQuantile} from '../../src/value/index.ts'
import {lorenzAt, lorenzCurve} from '../../src/value/lorenz-curve.ts'
import {valueTiers} from '../../src/value/value-tiers.ts'

const ones = (n: number): number[] => new Array<number>(n).fill(1)

describe('Student’s 97.5 % quantile', () => {
  // Published tables of t, as given by qt(.975, df) in R
  it.each([
    [1, 12.7062047],
    [3, 3.1824463],
    [4, 2.7764451],
    [5, 2.5705818],
    [9, 2.2621572],
    [30, 2.0422725],
    [1000, 1.9623391],
  ])('with %d degrees of freedom is that of R', (degrees, expected) => {
    expect(Math.abs(studentQuantile(degrees) - expected)).toBeLessThan(0.001)
  })
})

describe('a ratio of weighted totals', () => {
  it('is the mean with its t interval when nothing is weighted', () => {
    // By hand: sd √(32/7) = 2.13809, standard error 0.755929, t(7) = 2.364624
    const {estimate, ci, n} = ratioEstimate({numerators: [2, 4, 4, 4, 5, 5, 7, 9], weights: ones(8)})
    expect([estimate, n]).toEqual([5, 8])
    expect(ci[0]).toBeCloseTo(5 - 0.755929 * 2.364624, 3)
    expect(ci[1]).toBeCloseTo(5 + 0.755929 * 2.364624, 3)
  })

  it('does not change when all weights are multiplied by a constant', () => {
    const sample = {numerators: [1, 5, 2, 8], denominators: [2, 2, 3, 4]}
    const [plain, scaled] = [
      [1, 2, 3, 1],
      [10, 20, 30, 10],
    ].map((weights) => ratioEstimate({...sample, weights}))
    expect(scaled!.estimate).toBeCloseTo(plain!.estimate, 12)
    expect(scaled!.ci[0]).toBeCloseTo(plain!.ci[0], 12)
  })

  it('leaves out missing numbers and weights of zero', () => {
    expect(ratioEstimate({numerators: [1, Number.NaN, 9], weights: [1, 1, 0]})).toMatchObject({estimate: 1, n: 1})
  })

  it('is undefined, not zero, without anyone', () => {
    expect(ratioEstimate({numerators: [], weights: []}).estimate).toBeNaN()
  })

  it('refuses arrays of unequal length', () => {
    expect(() => ratioEstimate({numerators: [1], weights: []})).toThrow(RangeError)
  })
})

describe('a proportion', () => {
  it('has Wilson’s interval', () => {
    // (8 + z²/2 ± z·√(8·2/10 + z²/4)) / (10 + z²), the value of prop.test(8, 10, correct = FALSE) in R
    const members = Array.from({length: 10}, (_, index) => index < 8)
    const {ci} = proportionEstimate(members, ones(10))
    expect(ci[0]).toBeCloseTo(0.4901625, 6)
    expect(ci[1]).toBeCloseTo(0.9433178, 6)
  })
})

describe('concentration', () => {
  it('of equal customers is none', () => {
    expect(gini(lorenzCurve([3, 3, 3], ones(3)))).toBeCloseTo(0, 12)
  })

  it('of one who holds everything among n is 1 − 1/n', () => {
    expect(gini(lorenzCurve([0, 0, 0, 8], ones(4)))).toBeCloseTo(0.75, 12)
  })

  it('counts a weight of two as two customers', () => {
    const weighted = gini(lorenzCurve([1, 4], [2, 1]))
    expect(weighted).toBeCloseTo(gini(lorenzCurve([1, 1, 4], ones(3))), 12)
  })

  it('is undefined where a customer costs more than they bring', () => {
    expect(gini(lorenzCurve([-1, 4], ones(2)))).toBeNaN()
  })

  it('lies between 0 and 1 and is blind to currency and row order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 10_000}), {minLength: 2, maxLength: 60}), (values) => {
        fc.pre(values.some((value) => value > 0))
        const index = gini(lorenzCurve(values, ones(values.length)))
        const other = [...values].reverse().map((value) => value * 1.17)
        expect(index).toBeGreaterThanOrEqual(-1e-12)
        expect(index).toBeLessThan(1)
        expect(gini(lorenzCurve(other, ones(values.length)))).toBeCloseTo(index, 9)
      }),
    )
  })

  it('draws a curve that never lies above equality', () => {
    const curve = lorenzCurve([1, 2, 3, 10], ones(4))
    for (const share of [0, 0.1, 0.25, 0.6, 0.9]) expect(lorenzAt(curve, share)).toBeLessThanOrEqual(share)
    expect(lorenzAt(curve, 1)).toBe(1)
  })
})

describe('value tiers', () => {
  it('are a fifth, the next three tenths, and the rest of buyers', () => {
    const values = [...Array.from({length: 10}, (_, index) => index + 1), 0, Number.NaN]
    const tiers = valueTiers(values, ones(12))
    expect(tiers).toEqual([
      ...new Array(5).fill('small'),
      ...new Array(3).fill('medium'),
      'heavy',
      'heavy',
      'none',
      null,
    ])
  })

  it('give customers of equal value the same tier, whatever the order of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 8}), {minLength: 1, maxLength: 50}), (values) => {
        const tiers = valueTiers(values, ones(values.length))
        const reversed = valueTiers([...values].reverse(), ones(values.length))
        expect([...reversed].reverse()).toEqual(tiers)
        values.forEach((value, index) => {
          expect(tiers[index]).toBe(tiers[values.indexOf(value)])
        })
      }),
    )
  })
})

describe('dominance', () => {
  it('is one customer making more than 85 % of the money', () => {
    expect(dominated([86, 14])).toBe(true)
    expect(dominated([85, 15])).toBe(false)
    expect(dominated([])).toBe(false)
  })
})
