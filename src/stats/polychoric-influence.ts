import {normalCellShifts, normalCellSlopes, normalCells, smallestCell} from './normal-cells.ts'
import {normalCumulative} from './normal-cumulative.ts'
import {normalDensity} from './normal-density.ts'

export interface PolychoricPair {
  /** r × c counts. */
  readonly table: readonly ArrayLike<number>[]
  /** r − 1 and c − 1 thresholds, taken from each question's own counts. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** The polychoric correlation of the table. */
  readonly correlation: number
}

/**
 * How much one respondent in a category moves each threshold of the question, times the number of respondents:
 *   ψ_k = (1{category ≤ k} − Φ(τ_k))/φ(τ_k).
 * @param thresholds  k − 1 ascending thresholds.
 * @returns  k × (k − 1): a row per category; mean 0 and mean square n·SE² over the respondents.
 * @see Muthén 1984, Psychometrika 49(1).
 * @example thresholdInfluence([0]) // => [[1.2533141373155001], [-1.2533141373155001]]
 */
export function thresholdInfluence(thresholds: readonly number[]): number[][] {
  return Array.from({length: thresholds.length + 1}, (_, category) =>
    thresholds.map((cut, place) => (Number(category <= place) - normalCumulative(cut)) / normalDensity(cut)),
  )
}

/**
 * How much one respondent in a cell moves a two-step polychoric correlation, times the number of respondents: the score
 * of ρ, less what the estimated thresholds carry into it, over ρ's information (outer products, as lavaan takes them).
 * Mean products of these over respondents are the asymptotic covariances of the estimates, times n.
 * @returns  r × c; 0 in the cells at the floor of probability; NaN where ρ has no information (|ρ| = 1).
 * @see Muthén 1984, Psychometrika 49(1); Muthén & Satorra 1995, Psychometrika 60(4). Agrees with lavaan 0.6-14's
 *   NACOV to 1e-6 (its stopping rule).
 * @example polychoricInfluence({table: [[20, 10], [10, 20]], rows: [0], columns: [0], correlation: 0.5})
 */
export function polychoricInfluence(pair: PolychoricPair): number[][] {
  const {table, rows, columns, correlation} = pair
  const cells = normalCells(rows, columns, correlation)
  const scores = normalCellSlopes(rows, columns, correlation).map((line, i) =>
    line.map((slope, j) => (cells[i]![j]! > smallestCell ? slope / cells[i]![j]! : 0)),
  )
  const count = (i: number, j: number): number => table[i]![j]!
  const sum = (value: (i: number, j: number) => number): number =>
    cells.reduce((total, line, i) => line.reduce((rest, _, j) => rest + value(i, j), total), 0)
  const total = sum(count)
  const information = sum((i, j) => count(i, j) * scores[i]![j]! * scores[i]![j]!)
  // Weighted score over the cell's probability: what each threshold's movement of the cell carries into ρ.
  const pull = scores.map((line, i) => line.map((score, j) => (count(i, j) * score) / cells[i]![j]!))
  const carriedByRows = carried(pull, {own: rows, other: columns, correlation})
  const carriedByColumns = carried(transposed(pull), {own: columns, other: rows, correlation})
  return scores.map((line, i) =>
    line.map((score, j) => (total * score - carriedByRows[i]! - carriedByColumns[j]!) / information),
  )
}

interface Sides {
  readonly own: readonly number[]
  readonly other: readonly number[]
  readonly correlation: number
}

/** Per category of one question: its influence on the thresholds times what these carry into ρ. */
function carried(pull: readonly (readonly number[])[], {own, other, correlation}: Sides): number[] {
  const slopes = own.map((threshold, place) =>
    normalCellShifts(threshold, other, correlation).reduce(
      (sum, shift, j) => sum + shift * (pull[place]![j]! - pull[place + 1]![j]!),
      0,
    ),
  )
  return thresholdInfluence(own).map((line) => line.reduce((sum, value, place) => sum + value * slopes[place]!, 0))
}

function transposed(matrix: readonly (readonly number[])[]): number[][] {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!))
}
