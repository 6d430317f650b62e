import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {analysisOfVariance, doubledPowers, leastSquares} from '../../src/stats/index.ts'

const x = [1, 2, 3, 4, 5, 6, 7, 8]
const y = [2.1, 3.9, 6.2, 7.8, 10.1, 12.2, 13.8, 16.1]

describe('least squares', () => {
  it('is what R’s lm gives', () => {
    // R 4.2: summary(lm(y ~ x)).
    const found = leastSquares(y, [x])
    expect(found.coefficients[0]).toBeCloseTo(0.0357142857142865, 10)
    expect(found.coefficients[1]).toBeCloseTo(1.9976190476190476, 10)
    expect(found.standardErrors[1]).toBeCloseTo(0.0278004442668842, 10)
    expect(found.rSquared).toBeCloseTo(0.998839286601139, 10)
    expect(found.f).toBeCloseTo(5163.23471882638, 4)
    expect(found.degrees).toEqual([1, 6])
  })

  it('finds the polynomial that made the answers, however its powers resemble one another', () => {
    const at = Array.from({length: 21}, (_, i) => i)
    const made = at.map((value) => doubledPowers([value], 5).reduce((sum, [power]) => sum + power![0], 1))
    const {coefficients, converged} = leastSquares(made, doubledPowers(at, 5))
    for (const coefficient of coefficients) expect(Math.abs(coefficient - 1)).toBeLessThan(1e-12)
    expect(converged).toBe(true)
  })

  it('residuals owe nothing to the predictors: adding them to the outcome adds 1 to their coefficient', () => {
    const columns = fc.array(fc.tuple(fc.integer({min: -50, max: 50}), fc.integer({min: -50, max: 50})), {
      minLength: 5,
      maxLength: 12,
    })
    fc.assert(
      fc.property(columns, (pairs) => {
        const [outcome, predictor] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
        const one = leastSquares(outcome, [predictor])
        const more = leastSquares(
          outcome.map((value, row) => value + predictor[row]!),
          [predictor],
        )
        if (one.converged) expect(more.coefficients[1]).toBeCloseTo(one.coefficients[1]! + 1, 10)
        else expect(new Set(predictor).size).toBe(1)
      }),
      {numRuns: 60},
    )
  })

  it('has no answer where the columns determine one another or nothing is left over', () => {
    expect(leastSquares(y, [x, x.map((value) => 2 * value)])).toMatchObject({converged: false, rSquared: Number.NaN})
    expect(leastSquares([1, 2], [[1, 3]]).converged).toBe(false)
    expect(() => leastSquares(y, [[1]])).toThrow(RangeError)
    expect(() => leastSquares(y, [], {intercept: false})).toThrow(RangeError)
  })
})

describe('analysis of variance', () => {
  it('of two groups is the square of Student’s t', () => {
    const found = analysisOfVariance([
      [1, 2, 3],
      [3, 4, 5],
    ])
    expect(found.f).toBeCloseTo(6, 12)
    expect(found.degrees).toEqual([1, 4])
    expect(found.p).toBeCloseTo(0.070484, 6)
    expect(found.sumsOfSquares).toEqual([6, 4])
  })

  it('does not mind a large constant in every value', () => {
    const shifted = [
      [1e12 + 1, 1e12 + 2],
      [1e12 + 3, 1e12 + 4],
    ]
    expect(analysisOfVariance(shifted).f).toBe(8)
  })

  it('is undefined for one group, and refuses what is no number', () => {
    expect(analysisOfVariance([[1, 2]]).f).toBeNaN()
    expect(analysisOfVariance([[1], [2]]).p).toBeNaN()
    expect(() => analysisOfVariance([[1, Number.NaN], [2]])).toThrow(RangeError)
  })
})
