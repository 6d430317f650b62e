const mostSweeps = 500
/** As in psych: an item keeps at least .005 of its variance. */
const longest = Math.sqrt(0.995)

/**
 * Communalities of one minimum-residual factor by Harman and Jones's own way, item by item in turn:
 *   λᵢ = Σⱼ rᵢⱼλⱼ / Σⱼ λⱼ² over the other items j
 * The same minimum as `minimumResidual(correlation, 1)` in a fraction of its time, for parallel analysis.
 * @param correlation  k × k.
 * @param tolerance    change of a loading at which to stop.
 * @returns  k values in [0, .995]; NaN when the matrix holds a NaN.
 * @see Harman & Jones 1966, Psychometrika 31(3).
 * @example oneAxisCommunalities([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]) // => [0.5, 0.5, 0.5]
 */
export function oneAxisCommunalities(correlation: readonly (readonly number[])[], tolerance = 1e-9): number[] {
  const loadings = start(correlation)
  let squares = loadings.reduce((sum, loading) => sum + loading * loading, 0)
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let change = 0
    for (const [item, row] of correlation.entries()) {
      const own = loadings[item]!
      let product = 0
      for (let other = 0; other < row.length; other++) product += row[other]! * loadings[other]!
      const rest = squares - own * own
      const next = rest > 0 ? Math.max(-longest, Math.min(longest, (product - row[item]! * own) / rest)) : 0
      change = Math.max(change, Math.abs(next - own))
      squares = rest + next * next
      loadings[item] = next
    }
    if (!(change > tolerance)) break
  }
  return Array.from(loadings, (loading) => loading * loading)
}

/** The direction of the largest eigenvector, found by powers; near enough to end in its valley. */
function start(correlation: readonly (readonly number[])[]): Float64Array {
  const totals = correlation.map((row) => row.reduce((sum, r) => sum + r * r, 0))
  let direction = Float64Array.from(correlation[totals.indexOf(Math.max(...totals))] ?? [])
  for (let turn = 0; turn < 30; turn++) {
    const next = new Float64Array(direction.length)
    for (const [i, row] of correlation.entries())
      for (let j = 0; j < row.length; j++) next[i]! += row[j]! * direction[j]!
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0))
    direction = next.map((value) => value / length)
  }
  return direction.map((value) => value * Math.sqrt(Math.max(1, direction.length / 4)) * 0.99)
}
