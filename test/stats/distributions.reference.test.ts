import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  chiSquareCumulative,
  chiSquareQuantile,
  chiSquareUpper,
  fCumulative,
  fUpper,
  normalCumulative,
  normalQuantile,
  normalUpper,
  studentCumulative,
  studentQuantile,
  studentUpper,
} from '../../src/stats/index.ts'

const file = resolve(process.cwd(), '../shared/data/specfun/mpmath-reference.json')

const functions: Record<string, (...args: number[]) => number> = {
  'chisq.cdf': (x, degrees) => chiSquareCumulative(x!, degrees!),
  'chisq.sf': (x, degrees) => chiSquareUpper(x!, degrees!),
  'chisq.inv': (p, degrees) => chiSquareQuantile(p!, degrees!),
  't.cdf': (t, degrees) => studentCumulative(t!, degrees!),
  't.sf': (t, degrees) => studentUpper(t!, degrees!),
  't.inv': (p, degrees) => studentQuantile(p!, degrees!),
  'f.cdf': (f, first, second) => fCumulative(f!, [first!, second!]),
  'f.sf': (f, first, second) => fUpper(f!, [first!, second!]),
  'norm.cdf': (z) => normalCumulative(z!),
  'norm.sf': (z) => normalUpper(z!),
  'norm.inv': (p) => normalQuantile(p!),
}

describe.skipIf(!existsSync(file))('distribution functions against values computed to 25 digits', () => {
  const table = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as {fn: string; args: number[]; val: string}[])
    : []

  it.each(Object.keys(functions))('%s has 12 correct digits in both tails', (name) => {
    const rows = table.filter((row) => row.fn === name)
    expect(rows.length).toBeGreaterThan(0)
    for (const {args, val} of rows) {
      const exact = Number(val)
      const found = functions[name]!(...args)
      const error = exact === 0 ? Math.abs(found) : Math.abs(found / exact - 1)
      expect(error, `${name}(${args.join(', ')})`).toBeLessThan(1e-12)
    }
  })
})
