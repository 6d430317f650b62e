/** With more predictors than this the 2^k regressions take too long. */
export const mostShapleyPredictors = 15

export interface ShapleyRSquared {
  /** Share of the outcome's variance that all predictors explain together, 0 to 1. */
  readonly rSquared: number
  /** One per predictor; they sum to `rSquared`. */
  readonly shares: number[]
}

/** Below this share of its variance a predictor is a combination of the others. */
const collinear = 1e-10

/**
 * Decomposition of R² among correlated predictors: what a predictor adds to R², averaged over all the orders in which
 * predictors can enter (LMG, the Shapley value of the regression). Never negative, and sums to R².
 *   share_j = Σ over S without j of |S|!(k−|S|−1)!/k! · (R²(S ∪ {j}) − R²(S))
 * All 2^k regressions are had from one depth-first walk that adds one row of a Cholesky factor at each step.
 * @param covariance  (k + 1) × (k + 1) covariances, the outcome last; 1 ≤ k ≤ 15.
 * @returns  NaN where the outcome or a predictor has no variance, or predictors are collinear.
 * @throws {RangeError} not square, no predictor, or more than 15.
 * @see Lindeman, Merenda & Gold 1980, Introduction to Bivariate and Multivariate Analysis; Grömping 2006, J. Statistical
 *   Software 17(1). Agrees with R's relaimpo::calc.relimp(type = "lmg") to 1e-10 (test/reference/drivers.test.ts).
 * @example shapleyRSquared([[1, 0, 0.6], [0, 1, 0.5], [0.6, 0.5, 1]]).shares // => [0.36, 0.25]
 */
export function shapleyRSquared(covariance: readonly (readonly number[])[]): ShapleyRSquared {
  const k = covariance.length - 1
  if (covariance.some((row) => row.length !== k + 1)) throw new RangeError('a covariance matrix is square')
  if (k < 1 || k > mostShapleyPredictors) throw new RangeError(`between 1 and ${mostShapleyPredictors} predictors`)
  const fits = allRSquared(covariance)
  const weights = entryWeights(k)
  const shares = Array.from({length: k}, (_, predictor) => {
    const bit = 1 << predictor
    let share = 0
    for (let set = 0; set < fits.length; set++)
      if ((set & bit) === 0) share += weights[members(set)]! * (fits[set | bit]! - fits[set]!)
    return share
  })
  return {rSquared: fits.at(-1)!, shares}
}

/** R² of every set of predictors; bit j of the index says that predictor j is in. */
function allRSquared(covariance: readonly (readonly number[])[]): Float64Array {
  const k = covariance.length - 1
  const outcome = covariance[k]!
  const fits = new Float64Array(1 << k)
  const factor: number[][] = []
  const chosen: number[] = []
  const projections: number[] = []
  const visit = (from: number, set: number, explained: number): void => {
    fits[set] = explained / outcome[k]!
    for (let predictor = from; predictor < k; predictor++) {
      const row: number[] = []
      for (const [index, earlier] of chosen.entries()) {
        let rest = covariance[predictor]![earlier]!
        for (let step = 0; step < index; step++) rest -= row[step]! * factor[index]![step]!
        row.push(rest / factor[index]![index]!)
      }
      const variance = covariance[predictor]![predictor]!
      let left = variance
      let projection = outcome[predictor]!
      for (const [index, loading] of row.entries()) {
        left -= loading * loading
        projection -= loading * projections[index]!
      }
      const root = left > collinear * variance ? Math.sqrt(left) : Number.NaN
      row.push(root)
      projection /= root
      factor.push(row)
      chosen.push(predictor)
      projections.push(projection)
      visit(predictor + 1, set | (1 << predictor), explained + projection * projection)
      factor.pop()
      chosen.pop()
      projections.pop()
    }
  }
  visit(0, 0, 0)
  return fits
}

/** |S|!(k−|S|−1)!/k! by size of S: the share of orders in which exactly S comes before the predictor. */
function entryWeights(k: number): number[] {
  const weights = [1 / k]
  for (let size = 1; size < k; size++) weights.push((weights[size - 1]! * size) / (k - size))
  return weights
}

function members(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}
