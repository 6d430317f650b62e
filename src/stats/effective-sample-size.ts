/**
 * Effective sample size of weighted cases: the size of an unweighted sample that would estimate a mean as precisely.
 *   n_eff = (Σw)² / Σw²
 * @param weights  n numbers ≥ 0.
 * @returns  0 to n, in cases; NaN when no weight is above 0.
 * @see Kish 1965, Survey Sampling, 11.2.
 * @example effectiveSampleSize([1, 1, 2]) // => 2.6666666666666665
 */
export function effectiveSampleSize(weights: ArrayLike<number>): number {
  let sum = 0
  let squares = 0
  for (let index = 0; index < weights.length; index++) {
    sum += weights[index]!
    squares += weights[index]! ** 2
  }
  return squares > 0 ? (sum * sum) / squares : Number.NaN
}
