import {correlationFromCovariance} from './correlation-from-covariance.ts'
import {covarianceMatrix} from './covariance-matrix.ts'

/**
 * Pearson's correlation of two columns over the respondents present in both.
 *   r = cov(x, y)/(sd(x)·sd(y))
 * @param x  n numbers; NaN = missing.
 * @param y  n numbers; NaN = missing.
 * @returns  [−1, 1]; NaN below two pairs or without variance.
 * @throws {RangeError} unequal lengths.
 * @see Pearson 1896, Phil. Trans. Royal Society A 187.
 * @example correlation([1, 2, 3], [1, 2, 3]) // => 1
 */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) throw new RangeError('columns of unequal length')
  const both = Array.from(x, (value, index) => (Number.isNaN(y[index]!) ? Number.NaN : value))
  const other = Array.from(y, (value, index) => (Number.isNaN(x[index]!) ? Number.NaN : value))
  const r = correlationFromCovariance(covarianceMatrix([both, other]))[0]![1]!
  return Math.max(-1, Math.min(1, r))
}
