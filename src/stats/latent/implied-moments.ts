import {type Dense, multiply, transpose} from './dense.ts'
import type {Entry, GroupEntries, ModelMatrices} from './model-matrices.ts'

/** What a model says of one group's data at one θ, with what its derivatives are made of. */
export interface ImpliedMoments {
  /** p × p covariance matrix of the observed variables. */
  readonly covariance: Dense
  /** p means; zeros without a mean structure. */
  readonly mean: Dense
  /** m × m, E = (I − A)⁻¹: total effects of every variable on every other. */
  readonly total: Dense
  /** m × m covariance matrix of all variables, C = E·S·Eᵀ. */
  readonly everyCovariance: Dense
  /** m means of all variables. */
  readonly everyMean: Dense
}

type Shape = Pick<ModelMatrices, 'observed' | 'variables'>

/**
 * Covariances and means a structural model implies: Σ = F·E·S·Eᵀ·Fᵀ, μ = F·E·m, with E = (I − A)⁻¹ and F picking the
 * observed variables.
 * @returns  null when I − A is singular.
 * @see McArdle & McDonald 1984, British Journal of Mathematical and Statistical Psychology 37(2).
 */
export function impliedMoments(group: GroupEntries, shape: Shape, theta: ArrayLike<number>): ImpliedMoments | null {
  const {observed, variables} = shape
  const paths = new Float64Array(variables * variables)
  const residual = new Float64Array(variables * variables)
  const intercepts = new Float64Array(variables)
  for (const entry of group.entries) {
    const value = entry.free < 0 ? entry.fixed : theta[entry.free]!
    if (entry.kind === 'path') paths[entry.row * variables + entry.column] = value
    else if (entry.kind === 'mean') intercepts[entry.row] = value
    else {
      residual[entry.row * variables + entry.column] = value
      residual[entry.column * variables + entry.row] = value
    }
  }
  const total = totalEffects(paths, variables)
  if (total === null) return null
  // C = E·(E·S)ᵀ, which passes over the many zeros of E twice.
  const half = multiply(total, residual, [variables, variables, variables])
  const everyCovariance = multiply(total, transpose(half, variables, variables), [variables, variables, variables])
  const everyMean = multiply(total, intercepts, [variables, variables, 1])
  const covariance = new Float64Array(observed * observed)
  for (let i = 0; i < observed; i++)
    for (let j = 0; j < observed; j++) covariance[i * observed + j] = everyCovariance[i * variables + j]!
  return {covariance, mean: everyMean.slice(0, observed), total, everyCovariance, everyMean}
}

/** (I − A)⁻¹ as I + A + A² + …, which ends for a model without loops; by elimination for one with loops. */
function totalEffects(paths: Dense, size: number): Dense | null {
  const total = new Float64Array(size * size)
  for (let index = 0; index < size; index++) total[index * size + index] = 1
  let power = paths
  for (let length = 1; length <= size; length++) {
    if (power.every((value) => value === 0)) return total
    for (let index = 0; index < total.length; index++) total[index]! += power[index]!
    power = multiply(power, paths, [size, size, size])
  }
  return eliminated(paths, size)
}

function eliminated(paths: Dense, size: number): Dense | null {
  const rows = Array.from({length: size}, (_, row) => {
    const line = new Float64Array(2 * size)
    for (let column = 0; column < size; column++) line[column] = -paths[row * size + column]!
    line[row]! += 1
    line[size + row] = 1
    return line
  })
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows.reduce(
      (top, row, at) => (at > top && Math.abs(row[pivot]!) > Math.abs(rows[top]![pivot]!) ? at : top),
      pivot,
    )
    const chosen = rows[best]!
    rows[best] = rows[pivot]!
    rows[pivot] = chosen
    if (!(Math.abs(chosen[pivot]!) > 1e-12)) return null
    for (const row of rows) {
      if (row === chosen || row[pivot] === 0) continue
      const factor = row[pivot]! / chosen[pivot]!
      for (let column = pivot; column < 2 * size; column++) row[column]! -= factor * chosen[column]!
    }
  }
  const inverse = new Float64Array(size * size)
  rows.forEach((row, index) => {
    for (let column = 0; column < size; column++) inverse[index * size + column] = row[size + column]! / row[index]!
  })
  return inverse
}

/**
 * Derivatives of the distinct implied covariances (row by row of the lower triangle: 11, 21, 22, 31, …), preceded by
 * those of the means when the model has a mean structure, by θ.
 *   ∂Σ/∂Aᵢⱼ = Eᵢ·Cⱼᵀ + Cⱼ·Eᵢᵀ,  ∂Σ/∂Sᵢⱼ = Eᵢ·Eⱼᵀ + Eⱼ·Eᵢᵀ (half of it when i = j),  ∂μ/∂Aᵢⱼ = Eᵢ·E(v)ⱼ,  ∂μ/∂mᵢ = Eᵢ
 * where Eᵢ and Cⱼ are columns of F·E and F·C.
 * @returns  one row per moment, one column per element of θ.
 */
export function momentJacobian(group: GroupEntries, matrices: ModelMatrices, moments: ImpliedMoments): Dense[] {
  const {observed, size, meanStructure} = matrices
  const means = meanStructure ? observed : 0
  const rows = Array.from({length: means + (observed * (observed + 1)) / 2}, () => new Float64Array(size))
  for (const entry of group.freeEntries) {
    let place = means
    for (let i = 0; i < observed; i++) {
      if (meanStructure) rows[i]![entry.free]! += meanSlope(entry, matrices, {moments, at: i})
      for (let j = 0; j <= i; j++)
        rows[place++]![entry.free]! += covarianceSlope(entry, matrices, {moments, at: [i, j]})
    }
  }
  return rows
}

function meanSlope(
  {kind, row, column}: Entry,
  {variables}: Shape,
  {moments, at}: {moments: ImpliedMoments; at: number},
): number {
  if (kind === 'covariance') return 0
  return moments.total[at * variables + row]! * (kind === 'path' ? moments.everyMean[column]! : 1)
}

interface Cell {
  readonly moments: ImpliedMoments
  readonly at: readonly [number, number]
}

function covarianceSlope({kind, row, column}: Entry, {variables}: Shape, {moments, at: [i, j]}: Cell): number {
  if (kind === 'mean') return 0
  const {total, everyCovariance} = moments
  const second = kind === 'path' ? everyCovariance : total
  const [left, right] = [i * variables, j * variables]
  const slope = total[left + row]! * second[right + column]! + total[right + row]! * second[left + column]!
  return kind === 'covariance' && row === column ? slope / 2 : slope
}
