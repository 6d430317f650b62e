import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {longestRun} from '../../src/clean/careless/long-string.ts'
import {squaredDistances} from '../../src/clean/careless/outlier.ts'
import {standardDeviation} from '../../src/stats/index.ts'
import {csvColumns} from '../measure/csv-columns.ts'

const shared = resolve(process.cwd(), '../shared')
const present = existsSync(`${shared}/reference/careless_mobi.json`)

interface Reference {
  readonly items: readonly string[]
  readonly res: {
    readonly longstring: readonly number[]
    readonly irv: readonly number[]
    readonly mahad: readonly number[]
  }
}

describe.skipIf(!present)('careless answering of the mobile-phone customers, as R’s careless finds it', () => {
  const {items, res} = present
    ? (JSON.parse(readFileSync(`${shared}/reference/careless_mobi.json`, 'utf8')) as Reference)
    : ({items: [], res: {longstring: [], irv: [], mahad: []}} as Reference)
  const columns = present ? csvColumns(resolve(shared, 'data/survey/mobi.csv')) : {}
  const sheets = res.longstring.map((_, row) => items.map((item) => columns[item]![row]!))

  it('has the same longest runs', () => {
    expect(
      sheets.map((sheet) =>
        longestRun(
          sheet.map((answer) => [answer]),
          0,
        ),
      ),
    ).toEqual(res.longstring)
  })

  it('has the same standard deviations within a person, to 1e-10', () => {
    for (const [row, sheet] of sheets.entries()) expect(standardDeviation(sheet)).toBeCloseTo(res.irv[row]!, 10)
  })

  it('has the same Mahalanobis distances, to 1e-8', () => {
    const answered = items.map((item) => ({answers: Float64Array.from(columns[item]!), low: 1}))
    const found = squaredDistances(answered, [...sheets.keys()])!
    for (const [row, distance] of res.mahad.entries()) expect(Math.abs(found(row) / distance - 1)).toBeLessThan(1e-8)
  })
})
