import {correlationFromCovariance} from './correlation-from-covariance.ts'
import {oneFactorDiscrepancy, oneFactorFit} from './one-factor-likelihood.ts'
import {solvePositiveDefinite} from './solve-positive-definite.ts'

export interface OneFactorModel {
  /** In the items' own units; the factor has variance 1 and the loadings a positive sum. */
  readonly loadings: number[]
  /** Variances left unexplained, squared units. */
  readonly uniquenesses: number[]
  /** Loadings of items brought to variance 1, −1 to 1. */
  readonly standardizedLoadings: number[]
  readonly converged: boolean
  readonly iterations: number
  /** An item left with (nearly) no unexplained variance: an improper solution, the loadings of which mean little. */
  readonly heywood: boolean
  /** Places of those items. */
  readonly improper: readonly number[]
}

type Matrix = readonly (readonly number[])[]

/** Share of an item's variance below which its uniqueness may not fall (the bound of R's factanal). */
const lowestUniqueness = 0.005
const mostIterations = 200
/** Newton's steps shrink quadratically, so that a step this small leaves an error far below it. */
const defaultTolerance = 1e-7

export interface OneFactorOptions {
  /** A solution of nearly the same matrix to set out from. */
  readonly near?: OneFactorModel | undefined
  /** Largest last step, in loadings; the error left is of the order of its square. Default 1e-7. */
  readonly tolerance?: number | undefined
}

/**
 * Maximum-likelihood one-factor model of a covariance matrix, Σ = λλᵀ + diag(ψ), minimising log|Σ| + tr(SΣ⁻¹).
 * Three items: closed form. Two items: not identified, so equal standardised loadings √r (r > 0).
 * More, or a triad without closed form: Newton–Raphson (Fisher scoring where it fails) on the correlations, with
 * uniquenesses held at or above .005 as in R's factanal; lavaan would let them go below 0, `heywood` says either.
 * @param covariance  k × k, symmetric, k ≥ 2.
 * @param options  where to set out from and when to stop: for many matrices that are nearly one.
 * @returns  NaN loadings and `converged: false` when k < 2, an item has no variance, an entry is NaN, or r ≤ 0 for k = 2.
 * @throws {RangeError} not square.
 * @see Jöreskog 1967, Psychometrika 32(4). Agrees with lavaan 0.6-14 to 1e-6 on its admissible solutions.
 * @example oneFactorModel([[1, .36, .36], [.36, 1, .36], [.36, .36, 1]]).loadings // => [0.6, 0.6, 0.6]
 */
export function oneFactorModel(covariance: Matrix, options: OneFactorOptions = {}): OneFactorModel {
  if (covariance.some((row) => row.length !== covariance.length)) throw new RangeError('a covariance matrix is square')
  const correlation = correlationFromCovariance(covariance)
  const usable = correlation.length >= 2 && correlation.every((row) => row.every(Number.isFinite))
  const scales = covariance.map((row, index) => Math.sqrt(row[index]!))
  if (!usable) return inUnits({standardized: scales.map(() => Number.NaN), converged: false, iterations: 0}, scales)
  const closed = correlation.length === 2 ? pair(correlation) : correlation.length === 3 ? triad(correlation) : null
  return inUnits(closed ?? iterate(correlation, options), scales)
}

interface Standardized {
  readonly standardized: readonly number[]
  readonly converged: boolean
  readonly iterations: number
  readonly uniquenesses?: readonly number[]
}

function inUnits(model: Standardized, scales: readonly number[]): OneFactorModel {
  const sign = model.standardized.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1
  const standardizedLoadings = model.standardized.map((loading) => sign * loading)
  const uniquenesses = model.uniquenesses ?? standardizedLoadings.map((loading) => 1 - loading * loading)
  const improper = uniquenesses.flatMap((share, item) => (share <= lowestUniqueness * 1.000001 ? [item] : []))
  return {
    loadings: standardizedLoadings.map((loading, item) => loading * scales[item]!),
    uniquenesses: uniquenesses.map((share, item) => share * scales[item]! * scales[item]!),
    standardizedLoadings,
    converged: model.converged,
    iterations: model.iterations,
    heywood: improper.length > 0,
    improper,
  }
}

function pair(correlation: Matrix): Standardized {
  const r = correlation[0]![1]!
  const loading = r > 0 ? Math.sqrt(r) : Number.NaN
  return {standardized: [loading, loading], converged: r > 0, iterations: 0}
}

