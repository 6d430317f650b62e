import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../../src/kernel/index.ts'
import {
  bartlettSphericity,
  correlationFromCovariance,
  maximumLikelihoodFactors,
  minimumAveragePartial,
  minimumResidual,
  oblimin,
  parallelAnalysis,
  positiveDefiniteInverse,
  principalAxis,
  principalComponents,
  promax,
  samplingAdequacy,
  symmetricEigen,
  symmetricEigenvalues,
  varimax,
} from '../../../src/stats/index.ts'

/** Correlations of a few variables that a handful of others make. */
const correlations = fc
  .integer({min: 4, max: 8})
  .chain((size) =>
    fc.array(fc.array(fc.integer({min: -9, max: 9}), {minLength: size, maxLength: size}), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map((root) =>
    correlationFromCovariance(
      root.map((row, i) =>
        root.map((other, j) => row.reduce((sum, x, k) => sum + x * other[k]!, 0) + (i === j ? 30 : 0)),
      ),
    ),
  )
const three = (r: number): number[][] => [
  [1, r, r],
  [r, 1, r],
  [r, r, 1],
]
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const runs = {numRuns: 40}

describe('factors of a correlation matrix', () => {
  it.each([
    ['minimum residuals', minimumResidual],
    ['maximum likelihood', maximumLikelihoodFactors],
  ] as const)('%s find the factor that made three equal correlations', (_, extract) => {
    const {loadings, converged, improper} = extract(three(0.49), 1)
    for (const row of loadings) expect(row[0]).toBeCloseTo(0.7, 8)
    expect([converged, improper]).toEqual([true, []])
  })

  it('principal axes find it too, as far as their stop lets them', () => {
    expect(principalAxis(three(0.49), 1).loadings[0]![0]).toBeCloseTo(0.7, 3)
    expect(principalAxis(three(0.49), 1, {tolerance: 1e-12, mostIterations: 500}).loadings[0]![0]).toBeCloseTo(0.7, 9)
  })

  it('minimum residuals leave no more between the items than principal axes or maximum likelihood', () => {
    const left = (correlation: number[][], loadings: readonly (readonly number[])[]): number =>
      total(
        correlation.flatMap((row, i) =>
          row.slice(0, i).map((r, j) => (r - total(loadings[i]!.map((x, k) => x * loadings[j]![k]!))) ** 2),
        ),
      )
    fc.assert(
      fc.property(correlations, (correlation) => {
        const ours = minimumResidual(correlation, 1)
        if (!ours.converged || ours.improper.length > 0) return
        const others = [principalAxis(correlation, 1), maximumLikelihoodFactors(correlation, 1)]
        for (const {loadings, improper} of others)
          if (improper.length === 0)
            expect(left(correlation, ours.loadings)).toBeLessThanOrEqual(left(correlation, loadings) + 1e-9)
      }),
      runs,
    )
  })

  it('as many components as items explain everything', () => {
    fc.assert(
      fc.property(correlations, (correlation) => {
        for (const h2 of principalComponents(correlation, correlation.length).communalities)
          expect(h2).toBeCloseTo(1, 9)
      }),
      runs,
    )
  })

  it('a rotation changes no communality, and an oblique one none of what its factors reproduce', () => {
    fc.assert(
      fc.property(correlations, (correlation) => {
        const {loadings, communalities} = principalComponents(correlation, 2)
        for (const {loadings: pattern, factorCorrelations} of [varimax(loadings), promax(loadings), oblimin(loadings)])
          for (const [item, row] of pattern.entries()) {
            const explained = total(row.flatMap((x, i) => row.map((y, j) => x * y * factorCorrelations[i]![j]!)))
            expect(explained).toBeCloseTo(communalities[item]!, 7)
          }
      }),
      runs,
    )
  })

  it('the order of the items changes nothing', () => {
    fc.assert(
      fc.property(correlations, (correlation) => {
        const turned = correlation.toReversed().map((row) => row.toReversed())
        const kmo = samplingAdequacy(correlation)
        // Wholly unrelated items have no KMO.
        if (!Number.isNaN(kmo.overall)) expect(samplingAdequacy(turned).overall).toBeCloseTo(kmo.overall, 10)
        const [one, other] = [principalComponents(correlation, 1), principalComponents(turned, 1)]
        expect(total(other.communalities)).toBeCloseTo(total(one.communalities), 9)
      }),
      runs,
    )
  })

  it('an item explained wholly is named, not hidden', () => {
    const correlation = [
      [1, 0.8, 0.8, 0.8],
      [0.8, 1, 0.6, 0.6],
      [0.8, 0.6, 1, 0.6],
      [0.8, 0.6, 0.6, 1],
    ]
    expect(minimumResidual(correlation, 1).improper).toEqual([0])
    expect(maximumLikelihoodFactors(correlation, 1).improper).toEqual([0])
  })

  it('a number of factors that cannot be is a mistake of the caller', () => {
    for (const count of [0, 4, 1.5]) expect(() => minimumResidual(three(0.5), count)).toThrow(RangeError)
  })

  it('what is undefined is NaN', () => {
    const unknown = [
      [1, Number.NaN],
      [Number.NaN, 1],
    ]
    for (const extract of [minimumResidual, maximumLikelihoodFactors, principalAxis, principalComponents]) {
      const found = extract(unknown, 1)
      expect(found.converged).toBe(false)
      expect(found.communalities).toEqual([Number.NaN, Number.NaN])
    }
    const repeated = three(1)
    expect(samplingAdequacy(repeated).overall).toBeNaN()
    expect(bartlettSphericity(repeated, 100).chiSquare).toBeNaN()
    expect(positiveDefiniteInverse(repeated)).toBeNull()
    expect(bartlettSphericity(three(0.5), 2).p).toBeNaN()
  })
})

describe('how many axes', () => {
  const clusters = Array.from({length: 9}, (_, i) =>
    Array.from({length: 9}, (__, j) => (i === j ? 1 : Math.floor(i / 3) === Math.floor(j / 3) ? 0.6 : 0.1)),
  )

  it('three clusters of items are three axes for parallel analysis and for Velicer', () => {
    const asked = {n: 300, random: createRandom(2)}
    expect(parallelAnalysis(clusters, asked).suggested).toBe(3)
    expect(parallelAnalysis(clusters, {...asked, kind: 'factors'}).suggested).toBe(3)
    expect(minimumAveragePartial(clusters).suggested).toBe(3)
  })

  it('unrelated items are no axis', () => {
    const none = clusters.map((_, i) => clusters.map((__, j) => Number(i === j)))
    expect(parallelAnalysis(none, {n: 200, random: createRandom(1)}).suggested).toBe(0)
    expect(minimumAveragePartial(none).suggested).toBe(0)
  })

  it('the eigenvalues of unrelated items are those of noise drawn respondent by respondent', () => {
    // R: the 95th percentiles of eigen(cor(matrix(rnorm(200 * 3), 200)))$values 100000 draws, set.seed(1).
    const found = parallelAnalysis(three(0), {n: 200, random: createRandom(7), draws: 4000})
    expect(found.random[0]).toBeCloseTo(1.2019, 2)
    expect(found.random[2]).toBeCloseTo(0.9601, 2)
  })

  it('the same seed gives the same percentile, and too few respondents none', () => {
    const once = parallelAnalysis(clusters, {n: 100, random: createRandom(3), draws: 20})
    expect(parallelAnalysis(clusters, {n: 100, random: createRandom(3), draws: 20})).toEqual(once)
    expect(parallelAnalysis(clusters, {n: 9, random: createRandom(3)}).suggested).toBeNaN()
  })
})

describe('eigenvalues without vectors', () => {
  it('are those found with them', () => {
    fc.assert(
      fc.property(correlations, (matrix) => {
        const {values} = symmetricEigen(matrix)
        for (const [place, value] of symmetricEigenvalues(matrix).entries())
          expect(value).toBeCloseTo(values[place]!, 11)
      }),
      runs,
    )
    expect(symmetricEigenvalues([])).toEqual([])
    expect(symmetricEigenvalues([[Number.NaN]])).toEqual([Number.NaN])
  })
})
