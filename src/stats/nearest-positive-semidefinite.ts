import {symmetricEigen} from './symmetric-eigen.ts'

export interface NearestPositiveSemidefinite {
  readonly matrix: number[][]
  /** True when the matrix given was not positive semidefinite. */
  readonly changed: boolean
}

/** Negative eigenvalues smaller than this share of the largest are rounding. */
const rounding = 1e-12

/**
 * The positive semidefinite matrix nearest to a symmetric one in the Frobenius norm: negative eigenvalues set to 0.
 * @param matrix  k × k, symmetric.
 * @returns  the matrix itself, unchanged, when it already is one or holds a NaN.
 * @throws {RangeError} not square.
 * @see Higham 1988, Linear Algebra and its Applications 103.
 * @example nearestPositiveSemidefinite([[1, 0], [0, -1]]) // => {matrix: [[1, 0], [0, 0]], changed: true}
 */
export function nearestPositiveSemidefinite(matrix: readonly (readonly number[])[]): NearestPositiveSemidefinite {
  const {values, vectors} = symmetricEigen(matrix)
  const smallest = values.at(-1) ?? 0
  if (!(smallest < -rounding * Math.max(Math.abs(values[0]!), Math.abs(smallest))))
    return {matrix: matrix.map((row) => [...row]), changed: false}
  const clipped = values.map((value) => Math.max(0, value))
  const entry = (row: number, column: number): number =>
    clipped.reduce((sum, value, index) => sum + value * vectors[row]![index]! * vectors[column]![index]!, 0)
  return {
    matrix: matrix.map((row, i) => row.map((_, j) => entry(Math.max(i, j), Math.min(i, j)))),
    changed: true,
  }
}
