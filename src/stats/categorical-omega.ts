import {bivariateNormalCumulative} from './bivariate-normal-cumulative.ts'
import {normalCumulative} from './normal-cumulative.ts'

export interface CategoricalFactor {
  /** k standardised loadings of the variables behind the answers. */
  readonly loadings: readonly number[]
  /** Per item, ascending. */
  readonly thresholds: readonly (readonly number[])[]
  /** k × k polychoric correlations; the model's own, λᵢλⱼ off the diagonal, when left out. */
  readonly correlations?: readonly (readonly number[])[]
}

/**
 * Reliability of the sum of ordered answers as they are scored, category numbers and all, from a factor model of the
 * normal variables behind them (Green and Yang's categorical omega, eq. 21):
 *   ω = ΣΣᵢⱼ [ΣΣ_cd Φ₂(τᵢc, τⱼd; λᵢλⱼ) − (ΣΦ(τᵢc))(ΣΦ(τⱼd))] / ΣΣᵢⱼ [ΣΣ_cd Φ₂(τᵢc, τⱼd; ρᵢⱼ) − (ΣΦ(τᵢc))(ΣΦ(τⱼd))]
 * the covariance of two parallel sums over the variance of one; ρᵢᵢ = 1. Of an improper solution, λᵢλⱼ counts as 1 at
 * most, as in semTools.
 * @returns  unitless, above 1 only for an improper solution; NaN for NaN or when the sum has no variance.
 * @throws {RangeError} not one loading and one list of thresholds per item.
 * @see Green & Yang 2009, Psychometrika 74(1). Agrees with semTools 0.5-6, compRelSEM(ord.scale = TRUE), which takes the
 *   sample's polychoric correlations below (obs.var = TRUE) or the model's (obs.var = FALSE).
 * @example categoricalOmega({loadings: [1, 1], thresholds: [[0], [0]]}) // => 1
 */
export function categoricalOmega({loadings, thresholds, correlations}: CategoricalFactor): number {
  const size = loadings.length
  if (thresholds.length !== size || (correlations && correlations.length !== size))
    throw new RangeError('one loading and one list of thresholds per item')
  const means = thresholds.map((cuts) => cuts.reduce((sum, cut) => sum + normalCumulative(cut), 0))
  let [common, total] = [0, 0]
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      const shared = Math.max(-1, Math.min(1, loadings[i]! * loadings[j]!))
      const observed = i === j ? 1 : (correlations?.[i]?.[j] ?? shared)
      const times = i === j ? 1 : 2
      const expected = means[i]! * means[j]!
      common += times * (bothBelow(thresholds[i]!, thresholds[j]!, shared) - expected)
      total += times * (bothBelow(thresholds[i]!, thresholds[j]!, observed) - expected)
    }
  return total > 0 ? common / total : Number.NaN
}

function bothBelow(first: readonly number[], second: readonly number[], correlation: number): number {
  let sum = 0
  for (const x of first) for (const y of second) sum += bivariateNormalCumulative(x, y, correlation)
  return sum
}
