import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {
  bootstrapCounts,
  holmAdjustment,
  regressionFromCovariance,
  shapleyRSquared,
  weightedContrast,
} from '../../src/stats/index.ts'

/** A positive definite matrix of four variables, the outcome last. */
const covariances = fc
  .array(fc.array(fc.double({min: -1, max: 1, noNaN: true}), {minLength: 4, maxLength: 4}), {
    minLength: 4,
    maxLength: 4,
  })
  .map((rows) =>
    rows.map((row, i) =>
      rows.map((other, j) => row.reduce((sum, value, k) => sum + value * other[k]!, 0) + (i === j ? 0.2 : 0)),
    ),
  )

describe('the shares of R² by LMG', () => {
  it('sum to R², and none is negative', () => {
    fc.assert(
      fc.property(covariances, (covariance) => {
        const {rSquared, shares} = shapleyRSquared(covariance)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(rSquared, 10)
        expect(rSquared).toBeCloseTo(regressionFromCovariance(covariance).rSquared, 10)
        expect(Math.min(...shares)).toBeGreaterThan(-1e-12)
      }),
      {numRuns: 50},
    )
  })

  it('follow the predictors when their order changes', () => {
    fc.assert(
      fc.property(covariances, (covariance) => {
        const order = [2, 0, 1, 3]
        const permuted = order.map((i) => order.map((j) => covariance[i]![j]!))
        const {shares} = shapleyRSquared(covariance)
        for (const [place, share] of shapleyRSquared(permuted).shares.entries())
          expect(share).toBeCloseTo(shares[order[place]!]!, 10)
      }),
      {numRuns: 50},
    )
  })

  it('do not change with the unit of a predictor', () => {
    fc.assert(
      fc.property(covariances, (covariance) => {
        const scaled = covariance.map((row, i) =>
          row.map((value, j) => value * (i === 0 ? 10 : 1) * (j === 0 ? 10 : 1)),
        )
        const {shares} = shapleyRSquared(covariance)
        for (const [place, share] of shapleyRSquared(scaled).shares.entries())
          expect(share).toBeCloseTo(shares[place]!, 10)
      }),
      {numRuns: 30},
    )
  })

  it('are undefined for collinear predictors, and a malformed matrix is refused', () => {
    const twice = [
      [1, 1, 0.5],
      [1, 1, 0.5],
      [0.5, 0.5, 1],
    ]
    expect(shapleyRSquared(twice).rSquared).toBeNaN()
    expect(regressionFromCovariance(twice).coefficients).toEqual([Number.NaN, Number.NaN])
    expect(() => shapleyRSquared([[1]])).toThrow(RangeError)
    expect(() => regressionFromCovariance([[1, 2]])).toThrow(RangeError)
  })
})

describe('the difference between two overlapping groups', () => {
  it('is Welch’s where every unit belongs to one group only', () => {
    const {difference, ci, means} = weightedContrast(
      [5, 7, 9, 1, 2, 6],
      [
        [1, 1, 1, 0, 0, 0],
        [0, 0, 0, 1, 1, 1],
      ],
    )
    expect(means).toEqual([7, 3])
    expect(difference).toBe(4)
    // Sums of squares 8 and 14 over 3² each, n/(n − 1) = 6/5.
    const half = 1.959963984540054 * Math.sqrt(((8 + 14) / 9) * 1.2)
    expect(ci[0]).toBeCloseTo(4 - half, 10)
    expect(ci[1]).toBeCloseTo(4 + half, 10)
  })

  it('turns its sign with the groups, and shifts of the values change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({y: fc.integer({min: 0, max: 100}), p: fc.double({min: 0.05, max: 0.95, noNaN: true})}), {
          minLength: 5,
          maxLength: 30,
        }),
        fc.integer({min: -50, max: 50}),
        (units, shift) => {
          const first = units.map(({p}) => p)
          const second = first.map((p) => 1 - p)
          const values = units.map(({y}) => y)
          const there = weightedContrast(values, [first, second])
          const back = weightedContrast(
            values.map((value) => value + shift),
            [second, first],
          )
          expect(back.difference).toBeCloseTo(-there.difference, 8)
          if (!Number.isNaN(there.p)) expect(back.p).toBeCloseTo(there.p, 8)
        },
      ),
      {numRuns: 50},
    )
  })

  it('is not judged where the values do not vary or are too few', () => {
    expect(
      weightedContrast(
        [4, 4, 4, 4],
        [
          [1, 1, 0, 0],
          [0, 0, 1, 1],
        ],
      ).p,
    ).toBeNaN()
    expect(
      weightedContrast(
        [1, 2],
        [
          [1, 0],
          [0, 1],
        ],
      ).p,
    ).toBeNaN()
  })
})

describe('Holm’s adjustment', () => {
  it('is that of R’s p.adjust', () => {
    // p.adjust(c(.01, .04, .03, .005, .5), "holm")
    const adjusted = holmAdjustment([0.01, 0.04, 0.03, 0.005, 0.5])
    for (const [index, value] of [0.04, 0.09, 0.09, 0.025, 0.5].entries())
      expect(adjusted[index]).toBeCloseTo(value, 12)
  })

  it('leaves out what was not tested', () => {
    expect(holmAdjustment([Number.NaN, 0.02])).toEqual([Number.NaN, 0.02])
  })
})

describe('a bootstrap draw', () => {
  it('draws as many as there are', () => {
    const counts = bootstrapCounts(40, createRandom(3))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40)
    expect(counts).toEqual(bootstrapCounts(40, createRandom(3)))
  })
})
