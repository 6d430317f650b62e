/** Pivots below this share of the variable's own variance count as 0: the variable is a combination of earlier ones. */
const negligible = 1e-10

/**
 * Cholesky factor of a positive semidefinite matrix, singular ones included: covariance = L·Lᵀ, with a column of zeros
 * for every variable that is a combination of earlier ones.
 * @param covariance  k × k, symmetric; only its lower triangle is read.
 * @returns  L, k × k lower triangular, with L[i][i] ≥ 0.
 * @throws {RangeError} not square.
 * @see Golub & Van Loan 2013, Matrix Computations, 4.2.
 * @example semidefiniteCholesky([[4, 2], [2, 1]]) // => [[2, 0], [1, 0]]
 */
export function semidefiniteCholesky(covariance: readonly (readonly number[])[]): number[][] {
  const size = covariance.length
  if (covariance.some((row) => row.length !== size)) throw new RangeError('a covariance matrix is square')
  const factor = covariance.map(() => new Array<number>(size).fill(0))
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = covariance[row]![column]!
      for (let before = 0; before < column; before++) rest -= factor[row]![before]! * factor[column]![before]!
      const pivot = factor[column]![column]!
      if (column < row) factor[row]![column] = pivot === 0 ? 0 : rest / pivot
      else factor[row]![row] = rest > negligible * Math.abs(covariance[row]![row]!) ? Math.sqrt(rest) : 0
    }
  }
  return factor
}
