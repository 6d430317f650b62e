import {correlation} from './correlation.ts'
import {correlationFromCovariance} from './correlation-from-covariance.ts'
import {covarianceMatrix} from './covariance-matrix.ts'

/**
 * Pearson's correlations of columns, each over the respondents who answered both, with the variances of those same
 * respondents: always within ±1, unlike those made from pairwise covariances.
 * @param columns  k columns × n respondents; NaN = missing.
 * @returns  k × k, diagonal 1; NaN for a pair without variance or below two respondents. Not always positive semidefinite
 *   when answers are missing.
 * @throws {RangeError} columns of unequal length.
 * @see R, cor(use = "pairwise.complete.obs"); agrees with it to 1e-12.
 * @example correlationMatrix([[1, 2, 3], [2, 4, 6]]) // => [[1, 1], [1, 1]]
 */
export function correlationMatrix(columns: readonly ArrayLike<number>[]): number[][] {
  const whole = correlationFromCovariance(covarianceMatrix(columns))
  const gaps = columns.map((column) => Array.from(column).some(Number.isNaN))
  for (let i = 0; i < columns.length; i++)
    for (let j = 0; j < i; j++) {
      if (!gaps[i] && !gaps[j]) continue
      const r = correlation(columns[i]!, columns[j]!)
      whole[i]![j] = r
      whole[j]![i] = r
    }
  return whole
}
