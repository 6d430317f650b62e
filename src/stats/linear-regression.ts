import {covarianceMatrix} from './covariance-matrix.ts'
import {leastSquares} from './least-squares.ts'
import {regressionFromCovariance} from './regression-from-covariance.ts'
import {standardDeviation} from './standard-deviation.ts'
import {studentCumulative} from './student-cumulative.ts'

export interface RegressionTerm {
  /** Units of the outcome per unit of the predictor. */
  readonly b: number
  readonly standardError: number
  /** Standardised coefficient. */
  readonly beta: number
  readonly t: number
  readonly p: number
  /** Variance inflation factor: 1 = nothing in common with the other predictors. */
  readonly vif: number
}

export interface LinearRegression {
  readonly n: number
  readonly intercept: number
  /** One per predictor. */
  readonly terms: readonly RegressionTerm[]
  readonly rSquared: number
  readonly adjustedRSquared: number
  readonly f: number
  /** Of the model, of the residuals. */
  readonly degrees: readonly [number, number]
  readonly p: number
}

/**
 * Least squares of one outcome on several predictors, with what a course table shows beside the coefficients.
 * @param outcome     n values, complete.
 * @param predictors  k columns of n, complete.
 * @returns  NaN throughout when n ≤ k + 1, when a column does not vary or when predictors determine one another.
 * @throws {RangeError} columns of unequal length, no predictor.
 * @see leastSquares for the arithmetic. Checked against R's lm and car's vif (test/fixtures/r/profiles.R).
 * @example linearRegression([1, 3, 5, 8], [[0, 1, 2, 3]]).terms[0]?.b // => 2.3
 */
export function linearRegression(
  outcome: ArrayLike<number>,
  predictors: readonly ArrayLike<number>[],
): LinearRegression {
  if (predictors.length === 0) throw new RangeError('a predictor at least')
  const n = outcome.length
  const {coefficients, standardErrors, rSquared, f, degrees, p} = leastSquares(outcome, predictors)
  const inflation = regressionFromCovariance(covarianceMatrix([...predictors, outcome])).varianceInflation
  const spread = standardDeviation(outcome)
  return {
    n,
    intercept: coefficients[0]!,
    terms: predictors.map((column, j): RegressionTerm => {
      const [b, standardError] = [coefficients[j + 1]!, standardErrors[j + 1]!]
      const t = b / standardError
      const beta = (b * standardDeviation(column)) / spread
      return {b, standardError, beta, t, p: 2 * studentCumulative(-Math.abs(t), degrees[1]), vif: inflation[j]!}
    }),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / degrees[1],
    f,
    degrees,
    p,
  }
}
