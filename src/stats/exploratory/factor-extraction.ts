/** Factors or components of a correlation matrix before any rotation. */
export interface FactorExtraction {
  /** Item by item, one number a factor; factors in descending order of what they explain, each with a sum ≥ 0. */
  readonly loadings: readonly (readonly number[])[]
  /** Share of each item's variance that the factors explain, Σλ². */
  readonly communalities: readonly number[]
  readonly converged: boolean
  readonly iterations: number
  /** Places of items left without variance of their own (Heywood cases): the solution means little. */
  readonly improper: readonly number[]
}

/** Share of an item's variance below which its uniqueness may not fall (R: factanal, psych::fa). */
export const lowestUniqueness = 0.005

/** Loadings with every factor turned so that they sum to no less than 0, and what follows from them. */
export function asExtraction(
  loadings: readonly (readonly number[])[],
  solved: Pick<FactorExtraction, 'converged' | 'iterations'> & Partial<Pick<FactorExtraction, 'improper'>>,
): FactorExtraction {
  const turned = turnedUp(loadings)
  const communalities = turned.map((row) => row.reduce((sum, loading) => sum + loading * loading, 0))
  const improper = communalities.flatMap((share, item) => (share > 1 - lowestUniqueness * 1.000001 ? [item] : []))
  return {loadings: turned, communalities, improper, ...solved}
}

/** @throws {RangeError} not a whole number of factors from 1 to the number of items. */
export function checkFactorCount(correlation: readonly (readonly number[])[], factors: number): void {
  if (!Number.isInteger(factors) || factors < 1 || factors > correlation.length)
    throw new RangeError('between one factor and as many as there are items')
}

export function turnedUp(loadings: readonly (readonly number[])[]): number[][] {
  const signs = (loadings[0] ?? []).map((_, factor) =>
    loadings.reduce((sum, row) => sum + row[factor]!, 0) < 0 ? -1 : 1,
  )
  return loadings.map((row) => row.map((loading, factor) => signs[factor]! * loading))
}
