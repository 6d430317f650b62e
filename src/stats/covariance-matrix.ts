import {covarianceOf} from './covariance-of.ts'

/**
 * Covariance matrix of columns, each pair over the respondents who answered both.
 * @param columns  k columns × n respondents; NaN = missing.
 * @param weights  n numbers ≥ 0 that count respondents; all 1 when left out.
 * @returns  k × k, symmetric, squared units; not always positive semidefinite when answers are missing.
 * @throws {RangeError} columns of unequal length, or not one weight per respondent.
 * @see R, cov(use = "pairwise.complete.obs").
 * @example covarianceMatrix([[1, 2, 3], [2, 4, 6]]) // => [[1, 2], [2, 4]]
 */
export function covarianceMatrix(columns: readonly ArrayLike<number>[], weights?: ArrayLike<number>): number[][] {
  return covarianceOf(columns)(weights)
}
