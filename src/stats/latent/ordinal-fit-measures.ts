import {chiSquareUpper} from '../chi-square-upper.ts'
import {categoricalLikelihood} from './categorical-likelihood.ts'
import {comparison} from './comparison.ts'
import type {FitIndices} from './fit-measures.ts'
import type {OrdinalFit} from './fit-ordinal-model.ts'
import {rootMeanSquareError} from './root-mean-square-error.ts'
import {weightedLeastSquaresTraces} from './weighted-least-squares-traces.ts'

/** χ² of weighted least squares, which has no χ² distribution, and the scaled and shifted one, which nearly has. */
export interface OrdinalTest {
  readonly chiSquare: number
  readonly degrees: number
  /** Of χ² as it stands: for comparison with other programs only. */
  readonly p: number
  readonly scalingFactor: number
  readonly shift: number
  /** χ²/scaling factor + shift. */
  readonly scaledChiSquare: number
  readonly scaledP: number
}

export interface OrdinalFitMeasures extends FitIndices {
  /** Thresholds included. */
  readonly parameters: number
  readonly test: OrdinalTest
  readonly baseline: OrdinalTest
  readonly srmr: number
  /** From the scaled and shifted χ² (lavaan's `.scaled`). */
  readonly scaled: FitIndices
  /** From the normal-theory χ² of the polychoric correlations (lavaan's `.robust`); NaN where they are not positive definite. */
  readonly robust: FitIndices
}

/**
 * How well a model of ordered answers fits: lavaan's measures for estimator = "WLSMV".
 *   χ² = (n − 1)·Σ w·residual²,  scaled = χ²·a + df − a·tr(UΓ) with a = √(df/tr(UΓUΓ)),  U = W − WJ(JᵀWJ)⁻¹JᵀW
 *   SRMR = √(Σ residual²/(k(k + 1)/2)) over the correlations
 * ML cut-offs (CFI .95, RMSEA .06) do not carry over: DWLS indices come out better for the same misfit.
 * @see Asparouhov & Muthén 2010, Mplus technical report on the simple second-order χ² correction; Savalei 2021,
 *   Multivariate Behavioral Research 56(3), for the robust indices; Xia & Yang 2019, Behavior Research Methods 51, on
 *   cut-offs. Checked against lavaan 0.6-14 (test/fixtures/r/polychoric.R).
 */
export function ordinalFitMeasures(fit: OrdinalFit): OrdinalFitMeasures {
  const count = fit.observed.length
  const degrees = count - fit.theta.length
  const test = shiftedTest({
    chiSquare: 2 * (fit.size - 1) * fit.discrepancy,
    degrees,
    ...weightedLeastSquaresTraces(fit),
  })
  const none = fit.observed.reduce((sum, r, pair) => sum + fit.weights[pair]! * r * r, 0)
  const without = {...fit, jacobian: [], bread: []}
  const baseline = shiftedTest({
    chiSquare: (fit.size - 1) * none,
    degrees: count,
    ...weightedLeastSquaresTraces(without),
  })
  const observed = fit.table.observed.length
  const squares = fit.residuals.reduce((sum, residual) => sum + residual * residual, 0)
  const size = {size: fit.size - 1, groups: 1}
  return {
    parameters: fit.theta.length + fit.moments.thresholds.flat().length,
    test,
    baseline,
    ...comparison({...test, factor: 1}, {...baseline, factor: 1}),
    rmsea: rootMeanSquareError({...size, ...test}),
    srmr: Math.sqrt(squares / ((observed * (observed + 1)) / 2)),
    scaled: {
      ...comparison(scaledOf(test), scaledOf(baseline)),
      rmsea: rootMeanSquareError({...size, ...scaledOf(test)}),
    },
    robust: robustIndices(fit, degrees),
  }
}

const scaledOf = (test: OrdinalTest): {chiSquare: number; degrees: number; factor: number} => ({
  chiSquare: test.scaledChiSquare,
  degrees: test.degrees,
  factor: 1,
})

function shiftedTest(of: {chiSquare: number; degrees: number; trace: number; traceOfSquare: number}): OrdinalTest {
  const {chiSquare, degrees} = of
  const slope = degrees > 0 ? Math.sqrt(degrees / of.traceOfSquare) : Number.NaN
  const shift = degrees - slope * of.trace
  const scaledChiSquare = chiSquare * slope + shift
  const upper = (value: number): number => (degrees > 0 ? chiSquareUpper(Math.max(0, value), degrees) : Number.NaN)
  return {
    chiSquare,
    degrees,
    p: upper(chiSquare),
    scalingFactor: 1 / slope,
    shift,
    scaledChiSquare,
    scaledP: upper(scaledChiSquare),
  }
}

function robustIndices(fit: OrdinalFit, degrees: number): FitIndices {
  const likelihood = categoricalLikelihood(fit)
  const model = {chiSquare: likelihood.chiSquare, degrees, factor: likelihood.trace / degrees}
  const count = fit.observed.length
  const baseline = {chiSquare: likelihood.baseline, degrees: count, factor: likelihood.baselineTrace / count}
  return {
    ...comparison(model, baseline),
    rmsea: rootMeanSquareError({...model, tested: model.chiSquare / model.factor, size: fit.size - 1, groups: 1}),
  }
}
