import {symmetricEigen} from '../symmetric-eigen.ts'
import type {Dense} from './dense.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'

/** Rows of the inverse of a symmetric positive definite matrix; null when it is not. */
export function symmetricInverse(rows: readonly Dense[]): Dense[] | null {
  const size = rows.length
  const flat = new Float64Array(size * size)
  rows.forEach((row, k) => {
    flat.set(row, k * size)
  })
  const inverse = size === 0 ? null : invertPositiveDefinite(flat, size)?.inverse
  if (size === 0) return []
  return inverse ? rows.map((_, k) => inverse.slice(k * size, (k + 1) * size)) : null
}

/** left·right for square matrices by rows. */
export function rowProduct(left: readonly Dense[], right: readonly Dense[]): Dense[] {
  return left.map((row) => {
    const line = new Float64Array(right[0]?.length ?? 0)
    for (let k = 0; k < row.length; k++) {
      const value = row[k]!
      if (value !== 0) for (let j = 0; j < line.length; j++) line[j]! += value * right[k]![j]!
    }
    return line
  })
}

/** tr(left·right) for symmetric matrices. */
export function traceOfProduct(left: readonly Dense[], right: readonly Dense[]): number {
  let sum = 0
  left.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) sum += row[j]! * right[i]![j]!
  })
  return sum
}

/** gradientᵀ·matrix·gradient. */
export function quadraticForm(matrix: readonly Dense[], gradient: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < matrix.length; i++) {
    const value = gradient[i]!
    if (value !== 0) for (let j = 0; j < matrix.length; j++) sum += value * matrix[i]![j]! * gradient[j]!
  }
  return sum
}

/** Below this eigenvalue of an information matrix brought to a diagonal of ones, some direction carries none. */
const noInformation = 1e-8

/**
 * Parameters that the data cannot tell apart: those that move along the directions without information.
 * @returns  places in θ; empty when the model is identified where it stands.
 */
export function unidentified(information: readonly Dense[]): number[] {
  const scale = information.map((row, k) => (row[k]! > 0 ? Math.sqrt(row[k]!) : 1))
  const empty = information.flatMap((row, k) => (row[k]! > 0 ? [] : [k]))
  const scaled = information.map((row, i) => Array.from(row, (value, j) => value / scale[i]! / scale[j]!))
  if (empty.length === 0 && leastEigenvalueBound(scaled) > noInformation) return []
  const {values, vectors} = symmetricEigen(scaled)
  const flat = values.flatMap((value, k) => (value < noInformation ? [k] : []))
  const moving = information.flatMap((_, place) =>
    flat.some((k) => Math.abs(vectors[place]![k]!) > 0.1) ? [place] : [],
  )
  return [...new Set([...empty, ...moving])].sort((a, b) => a - b)
}

/** A lower bound of the smallest eigenvalue, 1/tr(M⁻¹), which spares finding all of them; 0 where there is none. */
function leastEigenvalueBound(matrix: readonly (readonly number[])[]): number {
  const inverse = symmetricInverse(matrix.map((row) => Float64Array.from(row)))
  return inverse ? 1 / inverse.reduce((sum, row, k) => sum + row[k]!, 0) : 0
}
