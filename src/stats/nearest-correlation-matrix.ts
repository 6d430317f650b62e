import {correlationFromCovariance} from './correlation-from-covariance.ts'
import type {NearestPositiveSemidefinite} from './nearest-positive-semidefinite.ts'
import {symmetricEigen} from './symmetric-eigen.ts'

/** psych's cor.smooth: an eigenvalue below ε becomes a hundred times ε. */
const smallest = 2.220446049250313e-16

/**
 * A correlation matrix near to one that is not positive semidefinite: eigenvalues that are not positive are raised to
 * next to nothing, the rest shrunk to keep their sum, and the diagonal brought back to 1.
 * @param correlation  k × k, symmetric, diagonal 1.
 * @returns  the matrix itself, unchanged, when its eigenvalues are all positive or an entry is NaN.
 * @throws {RangeError} not square.
 * @see Wothke 1993, in Bollen & Long, Testing Structural Equation Models; R psych 2.2.9, cor.smooth, with which it agrees.
 * @example nearestCorrelationMatrix([[1, 0.5], [0.5, 1]]).changed // => false
 */
export function nearestCorrelationMatrix(correlation: readonly (readonly number[])[]): NearestPositiveSemidefinite {
  const {values, vectors} = symmetricEigen(correlation)
  const unchanged = {matrix: correlation.map((row) => [...row]), changed: false}
  if (!((values.at(-1) ?? Number.NaN) < smallest)) return unchanged
  const raised = values.map((value) => (value < smallest ? 100 * smallest : value))
  const shrink = values.length / raised.reduce((sum, value) => sum + value, 0)
  const entry = (row: number, column: number): number =>
    raised.reduce((sum, value, place) => sum + shrink * value * vectors[row]![place]! * vectors[column]![place]!, 0)
  const matrix = correlation.map((row, i) => row.map((_, j) => entry(Math.max(i, j), Math.min(i, j))))
  return {matrix: correlationFromCovariance(matrix), changed: true}
}
