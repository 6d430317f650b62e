import {Matrix, SingularValueDecomposition} from 'ml-matrix'
import {orderedRotation} from './ordered-rotation.ts'
import type {Rotation} from './rotation.ts'

export interface VarimaxOptions {
  /** Bring items to equal communality before rotating (Kaiser); R's default. */
  readonly kaiser?: boolean
  /** Relative growth of the criterion at which to stop; R's default is .00001, which leaves about three digits. */
  readonly tolerance?: number
}

const mostTurns = 1000

/**
 * Varimax: turns the factors, at right angles to one another, so that squared loadings are as unequal as can be within
 * each. R's algorithm and R's stop, so that results agree digit by digit.
 * @param loadings  k items × m factors, unrotated.
 * @returns  factors sorted; unchanged with one factor; NaN when a loading is NaN.
 * @see Kaiser 1958, Psychometrika 23(3). Agrees with R 4.2, stats::varimax (test/fixtures/r/exploratory.R).
 * @example varimax([[0.7, 0.1], [0.1, 0.7]]).converged // => true
 */
export function varimax(loadings: readonly (readonly number[])[], options: VarimaxOptions = {}): Rotation {
  const {rotated, converged, iterations} = varimaxTurn(loadings, options)
  const count = loadings[0]?.length ?? 0
  return orderedRotation(rotated, Matrix.eye(count).to2DArray(), {converged, iterations})
}

interface VarimaxTurn {
  readonly rotated: number[][]
  /** m × m, orthogonal. */
  readonly turn: number[][]
  readonly converged: boolean
  readonly iterations: number
}

/** The same before signs and order are settled, with the rotation itself. */
export function varimaxTurn(
  loadings: readonly (readonly number[])[],
  {kaiser = true, tolerance = 1e-5}: VarimaxOptions = {},
): VarimaxTurn {
  const count = loadings[0]?.length ?? 0
  const plain = loadings.map((row) => [...row])
  const unusable = plain.some((row) => !row.every(Number.isFinite))
  if (count < 2 || unusable)
    return {rotated: plain, turn: Matrix.eye(count).to2DArray(), converged: !unusable, iterations: 0}
  const scales = plain.map((row) => (kaiser ? Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1 : 1))
  const start = new Matrix(plain.map((row, item) => row.map((loading) => loading / scales[item]!)))
  let turn = Matrix.eye(count)
  let criterion = 0
  for (let iterations = 1; iterations <= mostTurns; iterations++) {
    const svd = new SingularValueDecomposition(start.transpose().mmul(gradient(start.mmul(turn))))
    turn = svd.leftSingularVectors.mmul(svd.rightSingularVectors.transpose())
    const before = criterion
    criterion = svd.diagonal.reduce((sum, value) => sum + value, 0)
    if (criterion < before * (1 + tolerance)) return done(start.mmul(turn), {scales, turn, iterations, converged: true})
  }
  return done(start.mmul(turn), {scales, turn, iterations: mostTurns, converged: false})
}

function done(
  rotated: Matrix,
  {scales, turn, ...solved}: {scales: number[]; turn: Matrix; iterations: number; converged: boolean},
): VarimaxTurn {
  const inUnits = rotated.to2DArray().map((row, item) => row.map((loading) => loading * scales[item]!))
  return {rotated: inUnits, turn: turn.to2DArray(), ...solved}
}

/** z³ − z·diag(Σz²)/k. */
function gradient(z: Matrix): Matrix {
  const rows = z.to2DArray()
  const means = rows[0]!.map((_, j) => rows.reduce((sum, row) => sum + row[j]! * row[j]!, 0) / rows.length)
  return new Matrix(rows.map((row) => row.map((x, j) => x * x * x - x * means[j]!)))
}
