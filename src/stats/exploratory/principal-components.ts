import {symmetricEigen} from '../symmetric-eigen.ts'
import {asExtraction, checkFactorCount, type FactorExtraction} from './factor-extraction.ts'

/**
 * Loadings on the first principal components of a correlation matrix, √λⱼ·vⱼ: the correlations of the items with them.
 * Components explain all the variance they can, an item's own errors included; factors explain only what items share.
 * @param correlation  k × k.
 * @param components   whole number, 1 to k.
 * @returns  NaN loadings and `converged: false` when the matrix holds a NaN; eigenvalues below 0 count as 0.
 * @throws {RangeError} not square, or the number of components out of range.
 * @see Hotelling 1933, J. Educational Psychology 24. Agrees with psych 2.2.9, principal(rotate = "none").
 * @example principalComponents([[1, 0.62], [0.62, 1]], 1).communalities // => [0.81, 0.81]
 */
export function principalComponents(correlation: readonly (readonly number[])[], components: number): FactorExtraction {
  checkFactorCount(correlation, components)
  const {values, vectors} = symmetricEigen(correlation)
  const scales = values.slice(0, components).map((value) => Math.sqrt(Math.max(0, value)))
  const loadings = vectors.map((row) => scales.map((scale, component) => scale * row[component]!))
  // An item wholly explained is no fault here: components leave no error by design.
  return asExtraction(loadings, {converged: !Number.isNaN(values[0]), iterations: 0, improper: []})
}
