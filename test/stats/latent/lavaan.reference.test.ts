import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  admissibility,
  compareFits,
  type EqualKind,
  equalityTests,
  type FitOptions,
  fitLatentModel,
  type LatentFit,
  measurementInvariance,
  parameterName,
} from '../../../src/stats/index.ts'
import {agrees, expectEstimates, expectMatrices, expectMeasures, type LavaanFit} from './lavaan-answers.ts'

/** Data sets and lavaan's answers that are too large, or not ours, to be kept in the project. */
const shared = '../shared'
const studies: Record<string, string> = {
  cfa_hs: 'holzinger_swineford.csv',
  cfa_hs_secondorder: 'holzinger_swineford.csv',
  cfa_hs_fiml: 'hs_missing8pct.csv',
  cfa_mobi6: 'mobi.csv',
  cfa_mobi6_fiml: 'mobi_missing6pct.csv',
  cfa_mobi_onefactor: 'mobi.csv',
  cfa_bfi5: 'bfi.csv',
  sem_politicaldemocracy: 'political_democracy.csv',
  sem_politicaldemocracy_eq: 'political_democracy.csv',
  sem_mobi_mediation: 'mobi.csv',
}

interface Reference {
  readonly model: string
  readonly fits: Readonly<Record<string, LavaanFit & Called>>
}

interface Called {
  readonly call: {readonly 'std.lv'?: boolean; readonly estimator?: string}
  readonly options: {
    readonly estimator: string
    readonly se: string
    readonly missing: string
    readonly likelihood: string
    readonly meanstructure: boolean
  }
}

