/**
 * Correlations from covariances, r = cov(x, y)/√(var(x)·var(y)).
 * @param covariance  k × k, symmetric.
 * @returns  k × k, diagonal 1; NaN for a variable without variance.
 * @see R, cov2cor.
 * @example correlationFromCovariance([[4, 1], [1, 1]]) // => [[1, 0.5], [0.5, 1]]
 */
export function correlationFromCovariance(covariance: readonly (readonly number[])[]): number[][] {
  const scales = covariance.map((row, index) => (row[index]! > 0 ? Math.sqrt(row[index]!) : Number.NaN))
  return covariance.map((row, i) =>
    row.map((value, j) => (i === j ? scales[i]! / scales[i]! : value / (scales[i]! * scales[j]!))),
  )
}
