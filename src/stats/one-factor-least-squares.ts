import {solvePositiveDefinite} from './solve-positive-definite.ts'

export interface OneFactorLeastSquares {
  /** Of items of variance 1; their sum is positive. Above 1 in absolute value: an improper (Heywood) solution. */
  readonly loadings: readonly number[]
  readonly converged: boolean
  readonly iterations: number
  readonly heywood: boolean
}

type Matrix = readonly (readonly number[])[]

const mostIterations = 500
const tolerance = 1e-10
/** A whole step from afar can leap over the ridge that bounds the minimum, and follow a flat valley to no end. */
const openingSweeps = 8

/**
 * One-factor model of correlations by weighted least squares, minimising Σ_{i<j} wᵢⱼ(rᵢⱼ − λᵢλⱼ)²: with weights 1 the
 * minimum-residual solution, with the reciprocals of polychoric correlations' variances lavaan's DWLS. Opens with
 * sweeps of one loading after the other, which never worsen the fit, then takes Newton's steps, shortened until the fit
 * improves, or a sweep more where the curvature is not positive.
 * @param correlation  k × k, symmetric, diagonal 1; need not be positive definite.
 * @param weights      k × k, symmetric, above 0 off the diagonal; all 1 when left out.
 * @returns  NaN loadings and `converged: false` for fewer than three items, or an entry or a weight that is not finite.
 * @throws {RangeError} not square, or weights of another size.
 * @see Harman & Jones 1966, Psychometrika 31(3); Muthén, du Toit & Spisic 1997 (unpublished), for DWLS. Agrees with
 *   lavaan 0.6-14 (estimator = "WLSMV") to 1e-5.
 * @example oneFactorLeastSquares([[1, .36, .36], [.36, 1, .36], [.36, .36, 1]]).loadings // => [0.6, 0.6, 0.6]
 */
export function oneFactorLeastSquares(correlation: Matrix, weights?: Matrix): OneFactorLeastSquares {
  const size = correlation.length
  if (correlation.some((row) => row.length !== size)) throw new RangeError('a correlation matrix is square')
  if (weights && (weights.length !== size || weights.some((row) => row.length !== size)))
    throw new RangeError('one weight per correlation')
  const weight = (i: number, j: number): number => weights?.[i]?.[j] ?? 1
  const pairs = correlation.flatMap((row, i) => row.slice(0, i).map((r, j) => ({i, j, r, weight: weight(i, j)})))
  const usable = size >= 3 && pairs.every((pair) => Number.isFinite(pair.r) && pair.weight > 0 && pair.weight < 1e300)
  if (!usable) {
    const loadings = correlation.map(() => Number.NaN)
    return {loadings, converged: false, iterations: 0, heywood: false}
  }
  return search(pairs, start(correlation))
}

interface Pair {
  readonly i: number
  readonly j: number
  readonly r: number
  readonly weight: number
}

function search(pairs: readonly Pair[], first: number[]): OneFactorLeastSquares {
  let loadings = first
  for (let iterations = 1; iterations <= mostIterations; iterations++) {
    const step = (iterations > openingSweeps && newton(pairs, loadings)) || sweep(pairs, loadings)
    const next = shortened(pairs, loadings, step)
    if (next === null || step.every((change) => Math.abs(change) < tolerance))
      return finished(next ?? loadings, iterations, true)
    loadings = next
  }
  return finished(loadings, mostIterations, false)
}

function finished(loadings: readonly number[], iterations: number, converged: boolean): OneFactorLeastSquares {
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1
  const heywood = loadings.some((loading) => Math.abs(loading) >= 1)
  return {loadings: loadings.map((loading) => sign * loading), converged, iterations, heywood}
}

/** Centroid loadings, held inside the proper range. */
function start(correlation: Matrix): number[] {
  const totals = correlation.map((row) => row.reduce((sum, r) => sum + r, 0))
  const all = Math.sqrt(
    Math.max(
      1,
      totals.reduce((sum, total) => sum + total, 0),
    ),
  )
  return totals.map((total) => Math.max(-0.9, Math.min(0.9, total / all || 0.1)))
}

function discrepancy(pairs: readonly Pair[], loadings: readonly number[]): number {
  return pairs.reduce((sum, {i, j, r, weight}) => {
    const residual = r - loadings[i]! * loadings[j]!
    return sum + weight * residual * residual
  }, 0)
}

/** What to take away from the loadings; null where the curvature is not positive. */
function newton(pairs: readonly Pair[], loadings: readonly number[]): number[] | null {
  const gradient = loadings.map(() => 0)
  const curvature = loadings.map(() => loadings.map(() => 0))
  for (const {i, j, r, weight} of pairs) {
    const [first, second] = [loadings[i]!, loadings[j]!]
    const residual = r - first * second
    gradient[i]! -= weight * residual * second
    gradient[j]! -= weight * residual * first
    curvature[i]![i]! += weight * second * second
    curvature[j]![j]! += weight * first * first
    curvature[i]![j]! += weight * (first * second - residual)
    curvature[j]![i] = curvature[i]![j]!
  }
  return solvePositiveDefinite(curvature, gradient)
}

/** What to take away from the loadings when each in turn is set to its best, given the others (Harman & Jones). */
function sweep(pairs: readonly Pair[], loadings: readonly number[]): number[] {
  const next = [...loadings]
  for (const item of loadings.keys()) {
    let [products, squares] = [0, 0]
    for (const {i, j, r, weight} of pairs) {
      if (i !== item && j !== item) continue
      const other = next[i === item ? j : i]!
      products += weight * r * other
      squares += weight * other * other
    }
    if (squares > 0) next[item] = products / squares
  }
  return loadings.map((loading, item) => loading - next[item]!)
}

/** The longest of the halved steps that does not worsen the fit; null when none does, which is a minimum to rounding. */
function shortened(pairs: readonly Pair[], loadings: readonly number[], step: readonly number[]): number[] | null {
  const now = discrepancy(pairs, loadings)
  for (let length = 1; length > 1e-8; length /= 2) {
    const next = loadings.map((loading, item) => loading - length * step[item]!)
    if (discrepancy(pairs, next) <= now) return next
  }
  return null
}