function columnsOf(file: string): Record<string, Float64Array> {
  const [head, ...rows] = readFileSync(`${shared}/data/survey/${file}`, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/"/g, '')))
  const number = (cell: string | undefined): number => (cell === '' || cell === 'NA' ? Number.NaN : Number(cell))
  return Object.fromEntries(head!.map((name, k) => [name, Float64Array.from(rows, (row) => number(row[k]))]))
}

function fitOf(study: string, name: string): {fit: LatentFit; theirs: LavaanFit} {
  const reference = JSON.parse(readFileSync(`${shared}/reference/${study}.json`, 'utf8')) as Reference
  const theirs = reference.fits[name]!
  const options: FitOptions = {
    estimator: theirs.options.se === 'robust.huber.white' ? 'MLR' : 'ML',
    missing: theirs.options.missing === 'ml' ? 'fiml' : 'listwise',
    meanStructure: theirs.options.meanstructure,
    standardizeLatent: theirs.call['std.lv'] ?? false,
  }
  return {fit: fitLatentModel(reference.model, {columns: columnsOf(studies[study]!)}, options), theirs}
}

const cases: [string, string][] = [
  ['cfa_hs', 'ML'],
  ['cfa_hs', 'ML_std.lv'],
  ['cfa_hs', 'MLR'],
  ['cfa_hs', 'ML_meanstructure'],
  ['cfa_hs_secondorder', 'ML'],
  ['cfa_hs_fiml', 'FIML_ML'],
  ['cfa_hs_fiml', 'FIML_MLR'],
  ['cfa_mobi6', 'ML'],
  ['cfa_mobi6', 'MLR'],
  ['cfa_hs_fiml', 'listwise'],
  ['cfa_mobi6_fiml', 'FIML_ML'],
  ['cfa_mobi6_fiml', 'FIML_MLR'],
  ['cfa_mobi_onefactor', 'ML'],
  ['cfa_bfi5', 'ML'],
  ['cfa_bfi5', 'MLR'],
  ['sem_politicaldemocracy', 'ML'],
  ['sem_politicaldemocracy', 'MLR'],
  ['sem_politicaldemocracy_eq', 'ML'],
  ['sem_mobi_mediation', 'ML'],
  ['sem_mobi_mediation', 'MLR'],
]

const kept = existsSync(`${shared}/reference/cfa_hs.json`)

describe.skipIf(!kept).each(cases)('%s by %s, beside lavaan', (study, name) => {
  const {fit, theirs} = kept ? fitOf(study, name) : ({} as ReturnType<typeof fitOf>)
  it('converges', () => {
    expect(fit.converged).toBe(true)
  })
  it('has lavaan’s estimates and standard errors', () => {
    expectEstimates(fit, theirs)
  })
  it('has lavaan’s measures of fit', () => {
    expectMeasures(fit, theirs)
  })
  it('has lavaan’s matrices, factor scores and modification indices', () => {
    expectMatrices(fit, theirs)
  })
})

describe.skipIf(!kept)('an improper solution', () => {
  it('of six factors names the factors that are too near to one another', () => {
    const {latentNotPositive, mergedPairs, entangledFactors, nearestPair, admissible} = admissibility(
      fitOf('cfa_mobi6', 'ML').fit,
    )
    expect(admissible).toBe(false)
    expect(latentNotPositive).toEqual([0])
    expect(mergedPairs).toEqual([])
    expect(entangledFactors).toEqual(['Quality', 'Satis', 'Loyal'])
    expect(nearestPair).toMatchObject({first: 'Quality', second: 'Satis'})
  })
  it('of a mediation names the latent variable of negative variance', () => {
    const {negativeVariances} = admissibility(fitOf('sem_mobi_mediation', 'ML').fit)
    expect(negativeVariances.map(({name, latent}) => [name, latent])).toEqual([['Loyal', true]])
  })
  it('is nowhere in Holzinger and Swineford’s three factors', () => {
    expect(admissibility(fitOf('cfa_hs', 'ML').fit).admissible).toBe(true)
  })
})

interface InvarianceReference extends Record<'ML' | 'MLR', Record<string, LavaanFit>> {
  readonly model: string
  readonly LRT_ML: readonly Record<string, number>[]
  readonly LRT_MLR_scaled: readonly Record<string, number>[]
  readonly score_tests_scalar: readonly {readonly lhs_name: string; readonly X2: number}[]
  readonly partial_scalar_x3_x7: LavaanFit
}

const levels: Record<string, EqualKind[]> = {
  configural: [],
  metric: ['loadings'],
  scalar: ['loadings', 'intercepts'],
  strict: ['loadings', 'intercepts', 'residuals'],
}

describe.skipIf(!kept)('invariance across two schools, beside lavaan', () => {
  const reference = kept
    ? (JSON.parse(readFileSync(`${shared}/reference/invariance_hs_school.json`, 'utf8')) as InvarianceReference)
    : ({} as InvarianceReference)
  const data = kept ? {columns: columnsOf('holzinger_swineford.csv'), group: schools()} : {columns: {}}
  const fitted = (estimator: 'ML' | 'MLR', level: string, options: FitOptions = {}): LatentFit =>
    fitLatentModel(reference.model, data, {estimator, equal: levels[level]!, ...options})

  it.each(['ML', 'MLR'] as const)('has lavaan’s fits at every level by %s', (estimator) => {
    for (const level of Object.keys(levels)) {
      const ours = fitted(estimator, level)
      expectEstimates(ours, reference[estimator][level]!)
      expectMeasures(ours, reference[estimator][level]!)
    }
  })
  it.each([
    ['ML', 'LRT_ML'],
    ['MLR', 'LRT_MLR_scaled'],
  ] as const)('has lavaan’s differences of χ² by %s', (estimator, name) => {
    const fits = Object.keys(levels).map((level) => fitted(estimator, level))
    reference[name].slice(1).forEach((row, k) => {
      const {chiSquare, degrees, p} = compareFits(fits[k]!, fits[k + 1]!)
      expect(degrees).toBe(row['Df diff'])
      agrees(chiSquare, row['Chisq diff']!, {what: 'difference'})
      agrees(p, row['Pr(>Chisq)']!, {what: 'its p'})
    })
  })
  it('has lavaan’s score tests of the scalar equalities, and its partial model', () => {
    const tests = equalityTests(fitted('ML', 'scalar'))
    for (const row of reference.score_tests_scalar) {
      const own = tests.find(({parameter}) => parameterName(parameter) === row.lhs_name.replaceAll(' ', ''))
      agrees(own!.statistic, row.X2, {what: row.lhs_name, unit: 1})
    }
    const partial = fitted('ML', 'scalar', {partial: ['x3~1', 'x7~1']})
    expectEstimates(partial, reference.partial_scalar_x3_x7)
    expectMeasures(partial, reference.partial_scalar_x3_x7)
  })
  it('lets go the intercepts of x3 and x7, which is what partial scalar invariance takes', () => {
    const {levels: results, full, reached} = measurementInvariance(reference.model, data)
    expect([full, reached]).toEqual(['metric', 'scalar'])
    expect(results[2]!.partial!.freed.map(({name}) => name)).toEqual(['x3~1', 'x7~1'])
    agrees(results[2]!.partial!.measures.test.chiSquare, reference.partial_scalar_x3_x7.fit['chisq']!, {what: 'χ²'})
  })
})

function schools(): number[] {
  const text = readFileSync(`${shared}/data/survey/holzinger_swineford.csv`, 'utf8')
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => (line.includes('Pasteur') ? 0 : 1))
}
