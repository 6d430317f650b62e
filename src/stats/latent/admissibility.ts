import {symmetricEigen} from '../symmetric-eigen.ts'
import type {LatentFit} from './fit-latent-model.ts'
import {latentCorrelation, latentCovariance} from './latent-covariance.ts'
import {parameterValue} from './parameter-estimates.ts'
import {parameterName} from './parameter-table.ts'
import {unidentified} from './symmetric-inverse.ts'

/** A variance below 0: of an item's residual (Heywood), or of a latent variable or what is left of it. */
export interface NegativeVariance {
  readonly name: string
  readonly group: number
  readonly latent: boolean
  readonly variance: number
}

/** Two latent variables that the data take for one. */
export interface MergedPair {
  readonly first: string
  readonly second: string
  readonly group: number
  /** At or beyond ±1. */
  readonly correlation: number
}

export interface Admissibility {
  readonly admissible: boolean
  readonly converged: boolean
  readonly negativeVariances: readonly NegativeVariance[]
  /** Groups in which the covariance matrix of the latent variables is not positive definite. */
  readonly latentNotPositive: readonly number[]
  /** The pairs that make it so; empty when three or more factors do it together. */
  readonly mergedPairs: readonly MergedPair[]
  /** Factors that make up the direction of negative variance, when no pair does. */
  readonly entangledFactors: readonly string[]
  /** The two factors of the largest correlation, in any group; null with fewer than two. */
  readonly nearestPair: MergedPair | null
  /** Groups in which the covariance matrix of the residuals is not positive semidefinite. */
  readonly residualNotPositive: readonly number[]
  /** Names of parameters the data cannot tell apart. */
  readonly notIdentified: readonly string[]
  /** Variances that a bounded search holds at 0. */
  readonly held: readonly string[]
}

/** Eigenvalues of a correlation matrix below this are not positive (lavaan takes about the same, of the covariances). */
const leastEigenvalue = 1e-6

/**
 * Whether a solution can be: converged, identified, variances at least 0, latent and residual covariance matrices
 * positive (semi)definite; with the items, factors or parameters that are in the way.
 * @see Chen, Bollen, Paxton, Curran & Kirby 2001, Sociological Methods & Research 29(4).
 */
export function admissibility(fit: LatentFit): Admissibility {
  const negativeVariances = negatives(fit)
  const {latentNotPositive, mergedPairs, entangledFactors} = latentFlags(fit)
  const residualNotPositive = fit.implied.flatMap((_, group) => (residualIsPositive(fit, group) ? [] : [group]))
  const identified = fit.information.length > 0 ? unidentified(fit.information) : []
  const notIdentified =
    fit.test.degrees < 0
      ? [...fit.table.rows.filter((row) => row.free >= 0).map(parameterName)]
      : identified.map((place) => nameOf(fit, place))
  const admissible =
    fit.converged &&
    negativeVariances.length === 0 &&
    latentNotPositive.length === 0 &&
    residualNotPositive.length === 0 &&
    notIdentified.length === 0
  return {
    admissible,
    converged: fit.converged,
    negativeVariances,
    latentNotPositive,
    mergedPairs,
    entangledFactors,
    nearestPair: nearestPair(fit),
    residualNotPositive,
    notIdentified,
    held: fit.bounded.map((place) => nameOf(fit, place)),
  }
}

function nameOf({table}: LatentFit, place: number): string {
  const row = table.rows.find((other) => other.free === place)!
  return parameterName(row)
}

function negatives(fit: LatentFit): NegativeVariance[] {
  return fit.table.rows.flatMap((row) => {
    const variance = parameterValue(fit, row)
    if (row.op !== '~~' || row.lhs !== row.rhs || !(variance < 0)) return []
    return [{name: row.lhs, group: row.group, latent: fit.table.latent.includes(row.lhs), variance}]
  })
}

function latentFlags(fit: LatentFit): Pick<Admissibility, 'latentNotPositive' | 'mergedPairs' | 'entangledFactors'> {
  const latentNotPositive: number[] = []
  const mergedPairs: MergedPair[] = []
  const entangled = new Set<string>()
  const {latent} = fit.table
  for (let group = 0; group < fit.implied.length && latent.length > 0; group++) {
    const correlation = latentCorrelation(fit, group)
    const defined = correlation.every((row) => row.every(Number.isFinite))
    const {values, vectors} = symmetricEigen(defined ? correlation : latentCovariance(fit, group))
    if (!(values.at(-1)! < leastEigenvalue)) continue
    latentNotPositive.push(group)
    const pairs = pairsOf(fit, group).filter((pair) => Math.abs(pair.correlation) >= 1)
    mergedPairs.push(...pairs)
    if (pairs.length > 0) continue
    latent.forEach((name, k) => {
      if (Math.abs(vectors[k]!.at(-1)!) > 0.3) entangled.add(name)
    })
  }
  return {latentNotPositive, mergedPairs, entangledFactors: [...entangled]}
}

function nearestPair(fit: LatentFit): MergedPair | null {
  const pairs = fit.implied.flatMap((_, group) => pairsOf(fit, group))
  return pairs.reduce<MergedPair | null>(
    (best, pair) => (best && Math.abs(best.correlation) >= Math.abs(pair.correlation) ? best : pair),
    null,
  )
}

function pairsOf(fit: LatentFit, group: number): MergedPair[] {
  const correlation = latentCorrelation(fit, group)
  const {latent} = fit.table
  return latent.flatMap((first, i) =>
    latent.slice(i + 1).map((second, k) => ({first, second, group, correlation: correlation[i]![i + 1 + k]!})),
  )
}

function residualIsPositive(fit: LatentFit, group: number): boolean {
  const {observed} = fit.table
  const rows = fit.table.rows.filter((row) => row.group === group && row.op === '~~' && observed.includes(row.lhs))
  if (rows.every((row) => row.lhs === row.rhs)) return rows.every((row) => parameterValue(fit, row) >= 0)
  const matrix = observed.map(() => observed.map(() => 0))
  for (const row of rows) {
    const [i, j] = [observed.indexOf(row.lhs), observed.indexOf(row.rhs)]
    if (j < 0) continue
    matrix[i]![j] = parameterValue(fit, row)
    matrix[j]![i] = matrix[i]![j]!
  }
  const {values} = symmetricEigen(matrix)
  return !(values.at(-1)! < -leastEigenvalue * Math.max(values[0]!, 0))
}
