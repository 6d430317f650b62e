import {
  correlationFromCovariance,
  cronbachAlpha,
  type OneFactorModel,
  oneFactorModel,
  spearmanBrown,
} from '../stats/index.ts'
import type {ScaleResult} from './schema.ts'
import {thresholds} from './thresholds.ts'

export interface ScaleReliability {
  /** ρ, 0 to 1; NaN where it cannot be had. */
  readonly value: number
  readonly coefficient: ScaleResult['reliability']['coefficient']
  /** The model behind ω. */
  readonly model?: OneFactorModel
}

/** Loadings this near their end leave ω right to six digits: enough where it is estimated again in each draw. */
const toleranceInDraws = 1e-3

/**
 * The reliability ρ of a mean of items, for its standard error of measurement.
 *   three items and more: ω = (Σλ)²/ΣΣ cov, one-factor model over observed variance; α where that model is improper
 *   two: Spearman–Brown, 2r/(1 + r); one: assumed. A negative estimate counts as 0.
 * @param covariance  k × k covariances of the items.
 * @param near  the reliability of nearly the same matrix, in bootstrap draws: its model is set out from.
 * @returns  ρ and which coefficient it is.
 * @see McDonald 1999, Test Theory; Eisinga, Grotenhuis & Pelzer 2013, Int. J. Public Health 58(4) for two items.
 *   ω agrees with semTools 0.5-6 (compRelSEM, observed variance).
 * @example scaleReliability([[1, 0.5], [0.5, 1]]) // => {value: 0.6666666666666666, coefficient: 'spearman-brown'}
 */
export function scaleReliability(
  covariance: readonly (readonly number[])[],
  near?: ScaleReliability,
): ScaleReliability {
  if (covariance.length < 2) return {value: thresholds.assumedReliability.value, coefficient: 'assumed'}
  if (covariance.length === 2)
    return {
      value: atLeastNothing(spearmanBrown(correlationFromCovariance(covariance)[0]![1]!)),
      coefficient: 'spearman-brown',
    }
  const model = oneFactorModel(covariance, near === undefined ? {} : {near: near.model, tolerance: toleranceInDraws})
  if (model.converged && !model.heywood)
    return {value: Math.min(1, omegaTotal(covariance, model.loadings)), coefficient: 'omega', model}
  return {value: atLeastNothing(cronbachAlpha(covariance)), coefficient: 'alpha'}
}

/**
 * McDonald's omega of the sum of items, over its observed variance: (Σλ)²/ΣΣ cov.
 * @param covariance  k × k covariances of the items.
 * @param loadings    k loadings in the items' own units.
 * @returns  unitless; above 1 only for an improper model; NaN when the sum has no variance.
 * @see McDonald 1999, Test Theory. Agrees with semTools 0.5-6, compRelSEM(obs.var = TRUE).
 * @example omegaTotal([[1, 0.5], [0.5, 1]], [Math.SQRT1_2, Math.SQRT1_2]) // => 0.6666666666666667
 */
export function omegaTotal(covariance: readonly (readonly number[])[], loadings: readonly number[]): number {
  const common = loadings.reduce((sum, loading) => sum + loading, 0)
  const total = covariance.flat().reduce((sum, value) => sum + value, 0)
  return total > 0 ? (common * common) / total : Number.NaN
}

function atLeastNothing(reliability: number): number {
  return Math.max(0, reliability)
}
