import {arithmeticMean, heterotraitMonotrait} from './heterotrait-monotrait.ts'

/**
 * Heterotrait–monotrait ratio of correlations (HTMT): an estimate of the correlation of two constructs as their items
 * would have it if all loaded equally, from arithmetic means of absolute correlations,
 *   HTMT = mean |r between|/√(mean |r within first| · mean |r within second|)
 * @param correlation  k × k correlations of the items, Pearson's or polychoric.
 * @param scales       the places of each scale's items, at least two each.
 * @returns  scales × scales, symmetric, diagonal 1; above 1 is possible; NaN for a scale of one item or without
 *   correlation inside.
 * @throws {RangeError} not square, or an item outside the matrix.
 * @see Henseler, Ringle & Sarstedt 2015, J. Academy of Marketing Science 43(1); .85 and .90 are read as limits. Agrees
 *   with R semTools 0.5-6, htmt(htmt2 = FALSE), and with seminr's.
 * @example htmt([[1, .5, .2, .2], [.5, 1, .2, .2], [.2, .2, 1, .5], [.2, .2, .5, 1]], [[0, 1], [2, 3]])[1][0] // => 0.4
 */
export function htmt(correlation: readonly (readonly number[])[], scales: readonly (readonly number[])[]): number[][] {
  return heterotraitMonotrait(correlation, scales, arithmeticMean)
}
