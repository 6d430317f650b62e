import {categoricalOmega} from './categorical-omega.ts'
import {cronbachAlpha} from './cronbach-alpha.ts'
import {nearestCorrelationMatrix} from './nearest-correlation-matrix.ts'
import {oneFactorLeastSquares} from './one-factor-least-squares.ts'
import {polychoricMatrix} from './polychoric-matrix.ts'

export interface OrdinalReliability {
  /** α of the variables behind the answers: of a score that does not exist, so above what the answers' sum reaches. */
  readonly alpha: number
  /** ω of the sum of the answers as scored. */
  readonly omega: number
  /** Standardised loadings of the one-factor model of the variables behind the answers. */
  readonly loadings: readonly number[]
  readonly converged: boolean
  readonly heywood: boolean
  /** False: pairs of questions contradict one another; α is then that of the nearest matrix that could exist. */
  readonly positiveDefinite: boolean
  /** Pairs of places with combinations of answers that nobody gave: their correlations rest on the normal curve alone. */
  readonly sparse: readonly (readonly [number, number])[]
}

/**
 * Reliability of ordered answers through polychoric correlations: Zumbo's ordinal alpha, and Green and Yang's omega
 * from a one-factor model by diagonally weighted least squares over the polychoric correlations as observed.
 * @param columns  k columns × n respondents, whole categories keyed in one direction; NaN = missing. Give complete rows
 *   for lavaan's listwise default.
 * @param weights  n numbers ≥ 0 that count respondents; all 1 when left out.
 * @returns  NaN α below two items; NaN ω below three, where the model is not identified. `heywood`: a
 *   loading above 1, so that ω means little (R computes it, and is silent).
 * @throws {RangeError} columns of unequal length, or not one weight per respondent.
 * @see Zumbo, Gadermann & Zeisser 2007, J. Modern Applied Statistical Methods 6(1); Green & Yang 2009, Psychometrika
 *   74(1); Chalmers 2018, Educational and Psychological Measurement 78(6), on reading α. Agrees with lavaan 0.6-14 and
 *   semTools 0.5-6 (compRelSEM) to 1e-5.
 * @example ordinalReliability([[1, 1, 2, 2], [1, 1, 2, 2]]).alpha // => 1
 */
export function ordinalReliability(
  columns: readonly ArrayLike<number>[],
  weights?: ArrayLike<number>,
): OrdinalReliability {
  const {correlations, variances, thresholds, converged, positiveDefinite, sparse} = polychoricMatrix(columns, weights)
  const precisions = variances.map((row, i) => row.map((variance, j) => (i === j ? 0 : 1 / variance)))
  const factor = oneFactorLeastSquares(correlations, precisions)
  return {
    alpha: cronbachAlpha(nearestCorrelationMatrix(correlations).matrix),
    omega: factor.converged ? categoricalOmega({loadings: factor.loadings, thresholds, correlations}) : Number.NaN,
    loadings: factor.loadings,
    converged: converged && (columns.length < 3 || factor.converged),
    heywood: factor.heywood,
    positiveDefinite,
    sparse,
  }
}
