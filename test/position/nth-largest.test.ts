import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nthLargest} from '../../src/position/nth-largest.ts'

describe('the n-th largest number', () => {
  const values = fc.array(fc.oneof(fc.double({noNaN: true}), fc.integer({min: -3, max: 3})), {
    minLength: 1,
    maxLength: 60,
  })

  it('is the one that sorting finds, and leaves the numbers as they were', () => {
    fc.assert(
      fc.property(values, fc.nat(), (given, choice) => {
        const numbers = Float64Array.from(given)
        const count = 1 + (choice % given.length)
        expect(nthLargest(numbers, count)).toBe(numbers.toSorted()[given.length - count])
        expect(numbers).toEqual(Float64Array.from(given))
      }),
    )
  })

  it('is found among many that are alike or in order', () => {
    const ordered = Float64Array.from({length: 200_000}, (_, index) => index)
    expect(nthLargest(ordered, 20_000)).toBe(180_000)
    expect(
      nthLargest(
        ordered.map(() => 7),
        20_000,
      ),
    ).toBe(7)
  })
})
