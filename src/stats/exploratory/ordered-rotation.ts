import {Matrix} from 'ml-matrix'
import type {Rotation} from './rotation.ts'

/**
 * Turns every factor so that its loadings sum to no less than 0 and sorts the factors by the variance they explain,
 * diag(ΦΛᵀΛ), as R psych does: a rotation leaves sign and order arbitrary.
 * @param loadings            k items × m factors.
 * @param factorCorrelations  m × m.
 * @throws {RangeError} not one correlation per pair of factors.
 * @see Revelle 2022, psych 2.2.9, fa.
 * @example orderedRotation([[-0.6], [-0.8]], [[1]], {converged: true, iterations: 1}).loadings // => [[0.6], [0.8]]
 */
export function orderedRotation(
  loadings: readonly (readonly number[])[],
  factorCorrelations: readonly (readonly number[])[],
  solved: Pick<Rotation, 'converged' | 'iterations'>,
): Rotation {
  const count = loadings[0]?.length ?? 0
  if (factorCorrelations.length !== count) throw new RangeError('one correlation per pair of factors')
  const signs = factorCorrelations.map((_, j) => (loadings.reduce((sum, row) => sum + row[j]!, 0) < 0 ? -1 : 1))
  const pattern = loadings.map((row) => row.map((loading, j) => signs[j]! * loading))
  const phi = factorCorrelations.map((row, i) => row.map((r, j) => signs[i]! * signs[j]! * r))
  const shared = phi.length === 0 ? [] : sharedVariances(pattern, phi)
  const order = [...shared.keys()].sort((a, b) => shared[b]! - shared[a]!)
  return {
    loadings: pattern.map((row) => order.map((j) => row[j]!)),
    factorCorrelations: order.map((i) => order.map((j) => phi[i]![j]!)),
    explained: order.map((j) => shared[j]! / loadings.length),
    ...solved,
  }
}

function sharedVariances(pattern: number[][], phi: number[][]): number[] {
  const loadings = new Matrix(pattern)
  return new Matrix(phi).mmul(loadings.transpose().mmul(loadings)).diagonal()
}
