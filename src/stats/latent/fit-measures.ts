import {baselineModel} from './baseline-model.ts'
import {type Compared, comparison} from './comparison.ts'
import type {FitTest, LatentFit} from './fit-latent-model.ts'
import {type CompletedGroup, completedGroups, completedTest} from './incomplete-correction.ts'
import {type RootMeanSquareError, rootMeanSquareError} from './root-mean-square-error.ts'
import {standardizedResidual} from './standardized-residual.ts'

/** Bentler's and Tucker and Lewis's comparisons with the baseline model, and the error of approximation. */
export interface FitIndices {
  readonly cfi: number
  readonly tli: number
  readonly rmsea: RootMeanSquareError
}

export interface FitMeasures extends FitIndices {
  readonly parameters: number
  readonly test: FitTest
  readonly baseline: FitTest
  readonly srmr: number
  readonly logLikelihood: number
  readonly saturatedLogLikelihood: number
  readonly aic: number
  readonly bic: number
  /** From the scaled χ² as it stands (lavaan's `.scaled`); null unless MLR. */
  readonly scaled: FitIndices | null
  /** Estimates of the indices' own population values (lavaan's `.robust`); null for ML on complete answers. */
  readonly robust: FitIndices | null
}

/** What the fit of every model on the same data is measured against. */
export interface FitReference {
  readonly baseline: LatentFit
  /** null for complete answers, or when the saturated moments cannot be told from one another. */
  readonly completed: readonly CompletedGroup[] | null
}

/** @param completing  false leaves out what the robust indices of incomplete answers need: slow with many variables. */
export function fitReference(fit: LatentFit, completing = true): FitReference {
  return {baseline: baselineModel(fit), completed: fit.sample.complete || !completing ? null : completedGroups(fit)}
}

/**
 * How well a model fits.
 *   CFI = 1 − max(χ² − c·df, 0)/max(χ₀² − c₀·df₀, χ² − c·df, 0),  TLI = 1 − (χ² − c·df)·df₀/((χ₀² − c₀·df₀)·df)
 * with c = 1; for the robust versions the scaling factors, on incomplete answers those of the completed moments.
 * @see Bentler 1990, Psychological Bulletin 107(2); Tucker & Lewis 1973, Psychometrika 38(1); Brosseau-Liard & Savalei
 *   2014, Multivariate Behavioral Research 49(5). Checked against lavaan 0.6-14 (test/fixtures/r/latent.R).
 */
export function fitMeasures(fit: LatentFit, reference: FitReference = fitReference(fit)): FitMeasures {
  const baseline = reference.baseline.test
  const parameters = fit.table.size
  const size = {size: fit.sample.size, groups: fit.table.groups}
  const scaled = fit.robust
    ? {
        ...comparison(scaledTest(fit.test), scaledTest(baseline)),
        // lavaan keeps χ² and lets the degrees of freedom take the scaling up.
        rmsea: rootMeanSquareError({
          ...size,
          chiSquare: fit.test.chiSquare,
          degrees: fit.test.degrees * fit.test.scalingFactor,
        }),
      }
    : null
  return {
    parameters,
    test: fit.test,
    baseline,
    ...comparison({...fit.test, factor: 1}, {...baseline, factor: 1}),
    rmsea: rootMeanSquareError({...size, ...fit.test}),
    srmr: standardizedResidual(fit),
    logLikelihood: fit.logLikelihood,
    saturatedLogLikelihood: fit.saturatedLogLikelihood,
    aic: 2 * parameters - 2 * fit.logLikelihood,
    bic: Math.log(fit.sample.size) * parameters - 2 * fit.logLikelihood,
    scaled,
    robust: robustIndices(fit, reference),
  }
}

const scaledTest = (test: FitTest): Compared => ({chiSquare: test.scaledChiSquare, degrees: test.degrees, factor: 1})

function robustIndices(fit: LatentFit, {baseline, completed: groups}: FitReference): FitIndices | null {
  if (!fit.robust && fit.sample.complete) return null
  const degrees = {model: fit.test.degrees, baseline: baseline.test.degrees}
  if (!fit.sample.complete && groups === null) return null
  const model = groups ? completedTest(fit, groups) : {chiSquare: fit.test.chiSquare, factor: fit.test.scalingFactor}
  const none = groups
    ? completedTest(baseline, groups)
    : {chiSquare: baseline.test.chiSquare, factor: baseline.test.scalingFactor}
  return {
    ...comparison({...model, degrees: degrees.model}, {...none, degrees: degrees.baseline}),
    rmsea: rootMeanSquareError({
      chiSquare: model.chiSquare,
      tested: model.chiSquare / model.factor,
      degrees: degrees.model,
      factor: model.factor,
      size: fit.sample.size,
      groups: fit.table.groups,
    }),
  }
}
