import type {ImpliedMoments} from './implied-moments.ts'
import type {GroupEntries, ModelMatrices} from './model-matrices.ts'
import {slopeColumns, slopeOf} from './model-slopes.ts'
import {pairPlace} from './moment-information.ts'

/** The moments that one parameter moves, and how fast. */
export interface MomentSlopes {
  readonly places: readonly number[]
  readonly values: readonly number[]
}

/**
 * Derivatives of one group's implied moments by every parameter, those that are not 0: of the covariances (lower
 * triangle, row after row), then of the means when the model has them. A residual covariance moves one moment, a
 * loading those of its item.
 */
export function momentSlopes(group: GroupEntries, matrices: ModelMatrices, moments: ImpliedMoments): MomentSlopes[] {
  const {observed, size, variables, meanStructure} = matrices
  const columns = slopeColumns(moments, group, matrices)
  const pairs = pairPlace(observed, 0)
  const found = Array.from({length: size}, () => new Map<number, number>())
  for (const entry of group.freeEntries) {
    const own = found[entry.free]!
    const add = (place: number, value: number): void => {
      own.set(place, (own.get(place) ?? 0) + value)
    }
    const {u, v, weight, shift} = slopeOf(entry, variables, moments.everyMean)
    const [rowsU, rowsV] = [columns.rows[u]!, columns.rows[v]!]
    const [valuesU, valuesV] = [columns.values[u]!, columns.values[v]!]
    for (let a = 0; a < rowsU.length && weight !== 0; a++) {
      for (let b = 0; b < rowsV.length; b++) {
        const slope = weight * valuesU[a]! * valuesV[b]!
        // Kᵤ·Kᵥᵀ + Kᵥ·Kᵤᵀ holds a variance twice, and each covariance once above and once below.
        add(pairPlace(rowsU[a]!, rowsV[b]!), rowsU[a] === rowsV[b] ? 2 * slope : slope)
      }
    }
    for (let a = 0; a < rowsU.length && meanStructure && shift !== 0; a++) add(pairs + rowsU[a]!, shift * valuesU[a]!)
  }
  return found.map((own) => ({places: [...own.keys()], values: [...own.values()]}))
}
