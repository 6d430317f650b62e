import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {
  bootstrapCounts,
  mean,
  narrowedDraws,
  sampleWithoutReplacement,
  standardDeviation,
} from '../../src/stats/index.ts'

describe('bootstrap draws of a part, brought to the whole', () => {
  it('lie around the value of the whole, their distances narrowed by the root of the share', () => {
    expect(narrowedDraws([3, 5], {part: 4, whole: 10, share: 0.25})).toEqual([9.5, 10.5])
  })

  it('are unchanged when the part is the whole', () => {
    expect(narrowedDraws([3, 5, Number.NaN], {part: 4, whole: 4, share: 1})).toEqual([3, 5, Number.NaN])
  })

  it('refuse a share that is none', () => {
    expect(() => narrowedDraws([1], {part: 1, whole: 1, share: 0})).toThrow(RangeError)
    expect(() => narrowedDraws([1], {part: 1, whole: 1, share: 1.1})).toThrow(RangeError)
  })

  it("have the standard error of the whole sample's mean", () => {
    const random = createRandom(8)
    const all = Array.from({length: 20_000}, () => random.next() ** 2)
    const places = [...sampleWithoutReplacement(all.length, 2000, random)]
    const part = places.map((place) => all[place]!)
    const draws = Array.from({length: 400}, () => {
      const counts = bootstrapCounts(part.length, random)
      return part.reduce((sum, value, index) => sum + value * counts[index]!, 0) / part.length
    })
    const brought = narrowedDraws(draws, {part: mean(part), whole: mean(all), share: part.length / all.length})
    const expected = standardDeviation(all) / Math.sqrt(all.length)
    // 400 draws tell a standard error to 3.5 %, 2,000 units to 1.6 %: three times both together.
    expect(Math.abs(standardDeviation(brought) / expected - 1)).toBeLessThan(0.12)
    expect(Math.abs(mean(brought) - mean(all))).toBeLessThan(0.3 * expected)
  })
})
