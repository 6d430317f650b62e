import {inverse, Matrix, QrDecomposition} from 'ml-matrix'
import {orderedRotation} from './ordered-rotation.ts'
import type {Rotation} from './rotation.ts'
import {varimaxTurn} from './varimax.ts'

/**
 * Promax: varimax, then oblique factors as near as can be to the varimax loadings raised to the fourth power, sign kept.
 * By default items have equal communality throughout (Kaiser), as in psych's fa(rotate = "promax"); `kaiser: false` gives them
 * that for varimax only, as do stats::promax and with it psych's principal(rotate = "promax").
 * @param loadings  k items × m factors, unrotated.
 * @returns  factors sorted, with their correlations; unchanged with one factor; NaN when a loading is NaN.
 * @see Hendrickson & White 1964, British J. Statistical Psychology 17(1). Agrees with psych 2.2.9, kaiser(rotate =
 *   "Promax") (test/fixtures/r/exploratory.R).
 * @example promax([[0.7, 0.1], [0.6, 0.2], [0.1, 0.7], [0.2, 0.6]]).converged // => true
 */
export function promax(loadings: readonly (readonly number[])[], {kaiser = true}: {kaiser?: boolean} = {}): Rotation {
  const count = loadings[0]?.length ?? 0
  const scales = loadings.map((row) => (kaiser ? Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1 : 1))
  const equal = loadings.map((row, item) => row.map((loading) => loading / scales[item]!))
  const {rotated, turn, converged, iterations} = varimaxTurn(equal)
  if (count < 2 || !converged)
    return orderedRotation(inUnits(rotated, scales), Matrix.eye(count).to2DArray(), {converged, iterations})
  const start = new Matrix(rotated)
  const target = new Matrix(rotated.map((row) => row.map((x) => x * Math.abs(x * x * x))))
  const raw = new QrDecomposition(start).solve(target)
  const lengths = inverse(raw.transpose().mmul(raw)).diagonal().map(Math.sqrt)
  const oblique = raw.mmul(Matrix.diag(lengths))
  const back = inverse(new Matrix(turn).mmul(oblique))
  const pattern = start.mmul(oblique).to2DArray()
  return orderedRotation(inUnits(pattern, scales), back.mmul(back.transpose()).to2DArray(), {converged, iterations})
}

function inUnits(loadings: readonly (readonly number[])[], scales: readonly number[]): number[][] {
  return loadings.map((row, item) => row.map((loading) => loading * scales[item]!))
}
