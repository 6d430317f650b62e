import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {oneFactorModel} from '../../src/stats/index.ts'

const implied = (loadings: readonly number[], uniquenesses: readonly number[]) =>
  loadings.map((a, i) => loadings.map((b, j) => a * b + (i === j ? uniquenesses[i]! : 0)))

describe('oneFactorModel', () => {
  it('finds again the loadings that made a covariance matrix, in the items’ own units', () => {
    const loading = fc.double({min: 0.3, max: 0.95, noNaN: true})
    fc.assert(
      fc.property(
        fc.array(loading, {minLength: 3, maxLength: 9}),
        fc.double({min: 0.1, max: 50, noNaN: true}),
        (l, unit) => {
          const covariance = implied(
            l.map((x) => x * unit),
            l.map((x) => (1 - x * x) * unit * unit),
          )
          const model = oneFactorModel(covariance)
          expect(model.converged).toBe(true)
          expect(model.heywood).toBe(false)
          for (const [item, value] of model.standardizedLoadings.entries()) expect(value).toBeCloseTo(l[item]!, 6)
          expect(model.loadings[0]! / unit).toBeCloseTo(l[0]!, 6)
        },
      ),
    )
  })

  it('reproduces Lawley and Maxwell’s kind of case: a misfitting matrix has gradient zero at the answer', () => {
    const correlation = [
      [1, 0.6, 0.3, 0.2],
      [0.6, 1, 0.4, 0.3],
      [0.3, 0.4, 1, 0.5],
      [0.2, 0.3, 0.5, 1],
    ]
    const model = oneFactorModel(correlation)
    expect(model.converged).toBe(true)
    // At a maximum of the likelihood the model reproduces every item's own variance.
    for (const [item, loading] of model.loadings.entries())
      expect(loading * loading + model.uniquenesses[item]!).toBeCloseTo(1, 6)
  })

  it('keeps the sign of an item that runs against the others', () => {
    const model = oneFactorModel(implied([0.8, 0.7, -0.6, 0.7], [0.36, 0.51, 0.64, 0.51]))
    expect(model.standardizedLoadings[2]).toBeCloseTo(-0.6, 6)
    expect(model.standardizedLoadings[0]).toBeCloseTo(0.8, 6)
  })

  it('gives two items the same loading, the square root of their correlation', () => {
    const model = oneFactorModel([
      [4, 1],
      [1, 1],
    ])
    expect(model.standardizedLoadings[0]).toBeCloseTo(Math.SQRT1_2, 14)
    expect(model.converged).toBe(true)
  })

  it('says when the solution is improper, and keeps the exact fit of three items as lavaan does', () => {
    const model = oneFactorModel([
      [1, 0.8, 0.7],
      [0.8, 1, 0.3],
      [0.7, 0.3, 1],
    ])
    expect(model.heywood).toBe(true)
    expect(model.standardizedLoadings[0]! * model.standardizedLoadings[1]!).toBeCloseTo(0.8, 12)
    expect(model.uniquenesses[0]).toBeLessThan(0)
  })

  it('holds a uniqueness at its bound where more than three items give an improper solution', () => {
    const model = oneFactorModel([
      [1, 0.8, 0.7, 0.6],
      [0.8, 1, 0.3, 0.3],
      [0.7, 0.3, 1, 0.2],
      [0.6, 0.3, 0.2, 1],
    ])
    expect(model.heywood).toBe(true)
    expect(model.converged).toBe(true)
    expect(Math.max(...model.standardizedLoadings)).toBeLessThanOrEqual(1)
  })

  it('has no answer, and does not hang, without variance, with one item, with uncorrelated or with missing entries', () => {
    for (const covariance of [
      [[1]],
      [
        [1, -0.2],
        [-0.2, 1],
      ],
      [
        [1, 0, 0.5],
        [0, 0, 0],
        [0.5, 0, 1],
      ],
      [
        [1, Number.NaN, 0.5],
        [Number.NaN, 1, 0.5],
        [0.5, 0.5, 1],
      ],
    ]) {
      const model = oneFactorModel(covariance)
      expect(model.converged).toBe(false)
      expect(model.loadings.every(Number.isNaN)).toBe(true)
    }
  })

  it('survives a singular matrix: two identical items', () => {
    const model = oneFactorModel([
      [1, 1, 0.5, 0.4],
      [1, 1, 0.5, 0.4],
      [0.5, 0.5, 1, 0.6],
      [0.4, 0.4, 0.6, 1],
    ])
    expect(model.heywood || !model.converged).toBe(true)
  })
})
