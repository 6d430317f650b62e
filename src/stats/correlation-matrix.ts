import {correlationFromCovariance} from './correlation-from-covariance.ts'
import {covarianceMatrix} from './covariance-matrix.ts'
import {movedColumns} from './cross-products/moved-columns.ts'
import {type PairwiseSums, pairwiseSums} from './cross-products/pairwise-sums.ts'

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
  const moved = movedColumns(columns)
  if (!moved.gaps.includes(true)) return correlationFromCovariance(covarianceMatrix(columns))
  const sums = pairwiseSums(moved, {squares: true})
  const matrix = columns.map(() => new Array<number>(columns.length).fill(Number.NaN))
  for (let i = 0; i < columns.length; i++)
    for (let j = 0; j <= i; j++) {
      const r = overBoth(sums, i, j)
      matrix[i]![j] = r
      matrix[j]![i] = r
    }
  return matrix
}

function overBoth({products, sum, squares, total}: PairwiseSums, x: number, y: number): number {
  const n = total(x, y)
  const [sumX, sumY] = [sum(x, y), sum(y, x)]
  const [varianceX, varianceY] = [squares(x, y) - (sumX * sumX) / n, squares(y, x) - (sumY * sumY) / n]
  if (!(varianceX > 0 && varianceY > 0)) return Number.NaN
  const r = (products(x, y) - (sumX * sumY) / n) / Math.sqrt(varianceX * varianceY)
  return Math.max(-1, Math.min(1, r))
}
