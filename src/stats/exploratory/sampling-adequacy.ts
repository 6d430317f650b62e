import {positiveDefiniteInverse} from './positive-definite-inverse.ts'

export interface SamplingAdequacy {
  readonly overall: number
  /** One per item. */
  readonly items: readonly number[]
}

/**
 * Kaiser, Meyer and Olkin's measure of sampling adequacy: how small partial correlations are beside correlations.
 *   KMO = Σr²/(Σr² + Σq²) over pairs i ≠ j, q the partial correlation given all other items; per item over its own pairs.
 * @param correlation  k × k.
 * @returns  [0, 1], unitless; NaN when the matrix is singular (psych 2.2.9 then goes on with the correlations themselves
 *   and always answers .5; we do not), has a NaN or fewer than two items, or when all correlations are 0.
 * @throws {RangeError} not square.
 * @see Kaiser 1974, Psychometrika 39(1); Kaiser & Rice 1974, Educational and Psychological Measurement 34(1). Agrees
 *   with psych 2.2.9, KMO, to 1e-10 (test/fixtures/r/exploratory.R).
 * @example samplingAdequacy([[1, 0.5], [0.5, 1]]).overall // => 0.5
 */
export function samplingAdequacy(correlation: readonly (readonly number[])[]): SamplingAdequacy {
  const inverse = correlation.length < 2 ? null : (positiveDefiniteInverse(correlation)?.inverse ?? null)
  if (inverse === null) return {overall: Number.NaN, items: correlation.map(() => Number.NaN)}
  const scales = inverse.map((row, index) => Math.sqrt(row[index]!))
  const squares = correlation.map((row, i) => row.reduce((sum, r, j) => (i === j ? sum : sum + r * r), 0))
  const partial = inverse.map((row, i) =>
    row.reduce((sum, value, j) => (i === j ? sum : sum + squared(value / (scales[i]! * scales[j]!))), 0),
  )
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
  return {
    overall: total(squares) / (total(squares) + total(partial)),
    items: squares.map((own, item) => own / (own + partial[item]!)),
  }
}

function squared(value: number): number {
  return value * value
}
