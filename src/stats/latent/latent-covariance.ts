import {rowsOf} from './dense.ts'
import type {LatentFit} from './fit-latent-model.ts'
import type {SolvedModel} from './parameter-estimates.ts'

/** Implied covariances of the latent variables in one group, in the table's order. */
export function latentCovariance({implied, matrices, table}: SolvedModel, group = 0): number[][] {
  const {observed, variables} = matrices
  const {everyCovariance} = implied[group]!
  return table.latent.map((_, i) =>
    table.latent.map((__, j) => everyCovariance[(observed + i) * variables + observed + j]!),
  )
}

/** Implied correlations of the latent variables; NaN where a variance is not above 0, outside ±1 where they merge. */
export function latentCorrelation(fit: SolvedModel, group = 0): number[][] {
  const covariance = latentCovariance(fit, group)
  const scale = covariance.map((row, k) => Math.sqrt(row[k]!))
  return covariance.map((row, i) => row.map((value, j) => (i === j ? 1 : value / scale[i]! / scale[j]!)))
}

/** Covariances of the observed variables as the model implies them, and as they are, in one group. */
export function residualCovariance(
  {implied, saturated, matrices}: LatentFit,
  group = 0,
): {
  readonly implied: number[][]
  readonly observed: number[][]
  /** Correlations left over: observed minus implied, each in its own standard deviations (Bollen's). */
  readonly residualCorrelation: number[][]
} {
  const size = matrices.observed
  const model = rowsOf(implied[group]!.covariance, size)
  const data = rowsOf(saturated[group]!.covariance, size)
  const correlation = (rows: number[][]): number[][] =>
    rows.map((row, i) => row.map((value, j) => value / Math.sqrt(rows[i]![i]! * rows[j]![j]!)))
  const [ofModel, ofData] = [correlation(model), correlation(data)]
  return {
    implied: model,
    observed: data,
    residualCorrelation: ofData.map((row, i) => row.map((value, j) => value - ofModel[i]![j]!)),
  }
}
