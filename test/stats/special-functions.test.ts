import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  chiSquareDensity,
  complementaryErrorFunction,
  errorFunction,
  fDensity,
  logBeta,
  logGamma,
  normalDensity,
  studentDensity,
} from '../../src/stats/index.ts'

const file = new URL('../fixtures/special-functions.json', import.meta.url)
const table = JSON.parse(readFileSync(file, 'utf8')) as {fn: string; args: number[]; val: string}[]

const functions: Record<string, (...args: number[]) => number> = {
  erf: (x) => errorFunction(x!),
  erfc: (x) => complementaryErrorFunction(x!),
  normal: (z) => normalDensity(z!),
  logGamma: (x) => logGamma(x!),
  logBeta: (a, b) => logBeta(a!, b!),
  chiSquare: (x, degrees) => chiSquareDensity(x!, degrees!),
  student: (t, degrees) => studentDensity(t!, degrees!),
  f: (f, first, second) => fDensity(f!, [first!, second!]),
}

describe('densities, error functions, gamma and beta against mpmath at 40 digits', () => {
  it.each(Object.keys(functions))('%s has 12 correct digits', (name) => {
    const rows = table.filter(({fn}) => fn === name)
    expect(rows.length).toBeGreaterThan(5)
    for (const {args, val} of rows) {
      const exact = Number(val)
      const found = functions[name]!(...args)
      // Logarithms pass through 0, where digits of their size are what counts.
      const size = name.startsWith('log') ? 1 + Math.abs(exact) : Math.abs(exact)
      const error = exact === 0 || Math.abs(exact) < 1e-300 ? Math.abs(found) : Math.abs(found - exact) / size
      expect(error, `${name}(${args.join(', ')})`).toBeLessThan(1e-12)
    }
  })

  it('densities at their edges', () => {
    expect(chiSquareDensity(0, 1)).toBe(Number.POSITIVE_INFINITY)
    expect(chiSquareDensity(0, 3)).toBe(0)
    expect(chiSquareDensity(Number.POSITIVE_INFINITY, 3)).toBe(0)
    expect(fDensity(0, [1, 3])).toBe(Number.POSITIVE_INFINITY)
    expect(fDensity(-1, [1, 3])).toBeNaN()
    expect(studentDensity(1, 0)).toBeNaN()
    expect(logBeta(0, 1)).toBeNaN()
  })
})
