import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  fitOrdinalModel,
  type OrdinalFit,
  ordinalFitMeasures,
  ordinalModificationIndices,
  ordinalSolution,
} from '../../../src/stats/index.ts'
import {csvColumns} from '../../measure/csv-columns.ts'

interface Row {
  lhs: string
  op: string
  rhs: string
  est: number
  se: number
}
interface Answers {
  parameters: Row[]
  standardized: (Omit<Row, 'est'> & {'est.std': number})[]
  modindices_top25?: {lhs: string; op: string; rhs: string; mi: number; epc: number; 'sepc.all': number}[]
  lv_cor?: {values: number[][]}
  fit: Record<string, number>
  shift?: number
}
const fixture = JSON.parse(readFileSync('test/fixtures/r/polychoric.json', 'utf8')) as {
  data: Record<string, number[]>
  model: string
  wlsmv: Answers
}

const near = (found: number, exact: number, tolerance: number): void => {
  expect(Math.abs(found - exact)).toBeLessThan(tolerance * Math.max(Math.abs(exact), 1e-3))
}

function expectParameters(fit: OrdinalFit, parameters: readonly Row[], tolerance: number): void {
  for (const {lhs, op, rhs, est, se} of parameters) {
    if (op === '|') {
      const {values, standardErrors} = fit.thresholds.find(({name}) => name === lhs)!
      const place = Number(rhs.slice(1)) - 1
      near(values[place]!, est, tolerance)
      near(standardErrors[place]!, se, tolerance)
    } else if (op === '=~' || op === '~~') {
      const {free, fixed} = fit.table.rows.find((row) => row.lhs === lhs && row.op === op && row.rhs === rhs)!
      near(free < 0 ? fixed : fit.theta[free]!, est, tolerance)
      if (free >= 0) near(Math.sqrt(fit.covariance![free]![free]!), se, tolerance)
    }
  }
}

function expectStandardized(fit: OrdinalFit, rows: Answers['standardized'], tolerance: number): void {
  const {standardized} = ordinalSolution(fit)
  for (const {lhs, op, rhs, 'est.std': exact, se} of rows) {
    if (op !== '=~' && op !== '~~') continue
    const found = standardized.find(
      ({parameter}) => parameter.lhs === lhs && parameter.op === op && parameter.rhs === rhs,
    )!
    near(found.estimate, exact, tolerance)
    near(found.standardError, se, tolerance)
  }
}

function expectFit(fit: OrdinalFit, exact: Record<string, number>, tolerance: number): void {
  const found = ordinalFitMeasures(fit)
  const {test, baseline, scaled, robust, rmsea} = found
  const pairs: [string, number][] = [
    ['npar', found.parameters],
    ['chisq', test.chiSquare],
    ['df', test.degrees],
    ['pvalue', test.p],
    ['chisq.scaled', test.scaledChiSquare],
    ['pvalue.scaled', test.scaledP],
    ['chisq.scaling.factor', test.scalingFactor],
    ['baseline.chisq', baseline.chiSquare],
    ['baseline.chisq.scaled', baseline.scaledChiSquare],
    ['baseline.chisq.scaling.factor', baseline.scalingFactor],
    ['cfi', found.cfi],
    ['tli', found.tli],
    ['cfi.scaled', scaled.cfi],
    ['tli.scaled', scaled.tli],
    ['cfi.robust', robust.cfi],
    ['tli.robust', robust.tli],
    ['srmr', found.srmr],
    ['rmsea', rmsea.estimate],
    ['rmsea.ci.lower', rmsea.low],
    ['rmsea.ci.upper', rmsea.high],
    ['rmsea.pvalue', rmsea.closeP],
    ['rmsea.scaled', scaled.rmsea.estimate],
    ['rmsea.ci.lower.scaled', scaled.rmsea.low],
    ['rmsea.ci.upper.scaled', scaled.rmsea.high],
    ['rmsea.pvalue.scaled', scaled.rmsea.closeP],
    ['rmsea.robust', robust.rmsea.estimate],
    ['rmsea.ci.lower.robust', robust.rmsea.low],
    ['rmsea.ci.upper.robust', robust.rmsea.high],
    ['rmsea.pvalue.robust', robust.rmsea.closeP],
  ]
  for (const [name, value] of pairs) near(value, exact[name]!, tolerance)
}

