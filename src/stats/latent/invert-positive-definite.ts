import {choleskyFactor} from './cholesky-factor.ts'
import type {Dense} from './dense.ts'

export interface PositiveDefiniteInverse {
  readonly inverse: Dense
  readonly logDeterminant: number
}

/**
 * Inverse and log-determinant of a symmetric positive definite matrix by its Cholesky factor.
 * @param matrix  k × k, row after row; only its lower triangle is read.
 * @returns  null when the matrix is not positive definite.
 * @see Golub & Van Loan 2013, Matrix Computations, 4.2.
 * @example invertPositiveDefinite(Float64Array.of(4), 1)?.inverse // => Float64Array [0.25]
 */
export function invertPositiveDefinite(matrix: Dense, size: number): PositiveDefiniteInverse | null {
  const factor = choleskyFactor(matrix, size)
  if (factor === null) return null
  let logDeterminant = 0
  for (let row = 0; row < size; row++) logDeterminant += 2 * Math.log(factor[row * size + row]!)
  return {inverse: fromFactor(inverseFactor(factor, size), size), logDeterminant}
}

/** L⁻¹ in place of L, a row at a time from those above it, so that memory is read in order. */
function inverseFactor(factor: Dense, size: number): Dense {
  const line = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    const here = row * size
    line.fill(0, 0, row)
    for (let k = 0; k < row; k++) {
      const value = factor[here + k]!
      const there = k * size
      if (value !== 0) for (let column = 0; column <= k; column++) line[column]! += value * factor[there + column]!
    }
    const pivot = factor[here + row]!
    for (let column = 0; column < row; column++) factor[here + column] = -line[column]! / pivot
    factor[here + row] = 1 / pivot
  }
  return factor
}

/** Rows of L⁻ᵀL⁻¹ made together: each reading of L⁻¹ then serves them all. */
const rowsTogether = 16

/** L⁻ᵀL⁻¹. */
function fromFactor(lower: Dense, size: number): Dense {
  const inverse = new Float64Array(size * size)
  for (let first = 0; first < size; first += rowsTogether) {
    const last = Math.min(first + rowsTogether, size)
    for (let k = first; k < size; k++) {
      const from = k * size
      for (let row = first; row < last && row <= k; row++) {
        const value = lower[from + row]!
        const to = row * size
        for (let column = 0; column <= row; column++) inverse[to + column]! += value * lower[from + column]!
      }
    }
  }
  for (let row = 0; row < size; row++)
    for (let column = row + 1; column < size; column++) inverse[row * size + column] = inverse[column * size + row]!
  return inverse
}
