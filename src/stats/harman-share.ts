import {symmetricEigen} from './symmetric-eigen.ts'

/**
 * Harman's one-factor share: the part of all items' variance that one unrotated principal component explains, the first
 * eigenvalue over the number of items. Above one half, one method factor could account for most of what is measured;
 * below it proves nothing, since the test is known to be lenient.
 * @param correlation  k × k correlations of all the items of the survey.
 * @returns  [1/k, 1]; NaN without items or when an entry is NaN.
 * @throws {RangeError} not square.
 * @see Podsakoff, MacKenzie, Lee & Podsakoff 2003, J. Applied Psychology 88(5). Agrees with R, eigen(cor(x)).
 * @example harmanShare([[1, 0.5], [0.5, 1]]) // => 0.75
 */
export function harmanShare(correlation: readonly (readonly number[])[]): number {
  return correlation.length === 0 ? Number.NaN : symmetricEigen(correlation).values[0]! / correlation.length
}
