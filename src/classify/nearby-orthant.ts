import {type OrthantDerivatives, orthantDerivatives} from '../stats/index.ts'
import type {BlockEvaluator, BlockPosterior, NearbyOrthant} from './score-block.ts'

/** Nodes per dimension of what is expanded around. */
const points = 16
/** Beyond so many standard deviations a bound no longer matters: Φ(−5) = 3e-7. */
const farthest = 5
/** Where a bound moved by more (standard deviations), the probability is integrated instead. */
const farthestMove = 0.75
/** Above it the boundary is too sharp to be expanded around. */
const strongestTie = 0.9

/** Standard deviations and correlations of a posterior. */
interface Shape {
  readonly deviations: readonly number[]
  readonly correlation: readonly (readonly number[])[]
  /** False where a true score is known, or two are nearly one. */
  readonly expandable: boolean
}

export interface ExpandedAround {
  readonly size: number
  readonly evaluator: BlockEvaluator
  readonly cutoffs: readonly number[]
  /** +1 for P(all high), −1 for P(none high). */
  readonly side: 1 | -1
}

/**
 * A member's orthant probability when moments, reliabilities and cut-offs moved a little: the second-order expansion around
 * the sample's own, in distances brought to standard deviations and in correlations,
 *   F(u + δ, R + Δ) ≈ F + g·δ + ½ δᵀHδ + Σ_{j<k} Hⱼₖ Δⱼₖ.
 * It spares the integration in each of a thousand bootstrap draws. Null where a move is too large or the posterior is sharp.
 * @see Plackett 1954, Biometrika 41(3–4): the slope by a correlation is the mixed second derivative.
 */
export function nearbyOrthant({size, evaluator, cutoffs, side}: ExpandedAround): NearbyOrthant {
  const shapeOf = remembered(shape)
  const derivativesOf = remembered(({correlation}: Shape) => orthantDerivatives(correlation, points))
  const shapes = Array.from({length: size}, (_, member) => shapeOf(evaluator.posterior(member)))
  const width = cutoffs.length
  const origins = new Float64Array(size * width)
  const expansions = shapes.map((own, member): OrthantDerivatives | null => {
    const means = evaluator.means(member)
    const at = Float64Array.from(means, (mean, index) =>
      bounded((side * (mean - cutoffs[index]!)) / own.deviations[index]!),
    )
    origins.set(at, member * width)
    return own.expandable ? derivativesOf(own)(at) : null
  })
  const moves = new Float64Array(width)
  return (posterior) => {
    const now = shape(posterior)
    if (!now.expandable) return () => null
    const scales = now.deviations.map((deviation) => 1 / deviation)
    return (member, distances) => {
      const expansion = expansions[member]!
      if (expansion === null) return null
      for (let index = 0; index < width; index++) {
        const move = bounded(distances[index]! * scales[index]!) - origins[member * width + index]!
        if (!(Math.abs(move) <= farthestMove)) return null
        moves[index] = move
      }
      return expanded(expansion, moves, {before: shapes[member]!.correlation, after: now.correlation})
    }
  }
}

function expanded(
  {value, gradient, hessian}: OrthantDerivatives,
  moves: Float64Array,
  {before, after}: {before: Shape['correlation']; after: Shape['correlation']},
): number {
  const width = moves.length
  let sum = value
  for (let one = 0; one < width; one++) {
    sum += moves[one]! * (gradient[one]! + (moves[one]! * hessian[one * width + one]!) / 2)
    for (let two = 0; two < one; two++)
      sum += hessian[one * width + two]! * (moves[one]! * moves[two]! + after[one]![two]! - before[one]![two]!)
  }
  return Math.max(0, Math.min(1, sum))
}

function bounded(distance: number): number {
  return Math.max(-farthest, Math.min(farthest, distance))
}

function shape({covariance}: BlockPosterior): Shape {
  const deviations = covariance.map((row, index) => Math.sqrt(row[index]!))
  const correlation = covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / (deviations[i]! * deviations[j]!))),
  )
  const expandable =
    deviations.every((deviation) => deviation > 1e-6) &&
    correlation.every((row, i) => row.every((r, j) => i === j || Math.abs(r) <= strongestTie))
  return {deviations, correlation, expandable}
}

function remembered<Key extends object, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const found = known.get(key) ?? of(key)
    known.set(key, found)
    return found
  }
}
