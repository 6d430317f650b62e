import {crossTable} from './cross-table.ts'
import {normalThresholds} from './normal-thresholds.ts'
import {type OrdinalCategories, ordinalCategories} from './ordinal-categories.ts'
import {polychoricCorrelation} from './polychoric-correlation.ts'
import {polychoricInfluence} from './polychoric-influence.ts'
import {symmetricEigen} from './symmetric-eigen.ts'

export interface PolychoricMatrix {
  /** k × k as estimated, diagonal 1: pairs are estimated apart, so that it may fail to be positive definite. */
  readonly correlations: readonly (readonly number[])[]
  /** Asymptotic variance of each correlation times the number of respondents of the pair; 0 on the diagonal. */
  readonly variances: readonly (readonly number[])[]
  /** Per question, between the categories that occur. */
  readonly thresholds: readonly (readonly number[])[]
  readonly categories: readonly OrdinalCategories[]
  readonly positiveDefinite: boolean
  readonly converged: boolean
  /** Most iterations any pair took. */
  readonly iterations: number
  /** Pairs of places with combinations of answers that nobody gave. */
  readonly sparse: readonly (readonly [number, number])[]
}

/** An eigenvalue below √ε is taken for none, as lavaan does. */
const smallestEigenvalue = 1.4901161193847656e-8

/**
 * Polychoric correlations of ordered questions, two-step: thresholds from everybody who answered a question, each
 * correlation from those who answered both. Give complete rows for lavaan's listwise default.
 * @param columns  k columns × n respondents, whole categories; NaN = missing.
 * @param weights  n numbers ≥ 0 that count respondents; all 1 when left out.
 * @returns  NaN for a question with one category only.
 * @throws {RangeError} columns of unequal length, or not one weight per respondent.
 * @see Olsson 1979, Psychometrika 44(4). Agrees with lavaan 0.6-14 (lavCor, ordered = TRUE) to 1e-6.
 * @example polychoricMatrix([[1, 1, 2, 2], [1, 1, 2, 2]]).correlations // => [[1, 1], [1, 1]]
 */
export function polychoricMatrix(columns: readonly ArrayLike<number>[], weights?: ArrayLike<number>): PolychoricMatrix {
  const categories = columns.map(ordinalCategories)
  const thresholds = categories.map((question) => normalThresholds(categoryCounts(question, weights)))
  const correlations = columns.map((_, i) => columns.map((_other, j) => (i === j ? 1 : Number.NaN)))
  const variances = columns.map(() => columns.map(() => 0))
  const sparse: [number, number][] = []
  let converged = true
  let iterations = 0
  for (let j = 0; j < columns.length; j++)
    for (let i = j + 1; i < columns.length; i++) {
      const [first, second] = [categories[i]!, categories[j]!]
      if (first.values.length < 2 || second.values.length < 2) {
        converged = false
        continue
      }
      const size = [first.values.length, second.values.length] as const
      const table = crossTable(first.codes, second.codes, size, weights)
      const [rows, cuts] = [thresholds[i]!, thresholds[j]!]
      const found = polychoricCorrelation(table, rows, cuts)
      converged &&= found.converged
      iterations = Math.max(iterations, found.iterations)
      if (found.emptyCells > 0) sparse.push([j, i])
      const variance = asymptoticVariance({table, rows, columns: cuts, correlation: found.correlation})
      correlations[i]![j] = correlations[j]![i] = found.correlation
      variances[i]![j] = variances[j]![i] = variance
    }
  const last = symmetricEigen(correlations).values.at(-1) ?? Number.NaN
  const positiveDefinite = last > smallestEigenvalue
  return {correlations, variances, thresholds, categories, positiveDefinite, converged, iterations, sparse}
}

function categoryCounts({values, codes}: OrdinalCategories, weights?: ArrayLike<number>): Float64Array {
  const counts = new Float64Array(values.length)
  for (const [respondent, code] of codes.entries()) if (code >= 0) counts[code]! += weights?.[respondent] ?? 1
  return counts
}

function asymptoticVariance(pair: Parameters<typeof polychoricInfluence>[0]): number {
  if (!(Math.abs(pair.correlation) < 1)) return Number.NaN
  const influence = polychoricInfluence(pair)
  let [total, squares] = [0, 0]
  for (const [i, row] of pair.table.entries())
    for (let j = 0; j < row.length; j++) {
      total += row[j]!
      squares += row[j]! * influence[i]![j]! * influence[i]![j]!
    }
  return squares / total
}
