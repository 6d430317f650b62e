import {EigenvalueDecomposition, Matrix} from 'ml-matrix'

export interface SymmetricEigen {
  /** Descending. */
  readonly values: readonly number[]
  /** Column j belongs to value j; of unit length, orthogonal, largest component positive. */
  readonly vectors: readonly (readonly number[])[]
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, A = V·diag(values)·Vᵀ.
 * @param matrix  k × k, symmetric.
 * @returns  values in descending order with their vectors; all NaN when the matrix holds a NaN or an infinity
 *   (the library underneath would answer ones).
 * @throws {RangeError} not square.
 * @see Golub & Van Loan 2013, Matrix Computations, 8.3. Checked against eigenproblems solved to 25 digits.
 * @example symmetricEigen([[2, 0], [0, 3]]).values // => [3, 2]
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const size = matrix.length
  if (matrix.some((row) => row.length !== size)) throw new RangeError('a symmetric matrix is square')
  if (size === 0) return {values: [], vectors: []}
  if (!matrix.every((row) => row.every(Number.isFinite)))
    return {values: matrix.map(() => Number.NaN), vectors: matrix.map((row) => row.map(() => Number.NaN))}
  const copy = new Matrix(matrix.map((row) => [...row]))
  const found = new EigenvalueDecomposition(copy, {assumeSymmetric: true})
  const order = found.realEigenvalues.map((_, index) => index)
  order.sort((a, b) => found.realEigenvalues[b]! - found.realEigenvalues[a]!)
  const signs = order.map((column) => orientation(found.eigenvectorMatrix.getColumn(column)))
  return {
    values: order.map((column) => found.realEigenvalues[column]!),
    vectors: matrix.map((_, row) =>
      order.map((column, place) => signs[place]! * found.eigenvectorMatrix.get(row, column)),
    ),
  }
}

/** An eigenvector's sign is arbitrary: fixed here, so that results do not depend on the solver's path. */
function orientation(vector: readonly number[]): number {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) + 1e-12 ? value : best), 0)
  return largest < 0 ? -1 : 1
}
