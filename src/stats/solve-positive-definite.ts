/**
 * Solution of matrix·x = right for a symmetric positive definite matrix, by Cholesky factors.
 * @param matrix  k × k; overwritten by its factor.
 * @param right   k numbers; overwritten by the solution.
 * @returns  the solution, or null when the matrix is not positive definite.
 * @see Golub & Van Loan 2013, Matrix Computations, 4.2.
 * @example solvePositiveDefinite([[4]], [2]) // => [0.5]
 */
export function solvePositiveDefinite<V extends number[] | Float64Array>(matrix: V[] | number[][], right: V): V | null {
  const size = right.length
  for (let row = 0; row < size; row++) {
    const current = matrix[row]!
    for (let column = 0; column <= row; column++) {
      const other = matrix[column]!
      let rest = current[column]!
      for (let before = 0; before < column; before++) rest -= current[before]! * other[before]!
      if (row !== column) current[column] = rest / other[column]!
      else if (rest > 1e-14 * Math.abs(current[row]!)) current[row] = Math.sqrt(rest)
      else return null
    }
  }
  for (let row = 0; row < size; row++) {
    for (let before = 0; before < row; before++) right[row]! -= matrix[row]![before]! * right[before]!
    right[row]! /= matrix[row]![row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let after = row + 1; after < size; after++) right[row]! -= matrix[after]![row]! * right[after]!
    right[row]! /= matrix[row]![row]!
  }
  return right
}
