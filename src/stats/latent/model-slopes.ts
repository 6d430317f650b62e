import {type Dense, multiply} from './dense.ts'
import type {ImpliedMoments} from './implied-moments.ts'
import type {Entry, ModelMatrices} from './model-matrices.ts'

/**
 * One group's columns K = [F·E | F·C], p × 2m, of which every derivative of the moments is made:
 *   ∂Σ/∂θₐ = weight·(Kᵤ·Kᵥᵀ + Kᵥ·Kᵤᵀ),  ∂μ/∂θₐ = shift·Kᵤ.
 */
export interface SlopeColumns {
  readonly columns: Dense
  readonly observed: number
  readonly variables: number
}

export interface Slope {
  readonly u: number
  readonly v: number
  readonly weight: number
  readonly shift: number
}

export function slopeColumns({total, everyCovariance}: ImpliedMoments, shape: ModelMatrices): SlopeColumns {
  const {observed, variables} = shape
  const columns = new Float64Array(observed * 2 * variables)
  for (let i = 0; i < observed; i++) {
    for (let j = 0; j < variables; j++) {
      columns[i * 2 * variables + j] = total[i * variables + j]!
      columns[i * 2 * variables + variables + j] = everyCovariance[i * variables + j]!
    }
  }
  return {columns, observed, variables}
}

/** An entry's derivative as columns of K. */
export function slopeOf({kind, row, column}: Entry, variables: number, everyMean: Dense): Slope {
  if (kind === 'path') return {u: row, v: variables + column, weight: 1, shift: everyMean[column]!}
  if (kind === 'covariance') return {u: row, v: column, weight: row === column ? 0.5 : 1, shift: 0}
  return {u: row, v: row, weight: 0, shift: 1}
}

/** Kᵀ·matrix·K, 2m × 2m, for a symmetric matrix. */
export function tableOf(matrix: Dense, {columns, observed, variables}: SlopeColumns): Dense {
  const width = 2 * variables
  const half = multiply(matrix, columns, [observed, observed, width])
  const table = new Float64Array(width * width)
  for (let k = 0; k < observed; k++) {
    for (let i = 0; i < width; i++) {
      const value = columns[k * width + i]!
      if (value !== 0) for (let j = 0; j < width; j++) table[i * width + j]! += value * half[k * width + j]!
    }
  }
  return table
}

/** Kᵀ·vector. */
export function projected(vector: Dense, {columns, observed, variables}: SlopeColumns): Dense {
  const width = 2 * variables
  const result = new Float64Array(width)
  for (let k = 0; k < observed; k++) for (let i = 0; i < width; i++) result[i]! += vector[k]! * columns[k * width + i]!
  return result
}
