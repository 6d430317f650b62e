import {symmetricEigen} from '../symmetric-eigen.ts'

export interface MinimumAveragePartial {
  /** Average squared partial correlation after taking out 0, 1, 2 … components. */
  readonly averages: readonly number[]
  /** Number of components with the lowest average; NaN where none can be computed. */
  readonly suggested: number
}

/**
 * Velicer's minimum average partial: the number of components after which what is left between the items is least.
 *   average over pairs of squared correlations of R − Σ λⱼvⱼvⱼᵀ, brought back to unit diagonal
 * Starts at 0 components, as published; psych starts at 1, so that only the suggestion "none" can differ.
 * @param correlation  k × k.
 * @param most         components tried at most; k − 1 when left out.
 * @returns  averages in [0, 1]; empty and NaN when the matrix holds a NaN or has fewer than two items.
 * @throws {RangeError} not square.
 * @see Velicer 1976, Psychometrika 41(3). Agrees with psych 2.2.9, VSS()$map (test/fixtures/r/exploratory.R).
 * @example minimumAveragePartial([[1, 0, 0], [0, 1, 0], [0, 0, 1]]).suggested // => 0
 */
export function minimumAveragePartial(
  correlation: readonly (readonly number[])[],
  most: number = correlation.length - 1,
): MinimumAveragePartial {
  const {values, vectors} = symmetricEigen(correlation)
  if (values.length < 2 || Number.isNaN(values[0])) return {averages: [], suggested: Number.NaN}
  const left = correlation.map((row) => [...row])
  const averages = [averageSquare(left)]
  for (let component = 0; component < Math.min(most, values.length - 1); component++) {
    for (const [i, row] of left.entries())
      for (const j of row.keys()) row[j]! -= values[component]! * vectors[i]![component]! * vectors[j]![component]!
    averages.push(averageSquare(left))
  }
  // With every bit of an item taken out its partial correlations are 0/0.
  const usable = averages.filter((average) => !Number.isNaN(average))
  return {averages, suggested: averages.indexOf(Math.min(...usable))}
}

function averageSquare(covariance: readonly (readonly number[])[]): number {
  let sum = 0
  for (let i = 1; i < covariance.length; i++)
    for (let j = 0; j < i; j++) {
      const product = covariance[i]![i]! * covariance[j]![j]!
      sum += product > 0 ? (covariance[i]![j]! * covariance[i]![j]!) / product : Number.NaN
    }
  return (2 * sum) / (covariance.length * (covariance.length - 1))
}
