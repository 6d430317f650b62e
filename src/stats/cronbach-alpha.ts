/**
 * Cronbach's alpha: the share of a sum score's variance that its items hold in common.
 *   α = k/(k − 1) · (1 − Σ var(item)/Σ cov)
 * @param covariance  k × k covariances of the items (raw α) or their correlations (standardised α).
 * @returns  (−∞, 1], unitless; NaN when k < 2 or the sum has no variance.
 * @see Cronbach 1951, Psychometrika 16(3). Agrees with R psych 2.2.9, alpha().
 * @example cronbachAlpha([[1, 0.5], [0.5, 1]]) // => 0.6666666666666666
 */
export function cronbachAlpha(covariance: readonly (readonly number[])[]): number {
  const size = covariance.length
  const own = covariance.reduce((sum, row, item) => sum + row[item]!, 0)
  const total = covariance.reduce((sum, row) => row.reduce((rest, value) => rest + value, sum), 0)
  return size < 2 || !(total > 0) ? Number.NaN : (size / (size - 1)) * (1 - own / total)
}
