import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  correlation,
  correlationMatrix,
  covarianceMatrix,
  covarianceOf,
  mean,
  standardDeviation,
  weightedMean,
} from '../../src/stats/index.ts'

const missing = Number.NaN

describe('covarianceMatrix', () => {
  it('gives the covariances of a textbook table', () => {
    expect(
      covarianceMatrix([
        [1, 2, 3, 4],
        [2, 4, 6, 8],
      ]),
    ).toEqual([
      [5 / 3, 10 / 3],
      [10 / 3, 20 / 3],
    ])
  })

  it('takes each pair over the respondents who answered both, as R’s pairwise cov', () => {
    // R: cov(cbind(c(1,2,3,NA,5), c(2,1,4,3,NA)), use = "pairwise")
    const [[x, xy], [, y]] = covarianceMatrix([
      [1, 2, 3, missing, 5],
      [2, 1, 4, 3, missing],
    ]) as [[number, number], [number, number]]
    expect(x).toBeCloseTo(2.9166666666666665, 14)
    expect(y).toBeCloseTo(1.6666666666666667, 14)
    expect(xy).toBeCloseTo(1, 14)
  })

  it('treats a whole-number weight as that many respondents', () => {
    const column = fc.array(fc.integer({min: 1, max: 7}), {minLength: 6, maxLength: 6})
    const counts = fc.array(fc.integer({min: 0, max: 4}), {minLength: 6, maxLength: 6})
    fc.assert(
      fc.property(column, column, counts, (x, y, weights) => {
        const repeated = (values: number[]) => values.flatMap((value, i) => new Array<number>(weights[i]!).fill(value))
        const weighted = covarianceOf([x, y])(weights)
        const longhand = covarianceMatrix([repeated(x), repeated(y)])
        for (const i of [0, 1])
          for (const j of [0, 1]) {
            if (Number.isNaN(longhand[i]![j]!)) expect(weighted[i]![j]).toBeNaN()
            else expect(weighted[i]![j]).toBeCloseTo(longhand[i]![j]!, 10)
          }
      }),
    )
  })

  it('is not disturbed by a constant a million times the spread', () => {
    const near = covarianceMatrix([
      [1, 2, 4],
      [3, 1, 2],
    ])
    const far = covarianceMatrix([
      [1e9 + 1, 1e9 + 2, 1e9 + 4],
      [1e9 + 3, 1e9 + 1, 1e9 + 2],
    ])
    expect(far).toEqual(near)
  })

  it('gives to the last digit what summing pair by pair gives, over more rows than one block', () => {
    const values = fc.oneof(
      fc.constant(missing),
      fc.integer({min: 1, max: 7}),
      fc.double({min: -9, max: 9, noNaN: true}),
    )
    const shape = {minLength: 530, maxLength: 530}
    const columns = fc.array(fc.array(values, shape), {minLength: 1, maxLength: 6})
    const weights = fc.option(fc.array(fc.double({min: 0, max: 3, noNaN: true}), shape), {nil: undefined})
    fc.assert(
      fc.property(columns, weights, (given, weighting) => {
        const found = covarianceMatrix(given, weighting)
        given.forEach((x, i) => {
          for (const [j, y] of given.slice(0, i + 1).entries())
            expect(found[i]![j]).toBe(pairByPair(fromFirst(x), fromFirst(y), weighting))
        })
      }),
      {numRuns: 40},
    )
  })

  it('is undefined, not 0, below two respondents', () => {
    expect(
      covarianceMatrix([
        [1, missing],
        [missing, 2],
      ])
        .flat()
        .every(Number.isNaN),
    ).toBe(true)
  })

  it('refuses columns or weights of unequal length', () => {
    expect(() => covarianceMatrix([[1], [1, 2]])).toThrow(RangeError)
    expect(() => covarianceMatrix([[1, 2]], [1])).toThrow(RangeError)
  })
})

function fromFirst(column: readonly number[]): number[] {
  const origin = column.find((value) => !Number.isNaN(value)) ?? 0
  return column.map((value) => value - origin)
}

function pairByPair(x: readonly number[], y: readonly number[], weights: readonly number[] = x.map(() => 1)): number {
  let [products, sumX, sumY, total] = [0, 0, 0, 0]
  for (const [row, weight] of weights.entries()) {
    const product = x[row]! * y[row]!
    if (Number.isNaN(product)) continue
    products += weight * product
    sumX += weight * x[row]!
    sumY += weight * y[row]!
    total += weight
  }
  return total > 1 ? (products - (sumX * sumY) / total) / (total - 1) : missing
}

describe('correlationMatrix', () => {
  it('takes each pair with the variances of those who answered both', () => {
    const x = [1, 2, 3, missing, 5, 4]
    const y = [2, 1, 4, 3, missing, 6]
    const both = [0, 1, 2, 5]
    const alone = correlation(
      both.map((row) => x[row]!),
      both.map((row) => y[row]!),
    )
    expect(correlationMatrix([x, y])[1]![0]).toBeCloseTo(alone, 14)
    expect(correlationMatrix([y, x])[1]![0]).toBeCloseTo(alone, 14)
  })
})

describe('mean, weighted mean, standard deviation, correlation', () => {
  it('skip missing values', () => {
    expect(mean([1, missing, 3])).toBe(2)
    expect(weightedMean([1, 4, missing], [2, 1, 9])).toBe(2)
    expect(standardDeviation([1, missing, 3])).toBeCloseTo(Math.SQRT2, 14)
    expect(correlation([1, 2, missing, 3], [2, 4, 5, 6])).toBeCloseTo(1, 14)
  })

  it('are undefined where there is nothing to average or no variation', () => {
    expect(mean([])).toBeNaN()
    expect(standardDeviation([1])).toBeNaN()
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNaN()
  })
})
