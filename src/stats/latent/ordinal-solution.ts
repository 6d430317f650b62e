import {symmetricEigen} from '../symmetric-eigen.ts'
import {isResidualVariance} from './correlation-structure.ts'
import type {Dense} from './dense.ts'
import type {OrdinalFit} from './fit-ordinal-model.ts'
import {momentJacobian} from './implied-moments.ts'
import {latentCorrelation} from './latent-covariance.ts'
import {deltaEstimate, type ParameterEstimate, parameterEstimates} from './parameter-estimates.ts'
import type {Parameter} from './parameter-table.ts'
import {standardizedValues} from './standardized-solution.ts'

export interface OrdinalSolution {
  /** Every row of the table; residual variances, which are no parameters, have a standard error of 0, as in lavaan. */
  readonly estimates: readonly ParameterEstimate[]
  /** With all variances 1; standard errors by the delta method, those of residual variances included. */
  readonly standardized: readonly ParameterEstimate[]
  /** Correlations of the latent variables, in the order of the table. */
  readonly latentCorrelations: readonly (readonly number[])[]
  /** Whether these could be those of real variables. */
  readonly latentPositive: boolean
}

/**
 * Estimates and standardised solution of a model of ordered answers. The variables behind the answers have variance 1
 * already, so that standardising is about the latent ones; a residual variance is what the factors leave of 1.
 * @see Rosseel 2012, JSS 48(2). Checked against lavaan 0.6-14, standardizedSolution (test/fixtures/r/polychoric.R).
 */
export function ordinalSolution(fit: OrdinalFit): OrdinalSolution {
  const residuals = residualVariances(fit)
  const standardized = standardizedValues(fit, 'latent').map(({value, gradient}, place) => {
    const parameter = fit.table.rows[place]!
    return {parameter, ...ownScale(fit, parameter, {value, gradient, residuals})}
  })
  const correlations = fit.implied.length > 0 ? latentCorrelation(fit, 0) : []
  return {
    estimates: parameterEstimates(fit),
    standardized: standardized.map(({parameter, value, gradient}) => ({
      parameter,
      ...deltaEstimate(fit, value, gradient),
    })),
    latentCorrelations: correlations,
    latentPositive: correlations.length > 0 && symmetricEigen(correlations).values.at(-1)! > 0,
  }
}

interface Valued {
  readonly value: number
  readonly gradient: Dense
}

/** Residual variance of every observed variable, with its slopes: less those of what is explained. */
function residualVariances({table, matrices, implied}: OrdinalFit): ReadonlyMap<string, Valued> {
  const slopes = implied[0] ? momentJacobian(matrices.groups[0]!, matrices, implied[0]) : []
  const rows = table.rows.filter((row) => isResidualVariance(row, table))
  return new Map(
    rows.map(({lhs, fixed}) => {
      const place = table.observed.indexOf(lhs)
      const explained = slopes[(place * (place + 1)) / 2 + place] ?? new Float64Array(table.size)
      return [lhs, {value: fixed, gradient: explained.map((slope) => -slope)}]
    }),
  )
}

/** Residual variances are functions of the loadings; residual covariances become correlations. */
function ownScale(
  {table}: OrdinalFit,
  row: Parameter,
  {value, gradient, residuals}: Valued & {readonly residuals: ReadonlyMap<string, Valued>},
): Valued {
  if (isResidualVariance(row, table)) return residuals.get(row.lhs)!
  const [first, second] = [residuals.get(row.lhs), residuals.get(row.rhs)]
  if (row.op !== '~~' || !first || !second) return {value, gradient}
  const scale = Math.sqrt(Math.abs(first.value * second.value))
  return {
    value: value / scale,
    gradient: gradient.map((slope, k) => {
      const relative = first.gradient[k]! / first.value + second.gradient[k]! / second.value
      return (slope - (value * relative) / 2) / scale
    }),
  }
}
