import {normalCumulative, normalQuantile, studentQuantile} from '../stats/index.ts'
import {type CountedEstimate, ratioEstimate} from '../value/index.ts'

export interface Difference {
  readonly estimate: number
  readonly ci: [number, number]
  /** Two-sided, of no difference. */
  readonly p: number
}

/** Standard error behind a t interval. */
export function standardErrorOf({ci, n}: CountedEstimate): number {
  return (ci[1] - ci[0]) / 2 / studentQuantile(0.975, n - 1)
}

/**
 * Difference between two independent estimates, second less first, with normal limits.
 * @see Welch 1947, Biometrika 34; degrees of freedom are left out as samples are of tens at least.
 */
export function independentDifference(
  first: {readonly estimate: number; readonly error: number},
  second: {readonly estimate: number; readonly error: number},
): Difference {
  return around(second.estimate - first.estimate, Math.hypot(first.error, second.error))
}

/** Mean of paired differences, second less first. */
export function pairedDifference(differences: readonly number[], weights: readonly number[]): Difference {
  const mean = ratioEstimate({numerators: differences, weights})
  return {...around(mean.estimate, standardErrorOf(mean)), ci: mean.ci}
}

function around(estimate: number, error: number): Difference {
  const half = normalQuantile(0.975) * error
  const p = error > 0 ? 2 * normalCumulative(-Math.abs(estimate) / error) : Number.NaN
  return {estimate, ci: [estimate - half, estimate + half], p}
}
