import type {Dense} from './dense.ts'
import type {ImpliedMoments} from './implied-moments.ts'
import type {Entry, GroupEntries, ModelMatrices} from './model-matrices.ts'

/**
 * One group's columns K = [F·E | F·C], p × 2m, of which every derivative of the moments is made:
 *   ∂Σ/∂θₐ = weight·(Kᵤ·Kᵥᵀ + Kᵥ·Kᵤᵀ),  ∂μ/∂θₐ = shift·Kᵤ.
 * Most have a single entry (an observed variable's own), so that only what is not 0 is kept, and only of the columns
 * that some free parameter uses.
 */
export interface SlopeColumns {
  /** 2m. */
  readonly width: number
  readonly observed: number
  /** Places in K of the columns used. */
  readonly used: readonly number[]
  /** By place in K: where its rows that are not 0 begin among `rows` and `values`; one more for the end. */
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly values: Dense
}

export interface Slope {
  readonly u: number
  readonly v: number
  readonly weight: number
  readonly shift: number
}

export function slopeColumns(implied: ImpliedMoments, group: GroupEntries, shape: ModelMatrices): SlopeColumns {
  const {observed, variables} = shape
  const isUsed = new Uint8Array(2 * variables)
  for (const entry of group.freeEntries) {
    const {u, v} = slopeOf(entry, variables, implied.everyMean)
    isUsed[u] = 1
    isUsed[v] = 1
  }
  const used: number[] = []
  const starts = new Int32Array(2 * variables + 1)
  const rows = new Int32Array(2 * variables * observed)
  const values = new Float64Array(2 * variables * observed)
  let count = 0
  for (let place = 0; place < 2 * variables; place++) {
    if (isUsed[place] === 1) {
      used.push(place)
      const from = place < variables ? implied.total : implied.everyCovariance
      for (let k = 0, at = place % variables; k < observed; k++, at += variables) {
        const value = from[at]!
        if (value === 0) continue
        rows[count] = k
        values[count++] = value
      }
    }
    starts[place + 1] = count
  }
  return {width: 2 * variables, observed, used, starts, rows, values}
}

/** An entry's derivative as columns of K. */
export function slopeOf({kind, row, column}: Entry, variables: number, everyMean: Dense): Slope {
  if (kind === 'path') return {u: row, v: variables + column, weight: 1, shift: everyMean[column]!}
  if (kind === 'covariance') return {u: row, v: column, weight: row === column ? 0.5 : 1, shift: 0}
  return {u: row, v: row, weight: 0, shift: 1}
}

/** matrix·K for a symmetric matrix, column after column, p numbers each; 0 for columns not used. */
export function turnedColumns(matrix: Dense, {width, observed, used, starts, rows, values}: SlopeColumns): Dense {
  const turned = new Float64Array(width * observed)
  for (const place of used) {
    const to = place * observed
    for (let n = starts[place]!; n < starts[place + 1]!; n++) {
      const factor = values[n]!
      const from = rows[n]! * observed
      for (let i = 0; i < observed; i++) turned[to + i]! += factor * matrix[from + i]!
    }
  }
  return turned
}

/** Kᵀ·matrix·K, 2m × 2m, for a symmetric matrix; 0 in rows and columns not used. */
export function tableOf(matrix: Dense, slopes: SlopeColumns): Dense {
  const {width, observed, used, starts, rows, values} = slopes
  const turned = turnedColumns(matrix, slopes)
  const table = new Float64Array(width * width)
  for (const left of used) {
    const [first, end] = [starts[left]!, starts[left + 1]!]
    for (const right of used) {
      if (right > left) break
      let sum = 0
      for (let n = first; n < end; n++) sum += values[n]! * turned[right * observed + rows[n]!]!
      table[left * width + right] = sum
      table[right * width + left] = sum
    }
  }
  return table
}

/** Kᵀ·vector. */
export function projected(vector: Dense, {width, used, starts, rows, values}: SlopeColumns, into?: Dense): Dense {
  const result = into ?? new Float64Array(width)
  for (const place of used) {
    let sum = 0
    for (let n = starts[place]!; n < starts[place + 1]!; n++) sum += values[n]! * vector[rows[n]!]!
    result[place] = sum
  }
  return result
}
