import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type FactorModel, measure, measureSurvey} from '../../src/measure/index.ts'
import {csvColumns} from '../measure/csv-columns.ts'
import {makeSurvey} from '../survey-fixture.ts'

/** lavaan's answers to data that stay out of the project. */
const shared = resolve(process.cwd(), '../shared')

interface LavaanRow {
  readonly lhs: string
  readonly op: string
  readonly rhs: string
  readonly est: number
  readonly 'est.std': number
  readonly se: number
}

interface Reference {
  readonly model: string
  readonly fits: Readonly<
    Record<
      string,
      {
        readonly nobs: number
        readonly fit: Readonly<Record<string, number>>
        readonly parameters: readonly LavaanRow[]
        readonly standardized: readonly LavaanRow[]
        readonly CR_AVE_from_standardized: Readonly<Record<string, {readonly CR: number; readonly AVE: number}>>
      }
    >
  >
}

const cases = [
  {reference: 'cfa_hs', data: 'holzinger_swineford', fit: 'MLR', scale: {low: 0, high: 10}},
  {reference: 'cfa_mobi6', data: 'mobi', fit: 'MLR', scale: {low: 1, high: 10}},
  {reference: 'cfa_mobi_onefactor', data: 'mobi', fit: 'ML', scale: {low: 1, high: 10}},
  {reference: 'cfa_bfi5', data: 'bfi', fit: 'MLR', scale: {low: 1, high: 6}},
  {reference: 'cfa_hs_fiml', data: 'hs_missing8pct', fit: 'FIML_MLR', scale: {low: 0, high: 10}},
  {reference: 'cfa_mobi6_fiml', data: 'mobi_missing6pct', fit: 'FIML_MLR', scale: {low: 1, high: 10}},
] as const

function referenceOf(name: string): Reference {
  return JSON.parse(readFileSync(resolve(shared, `reference/${name}.json`), 'utf8')) as Reference
}

/** `Image =~ IMAG1+IMAG2` as constructs with their items. */
function constructsOf(model: string): {id: string; items: string[]}[] {
  return model.split('\n').flatMap((line) => {
    const [id, items] = line.split('=~').map((part) => part.trim())
    return items === undefined ? [] : [{id: id!, items: items.split('+').map((item) => item.trim())}]
  })
}

/** check models missing answers where they cost more than 5 %; lavaan was asked to leave their respondents out. */
function completeRows(columns: Readonly<Record<string, number[]>>, constructs: readonly {items: string[]}[]) {
  const used = constructs.flatMap(({items}) => items)
  const rows = [...columns[used[0]!]!.keys()].filter((row) => used.every((item) => !Number.isNaN(columns[item]![row]!)))
  return Object.fromEntries(used.map((item) => [item, rows.map((row) => columns[item]![row]!)]))
}

function near(found: number | null | undefined, exact: number | undefined, what: string): void {
  expect(exact, what).toBeTypeOf('number')
  expect(Math.abs(found! - exact!), `${what}: ${found} for ${exact}`).toBeLessThan(1e-4 * Math.max(1, Math.abs(exact!)))
}

const present = existsSync(resolve(shared, 'reference/cfa_hs.json'))

describe.skipIf(!present).each(cases)('the factor model that check reports of $data, as $reference has it', (asked) => {
  const {model, fits} = present ? referenceOf(asked.reference) : {model: '', fits: {}}
  const theirs = fits[asked.fit]
  const checked = (): FactorModel => {
    const constructs = constructsOf(model)
    const read = csvColumns(resolve(shared, `data/survey/${asked.data}.csv`))
    const columns = asked.reference === 'cfa_bfi5' ? completeRows(read, constructs) : read
    const survey = makeSurvey({scale: asked.scale, constructs, columns})
    return measureSurvey(survey, measure(survey), {seed: 1}).factorModel!
  }

  it('has lavaan’s fit, loadings, correlations, CR and AVE', {timeout: 120_000}, () => {
    const found = checked()
    expect(found.n).toBe(theirs!.nobs)
    expect(found.converged).toBe(true)
    const {fit} = theirs!
    near(found.chi2, fit['chisq'], 'χ²')
    expect(found.df).toBe(fit['df'])
    near(found.cfi, fit['cfi'], 'CFI')
    near(found.tli, fit['tli'], 'TLI')
    near(found.rmsea.estimate, fit['rmsea'], 'RMSEA')
    near(found.rmsea.ci[0], fit['rmsea.ci.lower'], 'RMSEA from')
    near(found.rmsea.ci[1], fit['rmsea.ci.upper'], 'RMSEA to')
    near(found.srmr, fit['srmr'], 'SRMR')
    if (found.scaled && asked.fit !== 'ML') near(found.scaled.chi2, fit['chisq.scaled'], 'scaled χ²')
    expect(found.logLikelihood!).toBeGreaterThan(fit['logl']! - 1e-6)
    for (const {construct, item, std, stdSe} of found.loadings) {
      const row = theirs!.standardized.find(({lhs, op, rhs}) => op === '=~' && lhs === construct && rhs === item)!
      near(std, row['est.std'], `${construct} =~ ${item}`)
      if (found.estimator === 'MLR' && asked.fit !== 'ML') near(stdSe, row.se, `its error, ${item}`)
    }
    for (const {a, b, estimate} of found.correlations) {
      const row = theirs!.standardized.find(
        ({lhs, op, rhs}) => op === '~~' && ((lhs === a && rhs === b) || (lhs === b && rhs === a)),
      )!
      near(estimate, row['est.std'], `${a} with ${b}`)
    }
    for (const {construct, compositeReliability, ave} of found.reliability) {
      near(compositeReliability, theirs!.CR_AVE_from_standardized[construct]!.CR, `CR of ${construct}`)
      near(ave, theirs!.CR_AVE_from_standardized[construct]!.AVE, `AVE of ${construct}`)
    }
  })
})
