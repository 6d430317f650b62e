import {oneFactorModel} from '../stats/index.ts'
import type {ScaleResult} from './schema.ts'

/** One item cannot show its own reliability; between .55 and .85 is usual (Wanous & Hudy 2001 find about .70). */
export const assumedSingleItemReliability = 0.7

/**
 * Reliability of the mean of a scale's items, from their covariance matrix:
 * ω total = (Σλ)²/Σσᵢⱼ of a one-factor model with the observed variance below, two items Spearman–Brown 2r/(1+r),
 * one item assumed .70.
 * @param covariance k × k, items keyed in one direction.
 * @returns value at most 1, NaN where the model has no solution; the coefficient's name is always said beside it.
 * @see McDonald 1999, Test Theory; Eisinga, te Grotenhuis & Pelzer 2013 for two items.
 * @example scaleReliability([[1, 0.5], [0.5, 1]]).value // => 0.6666666666666666
 */
export function scaleReliability(
  covariance: readonly (readonly number[])[],
): ScaleResult['reliability'] & {value: number} {
  if (covariance.length === 1) return {value: assumedSingleItemReliability, coefficient: 'assumed'}
  if (covariance.length === 2) {
    const [[first, shared], [, second]] = covariance as [[number, number], [number, number]]
    const r = shared / Math.sqrt(first * second)
    return {value: (2 * r) / (1 + r), coefficient: 'spearman-brown'}
  }
  const total = covariance.reduce((sum, row) => sum + row.reduce((part, value) => part + value, 0), 0)
  const common = oneFactorModel(covariance).loadings.reduce((sum, loading) => sum + loading, 0)
  return {value: (common * common) / total, coefficient: 'omega'}
}
