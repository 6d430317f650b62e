import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {mean, standardDeviation, symmetricEigen, symmetricEigenvalues} from '../../src/stats/index.ts'

const data = resolve(process.cwd(), '../shared/data')
const present = existsSync(data)
const read = (file: string): unknown => (present ? JSON.parse(readFileSync(resolve(data, file), 'utf8')) : {})

interface Univariate {
  mean: string
  sd: string
  y: string[]
}
const {univariate = {}} = read('nist/nist-strd.json') as {univariate?: Record<string, Univariate>}
const eigen = read('specfun/eigen-reference.json') as Record<string, {A: number[][]; eig: string[]}>

describe.skipIf(!present)('NIST’s univariate reference sets', () => {
  it.each(Object.entries(univariate))('%s: mean and standard deviation have 14 certified digits', (_, set) => {
    const values = set.y.map(Number)
    expect(Math.abs(mean(values) / Number(set.mean) - 1)).toBeLessThan(1e-14)
    expect(Math.abs(standardDeviation(values) / Number(set.sd) - 1)).toBeLessThan(1e-14)
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