describe('a model of ordered answers (WLSMV)', () => {
  const fit = fitOrdinalModel(fixture.model, fixture.data)

  it('has lavaan’s estimates and robust standard errors', () => {
    expect(fit.converged).toBe(true)
    expect(fit.improper).toEqual([])
    expectParameters(fit, fixture.wlsmv.parameters, 1e-4)
  })

  it('has lavaan’s measures of fit, scaled and robust ones too', () => {
    expectFit(fit, fixture.wlsmv.fit, 1e-4)
    near(ordinalFitMeasures(fit).test.shift, fixture.wlsmv.shift!, 1e-4)
  })

  it('has lavaan’s standardised solution, with its standard errors', () => {
    expectStandardized(fit, fixture.wlsmv.standardized, 1e-4)
    expect(ordinalSolution(fit).latentPositive).toBe(true)
  })

  it('finds the relation that was left out of the model', () => {
    const [first] = ordinalModificationIndices(fit)
    const {lhs, op, rhs} = first!.parameter
    expect([lhs, op, rhs]).toEqual(['q3', '~~', 'q8'])
    const freed = fitOrdinalModel(`${fixture.model}\nq3 ~~ q8`, fixture.data)
    const fall = ordinalFitMeasures(fit).test.chiSquare - ordinalFitMeasures(freed).test.chiSquare
    expect(Math.abs(fall / first!.index - 1)).toBeLessThan(0.1)
    const row = ordinalSolution(freed).standardized.find(
      ({parameter}) => parameter.rhs === 'q8' && parameter.op === '~~',
    )!
    expect(row.estimate).toBeGreaterThan(0.2)
    expect(row.standardError).toBeGreaterThan(0)
  })

  it('fits the same whatever the factors’ unit', () => {
    const other = fitOrdinalModel(fixture.model, fixture.data, {standardizeLatent: true})
    expect(other.discrepancy).toBeCloseTo(fit.discrepancy, 10)
    expect(other.theta.length).toBe(fit.theta.length)
  })

  it('names the question whose factor explains more than there is', () => {
    const [q1, q2, q4] = [fixture.data['q1']!, fixture.data['q2']!, fixture.data['q4']!]
    const almost = q1.map((x, respondent) => (respondent % 25 === 0 ? q4[respondent]! : x))
    const improper = fitOrdinalModel('f =~ q1 + almost + q2 + q4', {q1, q2, q4, almost})
    expect([...improper.improper, ...(improper.converged ? [] : ['not converged'])].length).toBeGreaterThan(0)
  })

  it('says that a model is not identified rather than giving it standard errors', () => {
    const loose = fitOrdinalModel('f =~ NA*q1 + q2 + q3\ng =~ NA*q4 + q5 + q6', fixture.data)
    expect(loose.covariance).toBeNull()
  })

  it('is a result also for answers without variance, and refuses what it is not for', () => {
    const {q1, q2} = fixture.data as {q1: number[]; q2: number[]}
    const constant = fitOrdinalModel('f =~ q1 + q2 + q3', {q1, q2, q3: q1.map(() => 2)})
    expect(constant.converged).toBe(false)
    expect(ordinalFitMeasures(constant).cfi).toBeNaN()
    expect(() => fitOrdinalModel('f =~ q1 + q2 + q3', {q1, q2})).toThrow(RangeError)
    expect(() => fitOrdinalModel('f =~ q1 + q2 + q3\nf ~ q4', fixture.data)).toThrow(RangeError)
  })
})

const shared = resolve(process.cwd(), '../shared')

describe.skipIf(!existsSync(shared))('Holzinger and Swineford’s tests cut into quartiles', () => {
  it('have lavaan’s WLSMV estimates, standard errors and fit', () => {
    const file = readFileSync(resolve(shared, 'reference/cfa_hs_ordinal.json'), 'utf8')
    const {model, fits} = JSON.parse(file) as {model: string; fits: {WLSMV: Answers}}
    const fit = fitOrdinalModel(model, csvColumns(resolve(shared, 'data/survey/hs_quartiles_ordinal.csv')))
    expectParameters(fit, fits.WLSMV.parameters, 1e-5)
    expectFit(fit, fits.WLSMV.fit, 1e-5)
    expectStandardized(fit, fits.WLSMV.standardized, 1e-5)
    const indices = ordinalModificationIndices(fit)
    for (const [place, exact] of fits.WLSMV.modindices_top25!.entries()) {
      const {parameter, index, change, changeAll} = indices[place]!
      expect([parameter.lhs, parameter.op, parameter.rhs]).toEqual([exact.lhs, exact.op, exact.rhs])
      near(index, exact.mi, 1e-4)
      near(change, exact.epc, 1e-4)
      near(changeAll, exact['sepc.all'], 1e-4)
    }
    for (const [i, row] of fits.WLSMV.lv_cor!.values.entries())
      for (const [j, exact] of row.entries()) near(ordinalSolution(fit).latentCorrelations[i]![j]!, exact, 1e-5)
  })
})
