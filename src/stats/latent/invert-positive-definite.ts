import type {Dense} from './dense.ts'

export interface PositiveDefiniteInverse {
  readonly inverse: Dense
  readonly logDeterminant: number
}

/** A pivot below this share of its own variance counts as 0. */
const negligible = 1e-13

/**
 * Inverse and log-determinant of a symmetric positive definite matrix by its Cholesky factor.
 * @param matrix  k × k, row after row; only its lower triangle is read.
 * @returns  null when the matrix is not positive definite.
 * @see Golub & Van Loan 2013, Matrix Computations, 4.2.
 * @example invertPositiveDefinite(Float64Array.of(4), 1)?.inverse // => Float64Array [0.25]
 */
export function invertPositiveDefinite(matrix: Dense, size: number): PositiveDefiniteInverse | null {
  const factor = new Float64Array(size * size)
  let logDeterminant = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!
      for (let k = 0; k < column; k++) rest -= factor[row * size + k]! * factor[column * size + k]!
      if (column < row) factor[row * size + column] = rest / factor[column * size + column]!
      else if (rest > negligible * Math.abs(matrix[row * size + row]!)) factor[row * size + row] = Math.sqrt(rest)
      else return null
    }
    logDeterminant += 2 * Math.log(factor[row * size + row]!)
  }
  return {inverse: fromFactor(inverseFactor(factor, size), size), logDeterminant}
}

/** L⁻¹ in place of L. */
function inverseFactor(factor: Dense, size: number): Dense {
  for (let column = 0; column < size; column++) {
    factor[column * size + column] = 1 / factor[column * size + column]!
    for (let row = column + 1; row < size; row++) {
      let sum = 0
      for (let k = column; k < row; k++) sum += factor[row * size + k]! * factor[k * size + column]!
      factor[row * size + column] = -sum / factor[row * size + row]!
    }
  }
  return factor
}

/** L⁻ᵀL⁻¹. */
function fromFactor(lower: Dense, size: number): Dense {
  const inverse = new Float64Array(size * size)
  for (let k = 0; k < size; k++) {
    for (let row = 0; row <= k; row++) {
      const value = lower[k * size + row]!
      for (let column = 0; column <= row; column++) inverse[row * size + column]! += value * lower[k * size + column]!
    }
  }
  for (let row = 0; row < size; row++)
    for (let column = row + 1; column < size; column++) inverse[row * size + column] = inverse[column * size + row]!
  return inverse
}
