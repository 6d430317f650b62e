import {describe, expect, it} from 'vitest'
import {
  cronbachAlpha,
  feldtInterval,
  inWholeUnits,
  semidefiniteCholesky,
  standardDeviation,
  symmetricEigen,
} from '../../src/stats/index.ts'

describe('symmetricEigen', () => {
  it('gives values in descending order with vectors that rebuild the matrix', () => {
    const matrix = [
      [2, 1, 0],
      [1, 2, 1],
      [0, 1, 2],
    ]
    const {values, vectors} = symmetricEigen(matrix)
    expect(values[0]).toBeCloseTo(2 + Math.SQRT2, 13)
    expect(values[2]).toBeCloseTo(2 - Math.SQRT2, 13)
    const entry = (i: number, j: number) =>
      values.reduce((sum, value, k) => sum + value * vectors[i]![k]! * vectors[j]![k]!, 0)
    for (const i of [0, 1, 2]) for (const j of [0, 1, 2]) expect(entry(i, j)).toBeCloseTo(matrix[i]![j]!, 12)
  })

  it('says it does not know when an entry is missing, and refuses what is not square', () => {
    const {values} = symmetricEigen([
      [1, Number.NaN],
      [Number.NaN, 1],
    ])
    expect(values.every(Number.isNaN)).toBe(true)
    expect(() => symmetricEigen([[1, 2]])).toThrow(RangeError)
    expect(symmetricEigen([]).values).toEqual([])
  })
})

describe('semidefiniteCholesky', () => {
  it('factors a singular matrix, with a column of zeros', () => {
    expect(
      semidefiniteCholesky([
        [4, 2],
        [2, 1],
      ]),
    ).toEqual([
      [2, 0],
      [1, 0],
    ])
  })
})

describe('decimals', () => {
  it('are taken as written: ten million and a bit has its standard deviation to the last digit', () => {
    const values = Array.from({length: 1001}, (_, i) => (i === 0 ? 10000000.2 : i % 2 === 1 ? 10000000.1 : 10000000.3))
    expect(standardDeviation(values)).toBeCloseTo(0.1, 15)
    expect(inWholeUnits([0.1, 0.25])).toEqual({units: Float64Array.of(10, 25), scale: 100})
    expect(inWholeUnits([Math.PI])).toBeNull()
  })
})

describe('cronbachAlpha and feldtInterval', () => {
  it('follow Spearman and Brown’s formula for parallel items', () => {
    expect(
      cronbachAlpha([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toBeCloseTo(2 / 3, 15)
    expect(cronbachAlpha([[1]])).toBeNaN()
    expect(
      cronbachAlpha([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNaN()
  })

  it('give an interval that holds α and narrows with the number of respondents', () => {
    const [low, high] = feldtInterval(0.8, {n: 100, items: 5})
    expect(low).toBeLessThan(0.8)
    expect(high).toBeGreaterThan(0.8)
    const [tightLow, tightHigh] = feldtInterval(0.8, {n: 1000, items: 5})
    expect(tightHigh - tightLow).toBeLessThan(high - low)
    expect(feldtInterval(0.8, {n: 1, items: 5})[0]).toBeNaN()
  })
})
