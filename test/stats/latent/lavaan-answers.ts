import {expect} from 'vitest'
import {
  definedEffects,
  explainedShares,
  factorScores,
  fitMeasures,
  type LatentFit,
  latentCorrelation,
  modificationIndices,
  parameterEstimates,
  residualCovariance,
  standardizedSolution,
} from '../../../src/stats/index.ts'

/** One fit as lavaan reports it (`parameterEstimates`, `fitMeasures` and so on), in JSON. */
export interface LavaanFit {
  readonly fit: Readonly<Record<string, number | null>>
  readonly parameters: readonly LavaanRow[]
  readonly standardized: readonly LavaanRow[]
  readonly rsquare?: Readonly<Record<string, number | null>>
  readonly lv_cor?: {readonly values: number[][]}
  readonly implied_cov?: {readonly rows: string[]; readonly values: number[][]}
  readonly residual_cor_bollen?: {readonly rows: string[]; readonly values: number[][]}
  readonly factor_scores_regression_first10?: {readonly values: number[][]; readonly cols: string[]}
  readonly factor_scores_bartlett_first10?: {readonly values: number[][]; readonly cols: string[]}
  readonly modindices_top25?: readonly LavaanRow[]
}

export interface LavaanRow {
  readonly lhs: string
  readonly op: string
  readonly rhs: string
  readonly group?: number
  readonly [column: string]: string | number | null | undefined
}

const tolerance = 1e-4

/** Within 1e-4 of lavaan's number, relative; numbers near 0 to 1e-4 of `unit`. */
export function agrees(ours: number, theirs: number, {what, unit = 1e-3}: {what: string; unit?: number}): void {
  const error = Math.abs(ours - theirs) / Math.max(Math.abs(theirs), unit)
  expect(error, `${what}: ${ours}, lavaan ${theirs}`).toBeLessThan(tolerance)
}

type Row = {
  readonly parameter: {readonly lhs: string; readonly op: string; readonly rhs: string; readonly group: number}
}

export function rowOf<R extends Row>(rows: readonly R[], {lhs, op, rhs, group = 1}: LavaanRow): R {
  const found = rows.find(({parameter}) => {
    const same = parameter.lhs === lhs && parameter.rhs === rhs
    const turned = op === '~~' && parameter.lhs === rhs && parameter.rhs === lhs
    return parameter.op === op && parameter.group === group - 1 && (same || turned)
  })
  if (!found) throw new Error(`${lhs} ${op} ${rhs} is not in our table`)
  return found
}

/** Estimates, standard errors, z values and intervals, raw and standardised. */
export function expectEstimates(fit: LatentFit, theirs: LavaanFit): void {
  const [raw, all, latent] = [parameterEstimates(fit), standardizedSolution(fit), standardizedSolution(fit, 'latent')]
  for (const row of theirs.parameters) {
    const what = `${row.lhs} ${row.op} ${row.rhs}`
    const own = row.op === ':=' ? definedEffects(fit).find(({name}) => name === row.lhs)! : rowOf(raw, row)
    agrees(own.estimate, row['est'] as number, {what, unit: 0.02})
    agrees(own.standardError, row['se'] as number, {what: `se of ${what}`})
    const unit = Math.max(0.1, Math.abs(own.estimate), own.standardError)
    agrees(own.low, row['ci.lower'] as number, {what: `lower end of ${what}`, unit})
    agrees(own.high, row['ci.upper'] as number, {what: `upper end of ${what}`, unit})
    if (typeof row['std.lv'] === 'number' && row.op !== ':=')
      agrees(rowOf(latent, row).estimate, row['std.lv'], {what: `std.lv of ${what}`, unit: 0.02})
  }
  for (const row of theirs.standardized) {
    const what = `standardised ${row.lhs} ${row.op} ${row.rhs}`
    if (row['est.std'] === null) continue
    const effects = row.op === ':=' ? definedEffects(fit, {standardized: true}) : []
    const own = row.op === ':=' ? effects.find(({name}) => name === row.lhs)! : rowOf(all, row)
    agrees(own.estimate, row['est.std'] as number, {what, unit: 0.02})
    agrees(own.standardError, row['se'] as number, {what: `se of ${what}`})
  }
}

