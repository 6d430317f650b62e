import {mean, variance} from '../stats/index.ts'

export interface Dimension {
  /** POMP, one per respondent; NaN = missing. */
  readonly scores: Float64Array
  readonly reliability: number
}

/**
 * Stratified reliability of the unweighted mean of dimensions: errors of the dimensions add up, their common part stays.
 *   ρ = 1 − Σ wᵢ²σᵢ²(1 − ρᵢ)/σ², wᵢ = 1/m
 * @param composite   scores of the mean of the dimensions; NaN = missing.
 * @param dimensions  m dimensions with their own reliability.
 * @returns  0 to 1 (a negative estimate counts as 0); NaN without variance or when a dimension's reliability is unknown.
 * @see Rajaratnam, Cronbach & Gleser 1965, Psychometrika 30(1).
 * @example stratifiedReliability(Float64Array.of(0, 100), [{scores: Float64Array.of(0, 100), reliability: 0.8}]) // => 0.8
 */
export function stratifiedReliability(composite: Float64Array, dimensions: readonly Dimension[]): number {
  const total = variance(composite)
  const weight = 1 / dimensions.length
  const error = dimensions.reduce(
    (sum, {scores, reliability}) => sum + weight * weight * variance(scores) * (1 - reliability),
    0,
  )
  return dimensions.length > 0 && total > 0 && !Number.isNaN(mean(composite))
    ? Math.max(0, 1 - error / total)
    : Number.NaN
}
