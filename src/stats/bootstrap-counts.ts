import type {Random} from '../kernel/index.ts'

/**
 * How often each of n units comes up when n are drawn with replacement: one draw of the bootstrap, as weights.
 * @param n       number of units (customers, or accounts).
 * @param random  the seeded stream the draw is taken from.
 * @returns  n whole numbers ≥ 0 that sum to n.
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, 6.2.
 * @example bootstrapCounts(1, createRandom(1)) // => Float64Array [1]
 */
export function bootstrapCounts(n: number, random: Random): Float64Array {
  const counts = new Float64Array(n)
  for (let draw = 0; draw < n; draw++) counts[random.below(n)]! += 1
  return counts
}
