import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createDisclosure, dominated, middleMean, shownCells, shownParts} from '../../src/disclosure/index.ts'

const range = (from: number, to: number): number[] => Array.from({length: to - from}, (_, index) => from + index)

describe('dominance', () => {
  it('is one customer making more than 85 % of the money', () => {
    expect(dominated([86, 14])).toBe(true)
    expect(dominated([85, 15])).toBe(false)
    expect(dominated([])).toBe(false)
  })
})

describe('parts of a published whole', () => {
  const enough = {size: (n: number) => n, safe: (all: readonly number[]) => all.reduce((a, b) => a + b, 0) >= 5}

  it('are all shown where none is small', () => expect(shownParts([5, 6, 0], enough)).toEqual([true, true, false]))
  it('hide the smallest others until those hidden are enough together', () => {
    expect(shownParts([1, 2, 9, 30], enough)).toEqual([false, false, false, true])
    expect(shownParts([4, 6, 30], enough)).toEqual([false, false, true])
    expect(shownParts([2, 3, 30], enough)).toEqual([false, false, true])
  })
  it('count what belongs to none of them with those hidden', () => {
    expect(shownParts([6, 30], {...enough, rest: [2]})).toEqual([false, true])
    expect(shownParts([6, 30], {...enough, rest: [5]})).toEqual([true, true])
  })
  it('leave nothing or enough to be had by subtraction, whatever their sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), {maxLength: 8}), fc.integer({min: 1, max: 10}), (sizes, least) => {
        const safe = (all: readonly number[]): boolean => all.reduce((a, b) => a + b, 0) >= least
        const shown = shownParts(sizes, {size: (n) => n, safe})
        const left = sizes.reduce((sum, size, index) => (shown[index] ? sum : sum + size), 0)
        expect(sizes.every((size, index) => !shown[index] || size >= least)).toBe(true)
        expect(left === 0 || left >= least || !shown.includes(true)).toBe(true)
      }),
    )
  })
})

describe('what was told', () => {
  it('gives nobody away by a difference of two groups', () => {
    const disclosure = createDisclosure(5)
    expect(disclosure.tell('spend', range(0, 50))).toBe(true)
    expect(disclosure.tell('spend', range(0, 49))).toBe(false)
    expect(disclosure.tell('spend', range(0, 45))).toBe(true)
    expect(disclosure.tell('orders', range(0, 49))).toBe(true)
  })
  it('gives nobody away by sums of groups of several tables', () => {
    const disclosure = createDisclosure(5)
    expect(disclosure.tellParts('spend', [range(0, 20), range(20, 40)])).toEqual([true, true])
    // 0–9 and 10–30 come to 0–30; less 0–20 they leave 20–29, of whom the next group leaves one.
    expect(disclosure.tellParts('spend', [range(0, 10), range(10, 30)])).toEqual([true, true])
    expect(disclosure.tell('spend', range(20, 29))).toBe(false)
  })
  it('is only tried in a branch', () => {
    const disclosure = createDisclosure(5)
    expect(disclosure.branch().tell('spend', range(0, 50))).toBe(true)
    expect(disclosure.tell('spend', range(0, 49))).toBe(true)
  })
  it('tells no money of which one customer makes most, nor what is left of it', () => {
    const disclosure = createDisclosure(5)
    const amountOf = (index: number): number => (index === 0 ? 10_000 : 1)
    const parts = [range(0, 10), range(10, 20), range(20, 30), range(30, 45)]
    expect(disclosure.tellParts('spend', parts, {amountOf})).toEqual([false, false, false, false])
    const whole = (index: number): number => (index === 0 ? 100 : 10)
    expect(disclosure.tellParts('margin', parts, {amountOf: whole})).toEqual([true, true, true, true])
  })
  it('never leaves one customer in the span of the groups told', () => {
    const groups = fc.array(fc.uniqueArray(fc.nat(15), {maxLength: 16}), {maxLength: 8})
    fc.assert(
      fc.property(groups, fc.integer({min: 2, max: 6}), (asked, least) => {
        const disclosure = createDisclosure(least)
        const told = asked.filter((members) => disclosure.tell('spend', members))
        for (const customer of range(0, 16)) expect(inSpan(told, customer)).toBe(false)
      }),
    )
  })
})

/** Whether sums and differences of the groups come to one customer: the rank does not grow with that customer's row. */
function inSpan(groups: readonly (readonly number[])[], customer: number): boolean {
  const rows = groups.map((members) => range(0, 16).map((index) => Number(members.includes(index))))
  return rank([...rows, range(0, 16).map((index) => Number(index === customer))]) === rank(rows)
}

function rank(given: readonly (readonly number[])[]): number {
  const rows = given.map((row) => [...row])
  let found = 0
  for (let column = 0; column < 16; column++) {
    const pivot = rows.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9)
    if (pivot < 0) continue
    ;[rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!]
    for (const row of rows.slice(found + 1)) {
      const factor = row[column]! / rows[found]![column]!
      for (const place of row.keys()) row[place] = row[place]! - factor * rows[found]![place]!
    }
    found += 1
  }
  return found
}

describe('the mean of the middle', () => {
  it('is near the median and no one’s value', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 40]
    expect(middleMean(values, 5)).toBe(8)
    expect(middleMean(values.slice(0, 14), 5)).toBe(7.5)
  })
  it('is not told where one value makes most of those left out', () => {
    expect(middleMean([...range(1, 15), 900], 5)).toBeNaN()
  })
  it('is not told of fewer than twice the smallest cell', () => {
    expect(middleMean(range(1, 10), 5)).toBeNaN()
    expect(middleMean([], 1)).toBeNaN()
  })
  it('takes as many values as the smallest cell at least, and leaves out as many', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({min: 1, max: 900}), {maxLength: 30}),
        fc.integer({min: 2, max: 7}),
        (values, least) => {
          const middle = middleMean(values, least)
          expect(Number.isNaN(middle) || values.length >= 2 * least).toBe(true)
        },
      ),
    )
  })
})

describe('cells of a two-way table', () => {
  it('are hidden two by two, and hold enough together in each line', () => {
    const counts = fc.array(fc.array(fc.nat(9), {minLength: 3, maxLength: 3}), {minLength: 3, maxLength: 3})
    fc.assert(
      fc.property(counts, (table) => {
        const shown = shownCells(table, 5)
        const columns = [0, 1, 2].map((column) =>
          table.map((row, index) => [row[column]!, shown[index]![column]!] as const),
        )
        const lines = [...table.map((row, i) => row.map((count, j) => [count, shown[i]![j]!] as const)), ...columns]
        for (const line of lines) {
          const hidden = line.filter(([, is]) => !is)
          expect(line.every(([count, is]) => !is || count === 0 || count >= 5)).toBe(true)
          expect(hidden.length === 0 || hidden.length === 3 || hidden.reduce((sum, [n]) => sum + n, 0) >= 5).toBe(true)
        }
      }),
    )
  })
  it('are all shown where none is small', () =>
    expect(
      shownCells(
        [
          [5, 0],
          [9, 7],
        ],
        5,
      ),
    ).toEqual([
      [true, true],
      [true, true],
    ]))
})
