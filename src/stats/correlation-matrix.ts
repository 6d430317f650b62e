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
  const moved = columns.map(fromFirst)
  const gaps = moved.map((column) => column.some(Number.isNaN))
  if (!gaps.includes(true)) return correlationFromCovariance(covarianceMatrix(columns))
  if (columns.some(({length}) => length !== columns[0]!.length)) throw new RangeError('columns of unequal length')
  const matrix = moved.map(() => new Array<number>(moved.length).fill(Number.NaN))
  for (let i = 0; i < moved.length; i++)
    for (let j = 0; j <= i; j++) {
      const r = overBoth(moved[i]!, moved[j]!)
      matrix[i]![j] = r
      matrix[j]![i] = r
    }
  return matrix
}

/** Moved to the first answer, so that sums of whole-number answers are exact. */
function fromFirst(column: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(column)
  const origin = values.find((value) => !Number.isNaN(value)) ?? 0
  return values.map((value) => value - origin)
}

function overBoth(x: Float64Array, y: Float64Array): number {
  let [n, sumX, sumY, squareX, squareY, product] = [0, 0, 0, 0, 0, 0]
  for (let row = 0; row < x.length; row++) {
    const [a, b] = [x[row]!, y[row]!]
    if (Number.isNaN(a + b)) continue
    n++
    sumX += a
    sumY += b
    squareX += a * a
    squareY += b * b
    product += a * b
  }
  const [varianceX, varianceY] = [squareX - (sumX * sumX) / n, squareY - (sumY * sumY) / n]
  if (!(varianceX > 0 && varianceY > 0)) return Number.NaN
  const r = (product - (sumX * sumY) / n) / Math.sqrt(varianceX * varianceY)
  return Math.max(-1, Math.min(1, r))
}
