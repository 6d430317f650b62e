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
  const {starts, rows, values} = slopeColumns(moments, group, matrices)
  const pairs = pairPlace(observed, 0)
  const found = Array.from({length: size}, () => new Map<number, number>())
  for (const entry of group.freeEntries) {
    const own = found[entry.free]!
    const add = (place: number, value: number): void => {
      own.set(place, (own.get(place) ?? 0) + value)
    }
    const {u, v, weight, shift} = slopeOf(entry, variables, moments.everyMean)
    const [firstU, endU, firstV, endV] = [starts[u]!, starts[u + 1]!, starts[v]!, starts[v + 1]!]
    for (let a = firstU; a < endU && weight !== 0; a++) {
      for (let b = firstV; b < endV; b++) {
        const slope = weight * values[a]! * values[b]!
        // Kᵤ·Kᵥᵀ + Kᵥ·Kᵤᵀ holds a variance twice, and each covariance once above and once below.
        add(pairPlace(rows[a]!, rows[b]!), rows[a] === rows[b] ? 2 * slope : slope)
      }
    }
    for (let a = firstU; a < endU && meanStructure && shift !== 0; a++) add(pairs + rows[a]!, shift * values[a]!)
  }
  return found.map((own) => ({places: [...own.keys()], values: [...own.values()]}))
}