/** χ², indices, information criteria, log-likelihoods (never below lavaan's). */
export function expectMeasures(fit: LatentFit, {fit: theirs}: LavaanFit): void {
  const m = fitMeasures(fit)
  const ours: Record<string, number | undefined> = {
    npar: m.parameters,
    chisq: m.test.chiSquare,
    df: m.test.degrees,
    pvalue: m.test.p,
    'chisq.scaled': m.test.scaledChiSquare,
    'pvalue.scaled': m.test.scaledP,
    'chisq.scaling.factor': m.test.scalingFactor,
    'baseline.chisq': m.baseline.chiSquare,
    'baseline.df': m.baseline.degrees,
    'baseline.chisq.scaled': m.baseline.scaledChiSquare,
    cfi: m.cfi,
    tli: m.tli,
    'cfi.scaled': m.scaled?.cfi,
    'tli.scaled': m.scaled?.tli,
    'cfi.robust': m.robust?.cfi,
    'tli.robust': m.robust?.tli,
    logl: m.logLikelihood,
    'unrestricted.logl': m.saturatedLogLikelihood,
    aic: m.aic,
    bic: m.bic,
    'scaling.factor.h1': m.test.saturatedScaling,
    'scaling.factor.h0': m.test.modelScaling,
    srmr: m.srmr,
  }
  for (const [suffix, rmsea] of [
    ['', m.rmsea],
    ['.scaled', m.scaled?.rmsea],
    ['.robust', m.robust?.rmsea],
  ] as const) {
    ours[`rmsea${suffix}`] = rmsea?.estimate
    ours[`rmsea.ci.lower${suffix}`] = rmsea?.low
    ours[`rmsea.ci.upper${suffix}`] = rmsea?.high
    ours[`rmsea.pvalue${suffix}`] = rmsea?.closeP
  }
  for (const [name, value] of Object.entries(ours)) {
    const reference = theirs[name]
    if (typeof reference !== 'number') continue
    // lavaan divides by the rows of the table, held equal or not; ours, as Mplus, by the parameters.
    if (name === 'scaling.factor.h0' && hasEqualities(fit)) continue
    // p-values in the far tail are χ²'s error times χ²; R gives 0 where 1 − P is lost to rounding.
    const unit = name.includes('pvalue') ? Math.max(1e-7, Math.abs(reference) * 10) : 1e-12
    agrees(value ?? Number.NaN, reference, {what: name, unit})
  }
  expect(m.logLikelihood).toBeGreaterThan((theirs['logl'] as number) - 1e-8)
}

/** Explained shares, implied and residual matrices, latent correlations, factor scores, modification indices. */
export function expectMatrices(fit: LatentFit, theirs: LavaanFit): void {
  const shares = explainedShares(fit)
  for (const [name, share] of Object.entries(theirs.rsquare ?? {})) {
    // Where a residual variance is negative lavaan gives none; ours is then above 1 and flagged.
    if (share === null) continue
    const own = shares.find((row) => row.name === name)?.share
    agrees(own ?? Number.NaN, share, {what: `R² of ${name}`, unit: 0.01})
  }
  const {observed} = fit.table
  const {implied, residualCorrelation} = residualCovariance(fit)
  theirs.implied_cov?.values.forEach((row, i) => {
    row.forEach((value, j) => {
      const [a, b] = [i, j].map((k) => observed.indexOf(theirs.implied_cov!.rows[k]!))
      agrees(implied[a!]![b!]!, value, {what: `implied ${i}, ${j}`, unit: 0.1})
      const left = theirs.residual_cor_bollen?.values[i]?.[j]
      if (left !== undefined) agrees(residualCorrelation[a!]![b!]!, left, {what: `residual ${i}, ${j}`, unit: 0.1})
    })
  })
  const correlation = latentCorrelation(fit)
  theirs.lv_cor?.values.forEach((row, i) => {
    row.forEach((value, j) => {
      // Of a single factor lavaan gives the variance.
      if (row.length === 1) return
      agrees(correlation[i]![j]!, value, {what: `latent correlation ${i}, ${j}`})
    })
  })
  const indices = modificationIndices(fit)
  for (const row of theirs.modindices_top25?.filter(({op}) => op !== '~') ?? []) {
    const own = rowOf(indices, row)
    const what = `${row.lhs} ${row.op} ${row.rhs}`
    // An index is quadratic in slopes that are 0 at the optimum, where lavaan stops 1e-5 short of it.
    const coarse = (theirsIs: unknown): number => 30 * Math.abs(theirsIs as number)
    agrees(own.index, row['mi'] as number, {what: `index of ${what}`, unit: coarse(row['mi'])})
    agrees(own.change, row['epc'] as number, {what: `change of ${what}`, unit: coarse(row['epc'])})
    agrees(own.changeAll, row['sepc.all'] as number, {what: `std.all change of ${what}`, unit: coarse(row['sepc.all'])})
    agrees(own.changeLatent, row['sepc.lv'] as number, {what: `std.lv change of ${what}`, unit: coarse(row['sepc.lv'])})
  }
  for (const method of ['regression', 'bartlett'] as const) {
    const scores = theirs[`factor_scores_${method}_first10`]
    const own = scores && factorScores(fit, method)
    const used = fit.sample.groups[0]!.patterns.flatMap(({rows}) => rows).sort((a, b) => a - b)
    scores?.values.forEach((row, k) => {
      row.forEach((value, column) => {
        const score = own![scores.cols[column]!]![used[k]!]!
        // lavaan gives 0 as Bartlett's score of a factor without indicators of its own.
        if (!(value === 0 && Number.isNaN(score))) agrees(score, value, {what: `${method} score ${k}`, unit: 0.5})
      })
    })
  }
}

const hasEqualities = ({table}: LatentFit): boolean => table.rows.filter((row) => row.free >= 0).length > table.size