/**
 * λ₁ = √(r₁₂r₁₃/r₂₃) and so on: the model fits three items exactly. As in lavaan a uniqueness may come out negative;
 * null when a loading is imaginary or the factor would explain more than all the variance there is.
 */
function triad(correlation: Matrix): Standardized | null {
  const [first, second, third] = [correlation[0]![1]!, correlation[0]![2]!, correlation[1]![2]!]
  const squares = [(first * second) / third, (first * third) / second, (second * third) / first]
  const explained = squares.reduce((sum, square) => sum + square, 0)
  if (!squares.every((square) => square > 0) || explained > squares.length) return null
  const leading = Math.sqrt(squares[0]!)
  return {standardized: [leading, first / leading, second / leading], converged: true, iterations: 0}
}

function iterate(correlation: Matrix, {near, tolerance = defaultTolerance}: OneFactorOptions): Standardized {
  const size = correlation.length
  let parameters = near?.converged === true ? known(near) : start(correlation)
  let converged = false
  let iterations = 0
  while (!converged && iterations < mostIterations) {
    iterations++
    const fit = oneFactorFit(correlation, parameters)
    const step =
      newtonStep(parameters, fit.gradient, fit.curvature()) ?? newtonStep(parameters, fit.gradient, fit.information())
    if (step === null) break
    const next = lineSearch(correlation, {parameters, discrepancy: fit.discrepancy, step})
    converged = next === null || step.every((change) => Math.abs(change) < tolerance)
    parameters = next ?? parameters
  }
  const standardized = [...parameters.subarray(0, size)]
  return {standardized, uniquenesses: [...parameters.subarray(size)], converged, iterations}
}

function known({standardizedLoadings}: OneFactorModel): Float64Array {
  const shares = standardizedLoadings.map((loading) => Math.max(lowestUniqueness, 1 - loading * loading))
  return Float64Array.of(...standardizedLoadings, ...shares)
}

/** Loadings on the first principal component, kept well inside the model's range. */
function start(correlation: Matrix): Float64Array {
  const size = correlation.length
  const totals = correlation.map((row) => row.reduce((sum, r) => sum + Math.abs(r), 0))
  let direction = [...correlation[totals.indexOf(Math.max(...totals))]!]
  for (let turn = 0; turn < 20; turn++) {
    const next = correlation.map((row) => row.reduce((sum, r, item) => sum + r * direction[item]!, 0))
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0))
    direction = next.map((value) => value / length)
  }
  const spread = Math.sqrt(Math.max(1, size / 2))
  const parameters = new Float64Array(2 * size)
  for (let item = 0; item < size; item++) {
    const loading = Math.max(-0.9, Math.min(0.9, direction[item]! * spread))
    parameters[item] = loading
    parameters[size + item] = 1 - loading * loading
  }
  return parameters
}

/** Second derivatives⁻¹ × gradient; a uniqueness at its bound that would fall further stays put. */
function newtonStep(parameters: Float64Array, slopes: Float64Array, derivatives: Float64Array[]): Float64Array | null {
  const size = parameters.length / 2
  const gradient = slopes.slice()
  for (let index = size; index < 2 * size; index++) {
    if (parameters[index]! > lowestUniqueness || gradient[index]! < 0) continue
    gradient[index] = 0
    for (let other = 0; other < 2 * size; other++) {
      derivatives[index]![other] = 0
      derivatives[other]![index] = 0
    }
    derivatives[index]![index] = 1
  }
  return solvePositiveDefinite(derivatives, gradient)
}

interface Search {
  readonly parameters: Float64Array
  readonly discrepancy: number
  readonly step: Float64Array
}

/** The longest of the halved steps that does not worsen the fit; null when none does, which is a minimum to rounding. */
function lineSearch(correlation: Matrix, {parameters, discrepancy, step}: Search): Float64Array | null {
  const size = parameters.length / 2
  for (let length = 1; length > 1e-6; length /= 2) {
    const next = parameters.map((value, index) => {
      const moved = value - length * step[index]!
      return index < size ? moved : Math.max(lowestUniqueness, moved)
    })
    if (oneFactorDiscrepancy(correlation, next) <= discrepancy + 1e-13) return next
  }
  return null
}
