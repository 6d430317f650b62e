import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {
  analysisOfVariance,
  chiSquareIndependence,
  cramersV,
  dunnTest,
  fisherExact,
  gamesHowell,
  holmAdjustment,
  kruskalWallis,
  linearRegression,
  midRanks,
  studentizedRangeUpper,
  welchAnova,
} from '../../src/stats/index.ts'

/** Written by profiles.R beside it. */
const r = JSON.parse(readFileSync('test/fixtures/r/profiles.json', 'utf8'))
const random = () => createRandom(1)

function near(found: number, wanted: number, digits = 1e-9): void {
  expect(Math.abs(found - wanted) / Math.max(1e-12, Math.abs(wanted))).toBeLessThan(digits)
}

describe('classifications compared, as R does it', () => {
  it('finds χ², its p-value, the expected counts and the adjusted residuals', () => {
    const found = chiSquareIndependence(r.channel)
    near(found.statistic, r.chiSquare.statistic)
    near(found.p, r.chiSquare.p)
    expect(found.degrees).toBe(r.chiSquare.degrees)
    found.expected.flat().forEach((value, index) => {
      near(value, r.chiSquare.expected.flat()[index])
    })
    found.adjustedResiduals.flat().forEach((value, index) => {
      near(value, r.chiSquare.adjustedResiduals.flat()[index])
    })
  })
  it('finds Cramér’s V', () => {
    near(cramersV(r.channel), r.cramersV.channel)
    near(cramersV(r.wide), r.cramersV.wide)
  })
  it('counts every table for Fisher’s exact test where it can', () => {
    for (const name of ['small', 'channel'] as const) {
      const {p, draws} = fisherExact(r[name], {random: random(), mostSteps: 20_000_000})
      near(p, r.fisher[name], 1e-6)
      expect(draws).toBeNull()
    }
  })
  it('draws tables where there are too many, and comes near the exact value', () => {
    const {p, draws} = fisherExact(r.wide, {random: random(), mostSteps: 1000})
    expect(draws).toBe(9999)
    expect(Math.abs(p - r.fisher.wide)).toBeLessThan(4 * Math.sqrt((r.fisher.wide * (1 - r.fisher.wide)) / 9999) + 1e-4)
  })
  it('leaves out rows and columns without anybody', () => {
    expect(
      chiSquareIndependence([
        [3, 0, 5],
        [0, 0, 0],
        [4, 0, 2],
      ]).degrees,
    ).toBe(1)
    expect(chiSquareIndependence([[3, 5]]).p).toBeNaN()
    expect(fisherExact([[3, 5]], {random: random()}).p).toBeNaN()
  })
  it('does not depend on the order of rows and columns', () => {
    const count = fc.integer({min: 0, max: 9})
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count, count), {minLength: 2, maxLength: 3}), (table) => {
        const turned = [0, 1, 2].map((column) => table.map((row) => row[column]!))
        const [a, b] = [fisherExact(table, {random: random()}).p, fisherExact(turned, {random: random()}).p]
        expect(Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) < 1e-9).toBe(true)
      }),
      {numRuns: 30},
    )
  })
})

describe('means and ranks compared, as R does it', () => {
  it('finds the analysis of variance and η²', () => {
    const found = analysisOfVariance(r.spend)
    near(found.f, r.anova.f)
    near(found.p, r.anova.p)
    near(found.rSquared, r.anova.etaSquared)
  })
  it('finds Welch’s F with its broken degrees of freedom', () => {
    const found = welchAnova(r.spend)
    near(found.f, r.welch.f)
    near(found.degrees[1], r.welch.degrees[1])
    near(found.p, r.welch.p)
  })
  it('finds the tail of the studentised range', () => {
    for (const {q, k, df, p} of r.tukey) expect(Math.abs(studentizedRangeUpper(q, k, df) - p)).toBeLessThan(2e-9)
    expect(studentizedRangeUpper(3, 1, 20)).toBeNaN()
  })
  it('finds Games and Howell’s pairs', () => {
    gamesHowell(r.spend).forEach((pair, index) => {
      for (const key of ['difference', 't', 'degrees'] as const) near(pair[key], r.gamesHowell[index][key])
      near(pair.p, r.gamesHowell[index].p, 1e-6)
    })
  })
  it('finds Kruskal and Wallis’s H with ties, and Dunn’s pairs', () => {
    const found = kruskalWallis(r.orders)
    near(found.h, r.kruskalWallis.h)
    near(found.p, r.kruskalWallis.p)
    dunnTest(r.orders).forEach((pair, index) => {
      near(pair.z, r.dunn[index].z)
      near(pair.p, r.dunn[index].p)
    })
  })
  it('corrects p-values after Holm, and leaves out tests that could not be done', () => {
    holmAdjustment(r.holm.given).forEach((value, index) => {
      near(value, r.holm.adjusted[index])
    })
    expect(holmAdjustment([0.02, Number.NaN])).toEqual([0.02, Number.NaN])
  })
  it('says nothing where nothing varies or nobody is left', () => {
    expect(
      analysisOfVariance([
        [1, 1],
        [1, 1],
      ]).f,
    ).toBeNaN()
    expect(
      welchAnova([
        [1, 1],
        [2, 3],
      ]).p,
    ).toBeNaN()
    expect(kruskalWallis([[4], [4, 4]]).p).toBeNaN()
    expect(kruskalWallis([[4, 5], []]).p).toBeNaN()
  })
  it('ranks are unchanged by a change of unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -50, max: 50}), {minLength: 1, maxLength: 20}), (values) => {
        expect(midRanks(values.map((value) => 3 * value + 7))).toEqual(midRanks(values))
      }),
      {numRuns: 30},
    )
  })
})

describe('regression, as R does it', () => {
  it('finds the coefficients, their errors, R² and the inflation factors', () => {
    const {y, x, ...wanted} = r.regression
    const found = linearRegression(y, x)
    near(found.intercept, wanted.intercept, 1e-8)
    near(found.rSquared, wanted.rSquared)
    near(found.adjustedRSquared, wanted.adjusted)
    near(found.f, wanted.f)
    found.terms.forEach((term, index) => {
      for (const key of ['b', 'standardError', 't', 'p', 'beta', 'vif'] as const)
        near(term[key], wanted[key][index], 1e-8)
    })
  })
  it('refuses predictors that determine one another, and columns that do not vary', () => {
    expect(
      linearRegression(
        [1, 2, 4, 3, 6],
        [
          [1, 2, 3, 4, 5],
          [2, 4, 6, 8, 10],
        ],
      ).rSquared,
    ).toBeNaN()
    expect(linearRegression([1, 2, 4, 3, 6], [[1, 1, 1, 1, 1]]).rSquared).toBeNaN()
    expect(() => linearRegression([1, 2], [])).toThrow(RangeError)
  })
})
