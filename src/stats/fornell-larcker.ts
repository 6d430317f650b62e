export interface FornellLarcker {
  /** Average variance extracted per factor, the mean of its squared standardised loadings. */
  readonly ave: readonly number[]
  /** Factors × factors: √AVE on the diagonal, the factors' correlations elsewhere, as it is printed. */
  readonly table: readonly (readonly number[])[]
  /** Pairs of places (first < second) that share at least as much variance as the weaker of them extracts. */
  readonly overlapping: readonly (readonly [number, number])[]
}

/**
 * Fornell and Larcker's criterion of discriminant validity: every factor should explain more of its own items than it
 * shares with another factor, AVEᵢ > r²ᵢⱼ and AVEⱼ > r²ᵢⱼ.
 * @param loadings      per factor, the standardised loadings of its items.
 * @param correlations  factors × factors, symmetric.
 * @returns  NaN AVE for a factor without items; a pair with NaN is not counted as overlapping.
 * @throws {RangeError} correlations not square or not one row per factor.
 * @see Fornell & Larcker 1981, J. Marketing Research 18(1). AVE is the published mean of squared standardised loadings;
 *   semTools' AVE() weighs items by their variance and differs a little.
 * @example fornellLarcker([[0.8, 0.8], [0.5, 0.5]], [[1, 0.6], [0.6, 1]]).overlapping // => [[0, 1]]
 */
export function fornellLarcker(
  loadings: readonly (readonly number[])[],
  correlations: readonly (readonly number[])[],
): FornellLarcker {
  const size = loadings.length
  if (correlations.length !== size || correlations.some((row) => row.length !== size))
    throw new RangeError('one row and column of correlations per factor')
  const ave = loadings.map((own) => own.reduce((sum, loading) => sum + loading * loading, 0) / own.length)
  const table = correlations.map((row, i) => row.map((r, j) => (i === j ? Math.sqrt(ave[i]!) : r)))
  const pairs = ave.flatMap((_, second) => ave.slice(0, second).map((_other, first) => [first, second] as const))
  const overlapping = pairs.filter(([first, second]) => {
    const r = correlations[first]![second]!
    return r * r >= Math.min(ave[first]!, ave[second]!)
  })
  return {ave, table, overlapping}
}
