import {geometricMean, heterotraitMonotrait} from './heterotrait-monotrait.ts'

/**
 * HTMT2: the heterotrait–monotrait ratio with geometric means, right also where the items of a scale are unequally good
 * (congeneric); one correlation of exactly 0 makes it 0, so that it is the less steady of the two in small samples.
 * @param correlation  k × k correlations of the items, Pearson's or polychoric.
 * @param scales       the places of each scale's items, at least two each.
 * @returns  scales × scales, symmetric, diagonal 1; above 1 is possible; NaN for a scale of one item.
 * @throws {RangeError} not square, or an item outside the matrix.
 * @see Roemer, Schuberth & Henseler 2021, Industrial Management & Data Systems 121(12). Agrees with R semTools 0.5-6,
 *   htmt() — whose default is this one and not HTMT.
 * @example htmt2([[1, .5, .2, .2], [.5, 1, .2, .2], [.2, .2, 1, .5], [.2, .2, .5, 1]], [[0, 1], [2, 3]])[1][0] // => 0.4
 */
export function htmt2(correlation: readonly (readonly number[])[], scales: readonly (readonly number[])[]): number[][] {
  return heterotraitMonotrait(correlation, scales, geometricMean)
}
