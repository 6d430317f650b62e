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
  const r = correlationFromCovariance(covarianceMatrix(completePairs(x, y)))[0]![1]!
  return Math.max(-1, Math.min(1, r))
}

function completePairs(x: ArrayLike<number>, y: ArrayLike<number>): readonly Float64Array[] {
  const [first, second] = [new Float64Array(x.length), new Float64Array(x.length)]
  let count = 0
  for (let row = 0; row < x.length; row++) {
    if (Number.isNaN(x[row]!) || Number.isNaN(y[row]!)) continue
    first[count] = x[row]!
    second[count++] = y[row]!
  }
  return [first.subarray(0, count), second.subarray(0, count)]
}
