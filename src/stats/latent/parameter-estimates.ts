import {normalCumulative} from '../normal-cumulative.ts'
import type {LatentFit} from './fit-latent-model.ts'
import type {Parameter} from './parameter-table.ts'
import {quadraticForm} from './symmetric-inverse.ts'

/** A number estimated from the model, with its normal-theory test and 95 % interval. */
export interface Estimate {
  readonly estimate: number
  /** 0 for what is fixed; NaN when the information is singular. */
  readonly standardError: number
  /** NaN for what is fixed. */
  readonly z: number
  readonly p: number
  readonly low: number
  readonly high: number
}

export interface ParameterEstimate extends Estimate {
  readonly parameter: Parameter
}

/** What estimates are read from, however they were found. */
export type SolvedModel = Pick<LatentFit, 'table' | 'matrices' | 'theta' | 'implied' | 'covariance'>

const halfWidth = 1.959963984540054

/** A function of θ with its standard error by the delta method. */
export function deltaEstimate(
  fit: Pick<LatentFit, 'covariance'>,
  estimate: number,
  gradient: ArrayLike<number>,
): Estimate {
  const moves = Array.from(gradient).some((slope) => slope !== 0)
  const variance = fit.covariance ? quadraticForm(fit.covariance, gradient) : Number.NaN
  const standardError = moves ? Math.sqrt(variance) : 0
  const z = standardError > 0 ? estimate / standardError : Number.NaN
  return {
    estimate,
    standardError,
    z,
    p: 2 * normalCumulative(-Math.abs(z)),
    low: estimate - halfWidth * standardError,
    high: estimate + halfWidth * standardError,
  }
}

/** Every row of the parameter table with its estimate, in the units of the data. */
export function parameterEstimates(fit: SolvedModel): ParameterEstimate[] {
  return fit.table.rows.map((parameter) => {
    const gradient = new Float64Array(fit.table.size)
    if (parameter.free >= 0) gradient[parameter.free] = 1
    return {parameter, ...deltaEstimate(fit, parameterValue(fit, parameter), gradient)}
  })
}

export const parameterValue = ({theta}: Pick<LatentFit, 'theta'>, {free, fixed}: Parameter): number =>
  free < 0 ? fixed : theta[free]!
