import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {firstAlike} from '../../src/clean/equal-sheets.ts'

describe('firstAlike', () => {
  it('finds the first row of the same answers, missing ones included, as comparing texts does', () => {
    const answer = fc.constantFrom(1, 2, 3.5, Number.NaN)
    const sheet = fc.array(answer, {minLength: 3, maxLength: 3})
    fc.assert(
      fc.property(fc.array(sheet, {minLength: 1, maxLength: 60}), fc.func(fc.boolean()), (sheets, counts) => {
        const rows = [...sheets.keys()].filter((row) => counts(row))
        const columns = [0, 1, 2].map((item) => Float64Array.from(sheets, (one) => one[item]!))
        const seen = new Map<string, number>()
        for (const row of rows) {
          const text = sheets[row]!.join(' ')
          if (!seen.has(text)) seen.set(text, row)
        }
        const expected = sheets.map((one, row) => (rows.includes(row) ? seen.get(one.join(' ')) : -1))
        expect([...firstAlike(columns, rows)]).toEqual(expected)
      }),
    )
  })

  it('takes 200 000 rows', () => {
    const column = Float64Array.from({length: 200_000}, (_, row) => row % 1000)
    const found = firstAlike([column], column.keys())
    expect(found[199_999]).toBe(999)
  })
})
