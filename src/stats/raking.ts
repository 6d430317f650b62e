/** One known margin: the level of each case, and the share of every level in the population. */
export interface RakingMargin {
  /** 0 … shares.length − 1; −1 for a case whose level is unknown, which this margin leaves as it is. */
  readonly levels: ArrayLike<number>
  /** One positive number per level; they need not sum to 1. */
  readonly shares: readonly number[]
}

export interface Raked {
  /** n weights with the total of the base weights. */
  readonly weights: Float64Array
  readonly converged: boolean
  readonly iterations: number
}

/** Largest distance between a weighted margin and the known one that counts as none. */
const tolerance = 1e-10

/**
 * Raking (iterative proportional fitting): weights that give the sample the known margins of the population, one margin after
 * the other until all hold. w ← w · share(level) / weighted share(level).
 * @param base  n weights ≥ 0 to start from; a case with 0 stays out.
 * @returns  weights as close to the base as the margins allow (least Kullback–Leibler distance); not converged when a level
 *   has no case, or when no weights fit all margins.
 * @throws {RangeError} levels not one per case, or a level that has no share.
 * @see Deming & Stephan 1940, Annals of Mathematical Statistics 11(4); Deville, Särndal & Sautory 1993, JASA 88(423).
 *   Agrees with R 4.2, loglin(), on the cells of a two-way table.
 * @example raking([1, 1, 1, 1], [{levels: [0, 0, 0, 1], shares: [0.5, 0.5]}]).weights // => [⅔, ⅔, ⅔, 2]
 */
export function raking(base: ArrayLike<number>, margins: readonly RakingMargin[], mostIterations = 500): Raked {
  const weights = Float64Array.from(base)
  for (const {levels, shares} of margins) {
    if (levels.length !== weights.length) throw new RangeError('one level per case')
    for (let index = 0; index < levels.length; index++)
      if (levels[index]! >= shares.length) throw new RangeError('a level without a share')
  }
  const total = sum(weights)
  let converged = false
  let iterations = 0
  while (!converged && iterations < mostIterations) {
    iterations++
    for (const margin of margins) adjust(weights, margin)
    converged = margins.every((margin) => largestGap(weights, margin) < tolerance)
  }
  const scale = total / sum(weights)
  return {weights: weights.map((weight) => weight * scale), converged, iterations}
}

function adjust(weights: Float64Array, margin: RakingMargin): void {
  const {found, wanted} = comparedShares(weights, margin)
  for (let index = 0; index < weights.length; index++) {
    const level = margin.levels[index]!
    if (level >= 0 && found[level]! > 0) weights[index]! *= wanted[level]! / found[level]!
  }
}

function largestGap(weights: Float64Array, margin: RakingMargin): number {
  const {found, wanted} = comparedShares(weights, margin)
  return found.reduce((most, share, level) => Math.max(most, Math.abs(share - wanted[level]!)), 0)
}

/** Shares of the levels among the cases whose level is known, as they are and as they should be. */
function comparedShares(weights: Float64Array, {levels, shares}: RakingMargin): {found: number[]; wanted: number[]} {
  const sums = shares.map(() => 0)
  for (let index = 0; index < weights.length; index++) if (levels[index]! >= 0) sums[levels[index]!]! += weights[index]!
  const [known, all] = [sum(sums), sum(shares)]
  return {found: sums.map((level) => level / known), wanted: shares.map((share) => share / all)}
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let index = 0; index < values.length; index++) total += values[index]!
  return total
}
