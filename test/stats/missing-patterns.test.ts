import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {midRanks} from '../../src/stats/mid-ranks.ts'
import {missingPatterns} from '../../src/stats/missing-patterns.ts'

describe('missingPatterns', () => {
  it('numbers the patterns in the order in which they first occur, as texts of them would', () => {
    const row = fc.array(fc.constantFrom(1, Number.NaN), {minLength: 4, maxLength: 4})
    fc.assert(
      fc.property(fc.array(row, {maxLength: 50}), (rows) => {
        const texts = rows.map((own) => own.map(Number.isNaN).join())
        const known = [...new Set(texts)]
        const columns = [0, 1, 2, 3].map((place) => rows.map((own) => own[place]!))
        const found = missingPatterns(columns)
        expect([...found.of]).toEqual(texts.map((text) => known.indexOf(text)))
        expect(found.count).toBe(known.length)
        expect([...found.first]).toEqual(known.map((text) => texts.indexOf(text)))
      }),
    )
  })
})

describe('midRanks', () => {
  it('gives each value the mean of the places it takes when all are sorted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -3, max: 3}), {minLength: 1, maxLength: 30}), (values) => {
        const {ranks} = midRanks(values)
        for (const [index, value] of values.entries()) {
          const below = values.filter((other) => other < value).length
          const equal = values.filter((other) => other === value).length
          expect(ranks[index]).toBe(below + (equal + 1) / 2)
        }
      }),
    )
  })

  it('takes 200 000 values', () => {
    const {ranks} = midRanks(Float64Array.from({length: 200_000}, (_, row) => row % 2))
    expect([ranks[0], ranks[1]]).toEqual([50_000.5, 150_000.5])
  })
})
