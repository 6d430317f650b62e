/** A pivot below this share of its variable's own variance: the matrix is singular to rounding. */
const negligible = 1e-12

export interface PositiveDefiniteInverse {
  readonly inverse: number[][]
  /** Natural logarithm of the determinant of the matrix inverted. */
  readonly logDeterminant: number
}

/**
 * Inverse and determinant of a symmetric positive definite matrix, by Cholesky factors.
 * @param matrix  k × k, symmetric; only its lower triangle is read.
 * @returns  null when it is not positive definite, singular to rounding, or holds a NaN.
 * @throws {RangeError} not square.
 * @see Golub & Van Loan 2013, Matrix Computations, 4.2.
 * @example positiveDefiniteInverse([[2, 0], [0, 4]])?.inverse // => [[0.5, 0], [0, 0.25]]
 */
export function positiveDefiniteInverse(matrix: readonly (readonly number[])[]): PositiveDefiniteInverse | null {
  const size = matrix.length
  if (matrix.some((row) => row.length !== size)) throw new RangeError('a symmetric matrix is square')
  const factor = cholesky(matrix)
  if (factor === null) return null
  const whitening = lowerInverse(factor)
  const inverse = matrix.map((_, i) =>
    matrix.map((_, j) => {
      let sum = 0
      for (let k = Math.max(i, j); k < size; k++) sum += whitening[k]![i]! * whitening[k]![j]!
      return sum
    }),
  )
  const logDeterminant = factor.reduce((sum, row, index) => sum + 2 * Math.log(row[index]!), 0)
  return {inverse, logDeterminant}
}

function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const factor = matrix.map(() => new Array<number>(matrix.length).fill(0))
  for (const [row, own] of factor.entries()) {
    for (let column = 0; column <= row; column++) {
      const other = factor[column]!
      let rest = matrix[row]![column]!
      for (let before = 0; before < column; before++) rest -= own[before]! * other[before]!
      if (column < row) own[column] = rest / other[column]!
      else if (rest > negligible * matrix[row]![row]!) own[row] = Math.sqrt(rest)
      else return null
    }
  }
  return factor
}

function lowerInverse(factor: readonly (readonly number[])[]): number[][] {
  const inverse = factor.map(() => new Array<number>(factor.length).fill(0))
  for (let column = 0; column < factor.length; column++) {
    inverse[column]![column] = 1 / factor[column]![column]!
    for (let row = column + 1; row < factor.length; row++) {
      let sum = 0
      for (let k = column; k < row; k++) sum += factor[row]![k]! * inverse[k]![column]!
      inverse[row]![column] = -sum / factor[row]![row]!
    }
  }
  return inverse
}
