import type {Dense} from './dense.ts'

/** A pivot below this share of its own variance counts as 0. */
const negligible = 1e-13

/**
 * Lower Cholesky factor L of a symmetric positive definite matrix, L·Lᵀ, with zeros above.
 * @param matrix  k × k, row after row; only its lower triangle is read.
 * @returns  null when the matrix is not positive definite.
 * @see Golub & Van Loan 2013, Matrix Computations, 4.2.
 * @example choleskyFactor(Float64Array.of(4), 1) // => Float64Array [2]
 */
export function choleskyFactor(matrix: Dense, size: number): Dense | null {
  const factor = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    const here = row * size
    for (let column = 0; column <= row; column++) {
      const there = column * size
      let rest = matrix[here + column]!
      for (let k = 0; k < column; k++) rest -= factor[here + k]! * factor[there + k]!
      if (column < row) factor[here + column] = rest / factor[there + column]!
      else if (rest > negligible * Math.abs(matrix[here + row]!)) factor[here + row] = Math.sqrt(rest)
      else return null
    }
  }
  return factor
}
