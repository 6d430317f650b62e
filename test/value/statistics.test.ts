import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {proportionEstimate, ratioEstimate} from '../../src/value/index.ts'
import {valueTiers} from '../../src/value/value-tiers.ts'

const ones = (n: number): number[] => new Array<number>(n).fill(1)

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
