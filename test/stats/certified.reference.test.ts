import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  analysisOfVariance,
  doubledPowers,
  leastSquares,
  mean,
  standardDeviation,
  symmetricEigen,
  symmetricEigenvalues,
} from '../../src/stats/index.ts'

const data = resolve(process.cwd(), '../shared/data')
const present = existsSync(data)
const read = (file: string): unknown => (present ? JSON.parse(readFileSync(resolve(data, file), 'utf8')) : {})

interface Univariate {
  mean: string
  sd: string
  y: string[]
}
interface Anova {
  group: number[]
  y: string[]
  F: string
  ssB: string
  ssW: string
  r2: string
  residSD: string
}
interface Linear {
  intercept: boolean
  poly: boolean
  coef: string[]
  se: string[]
  residSD: string
  r2: string
  F: string
  y: string[]
  X: string[][]
}
const {
  univariate = {},
  anova = {},
  linear = {},
} = read('nist/nist-strd.json') as {
  univariate?: Record<string, Univariate>
  anova?: Record<string, Anova>
  linear?: Record<string, Linear>
}
/** Certified digits reached: −log₁₀ of the relative error, or of the error itself where nothing is certified. */
const digits = (found: number, certified: string): number => {
  const exact = Number(certified)
  if (exact === found) return 16
  return -Math.log10(exact === 0 ? Math.abs(found) : Math.abs(found / exact - 1))
}
const eigen = read('specfun/eigen-reference.json') as Record<string, {A: number[][]; eig: string[]}>

describe.skipIf(!present)('NIST’s univariate reference sets', () => {
  it.each(Object.entries(univariate))('%s: mean and standard deviation have 14 certified digits', (_, set) => {
    const values = set.y.map(Number)
    expect(Math.abs(mean(values) / Number(set.mean) - 1)).toBeLessThan(1e-14)
    expect(Math.abs(standardDeviation(values) / Number(set.sd) - 1)).toBeLessThan(1e-14)
  })
})

describe.skipIf(!present)('NIST’s analyses of variance', () => {
  it.each(Object.entries(anova))('%s: 14 certified digits throughout', (_, set) => {
    const names = [...new Set(set.group)]
    const found = analysisOfVariance(
      names.map((name) => set.y.filter((__, row) => set.group[row] === name).map(Number)),
    )
    const [between, within] = found.sumsOfSquares
    expect(digits(between, set.ssB)).toBeGreaterThanOrEqual(14)
    expect(digits(within, set.ssW)).toBeGreaterThanOrEqual(14)
    expect(digits(found.f, set.F)).toBeGreaterThanOrEqual(14)
    expect(digits(found.rSquared, set.r2)).toBeGreaterThanOrEqual(14)
    expect(digits(found.residualStandardDeviation, set.residSD)).toBeGreaterThanOrEqual(14)
  })
})

describe.skipIf(!present)('NIST’s linear regressions', () => {
  it.each(Object.entries(linear))('%s: 10 certified digits throughout', (_, set) => {
    const first = set.X.map((row) => Number(row[0]))
    const columns = set.poly
      ? doubledPowers(first, set.coef.length - 1)
      : set.X[0]!.map((__, j) => set.X.map((row) => Number(row[j])))
    const found = leastSquares(set.y.map(Number), columns, {intercept: set.intercept})
    expect(found.converged).toBe(true)
    for (const [j, coefficient] of set.coef.entries())
      expect(digits(found.coefficients[j]!, coefficient)).toBeGreaterThanOrEqual(10)
    for (const [j, error] of set.se.entries())
      expect(digits(found.standardErrors[j]!, error)).toBeGreaterThanOrEqual(10)
    expect(digits(found.residualStandardDeviation, set.residSD)).toBeGreaterThanOrEqual(10)
    expect(digits(found.rSquared, set.r2)).toBeGreaterThanOrEqual(10)
    if (set.F !== 'Infinity') expect(digits(found.f, set.F)).toBeGreaterThanOrEqual(10)
  })
})

describe.skipIf(!present)('eigenproblems solved to 25 digits', () => {
  it.each(Object.entries(eigen))('%s: every eigenvalue to 14 digits of the largest', (_, {A, eig}) => {
    const exact = eig.map(Number).sort((a, b) => b - a)
    for (const [index, value] of symmetricEigen(A).values.entries())
      expect(Math.abs(value - exact[index]!) / exact[0]!).toBeLessThan(1e-14)
    for (const [index, value] of symmetricEigenvalues(A).entries())
      expect(Math.abs(value - exact[index]!) / exact[0]!).toBeLessThan(1e-14)
  })
})
