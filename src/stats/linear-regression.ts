import {Matrix, QrDecomposition} from 'ml-matrix'
import {fCumulative} from './f-cumulative.ts'
import {mean} from './mean.ts'
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
 * Least squares of one outcome on several predictors, by the QR decomposition of the centred, standardised predictors.
 * @param outcome     n values, complete.
 * @param predictors  k columns of n, complete.
 * @returns  NaN throughout when n ≤ k + 1, when a column does not vary or when predictors determine one another.
 * @throws {RangeError} columns of unequal length, no predictor.
 * @see Golub & Van Loan 2013, Matrix Computations, 5.3. Checked against R's lm and car's vif (test/fixtures/r/profiles.R).
 * @example linearRegression([1, 3, 5, 8], [[0, 1, 2, 3]]).terms[0]?.b // => 2.3
 */
export function linearRegression(
  outcome: ArrayLike<number>,
  predictors: readonly ArrayLike<number>[],
): LinearRegression {
  const n = outcome.length
  const k = predictors.length
  if (k === 0 || predictors.some(({length}) => length !== n))
    throw new RangeError('predictors are as long as the outcome')
  const spreads = predictors.map((column) => standardDeviation(column))
  const outcomeSpread = standardDeviation(outcome)
  const residualDegrees = n - k - 1
  if (residualDegrees < 1 || !(outcomeSpread > 0) || spreads.some((spread) => !(spread > 0))) return unknown(n, k)
  const means = predictors.map((column) => mean(column))
  const scaled = new Matrix(
    Array.from({length: n}, (_, row) => predictors.map((column, j) => (column[row]! - means[j]!) / spreads[j]!)),
  )
  const centre = mean(outcome)
  const target = Matrix.columnVector(Array.from({length: n}, (_, row) => (outcome[row]! - centre) / outcomeSpread))
  const decomposition = new QrDecomposition(scaled)
  const diagonal = decomposition.upperTriangularMatrix.diagonal().map(Math.abs)
  if (Math.min(...diagonal) < 1e-8 * Math.max(...diagonal)) return unknown(n, k)
  const betas = decomposition.solve(target)
  const residuals = Matrix.sub(target, scaled.mmul(betas))
  const residual = residuals.to1DArray().reduce((sum, value) => sum + value * value, 0)
  const rSquared = 1 - residual / (n - 1)
  const inverse = inverseGram(decomposition.upperTriangularMatrix, k)
  const f = rSquared / k / ((1 - rSquared) / residualDegrees)
  const terms = spreads.map((spread, j): RegressionTerm => {
    const beta = betas.get(j, 0)
    const error = Math.sqrt((residual / residualDegrees) * inverse[j]!)
    const t = beta / error
    return {
      b: (beta * outcomeSpread) / spread,
      standardError: (error * outcomeSpread) / spread,
      beta,
      t,
      p: 2 * studentCumulative(-Math.abs(t), residualDegrees),
      vif: inverse[j]! * (n - 1),
    }
  })
  return {
    n,
    intercept: centre - terms.reduce((sum, {b}, j) => sum + b * means[j]!, 0),
    terms,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / residualDegrees,
    f,
    degrees: [k, residualDegrees],
    p: fCumulative(1 / f, [residualDegrees, k]),
  }
}

/** Diagonal of (XᵀX)⁻¹ = R⁻¹R⁻ᵀ. */
function inverseGram(upper: Matrix, k: number): readonly number[] {
  const inverse = Matrix.zeros(k, k)
  for (let column = 0; column < k; column++)
    for (let row = column; row >= 0; row--) {
      let sum = row === column ? 1 : 0
      for (let step = row + 1; step <= column; step++) sum -= upper.get(row, step) * inverse.get(step, column)
      inverse.set(row, column, sum / upper.get(row, row))
    }
  return Array.from({length: k}, (_, row) => inverse.getRow(row).reduce((sum, value) => sum + value * value, 0))
}

function unknown(n: number, k: number): LinearRegression {
  const none = Number.NaN
  const term = {b: none, standardError: none, beta: none, t: none, p: none, vif: none}
  return {
    n,
    intercept: none,
    terms: Array.from({length: k}, () => term),
    rSquared: none,
    adjustedRSquared: none,
    f: none,
    degrees: [k, n - k - 1],
    p: none,
  }
}
