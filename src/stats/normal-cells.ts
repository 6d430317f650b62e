import {bivariateNormalCumulative} from './bivariate-normal-cumulative.ts'
import {bivariateNormalDensity} from './bivariate-normal-density.ts'
import {normalCumulative} from './normal-cumulative.ts'

/** Cells are given at least this probability, √ε as in lavaan, and a cell at the floor no longer pulls on ρ. */
export const smallestCell = 1.4901161193847656e-8

/**
 * Probabilities of the cells that thresholds cut from two standard normal variables of correlation ρ.
 * @param rows     r − 1 ascending thresholds of the first variable.
 * @param columns  c − 1 ascending thresholds of the second.
 * @param correlation  (−1, 1).
 * @returns  r × c, none below √ε = 1.49e-8.
 * @see Olsson 1979, Psychometrika 44(4), equation 4. The floor is lavaan 0.6-14's.
 * @example normalCells([0], [0], 0.5) // => [[1/3, 1/6], [1/6, 1/3]]
 */
export function normalCells(rows: readonly number[], columns: readonly number[], correlation: number): number[][] {
  const below = [...rows, Number.POSITIVE_INFINITY].map((x) =>
    [...columns, Number.POSITIVE_INFINITY].map((y) => bivariateNormalCumulative(x, y, correlation)),
  )
  return fromCorners(below).map((row) => row.map((cell) => Math.max(smallestCell, cell)))
}

/**
 * Derivatives of `normalCells` with respect to the correlation, the floor aside.
 * @see Plackett 1954, Biometrika 41: ∂Φ₂/∂ρ = φ₂.
 */
export function normalCellSlopes(rows: readonly number[], columns: readonly number[], correlation: number): number[][] {
  return overCorners(rows, columns, (x, y) => bivariateNormalDensity(x, y, correlation))
}

/** Second derivatives of `normalCells` with respect to the correlation. */
export function normalCellBends(rows: readonly number[], columns: readonly number[], correlation: number): number[][] {
  const free = 1 - correlation * correlation
  return overCorners(rows, columns, (x, y) => {
    const quadratic = x * x - 2 * correlation * x * y + y * y
    const bend = (x * y * free - correlation * quadratic + correlation * free) / (free * free)
    return bend * bivariateNormalDensity(x, y, correlation)
  })
}

/**
 * Derivatives of `normalCells` with respect to one threshold of the rows, for the cells just below it; those just above
 * have the opposite sign: φ(τ)·[Φ((τ_j − ρτ)/√(1 − ρ²)) − Φ((τ_{j−1} − ρτ)/√(1 − ρ²))].
 */
export function normalCellShifts(threshold: number, columns: readonly number[], correlation: number): number[] {
  const spread = Math.sqrt((1 - correlation) * (1 + correlation))
  const below = [...columns.map((y) => normalCumulative((y - correlation * threshold) / spread)), 1]
  const density = Math.exp(-0.5 * threshold * threshold) / Math.sqrt(2 * Math.PI)
  return below.map((value, column) => density * (value - (below[column - 1] ?? 0)))
}

function overCorners(
  rows: readonly number[],
  columns: readonly number[],
  value: (x: number, y: number) => number,
): number[][] {
  return fromCorners([...rows.map((x) => [...columns.map((y) => value(x, y)), 0]), [...columns.map(() => 0), 0]])
}

/** Cell values from values cumulated to each cell's upper corner. */
function fromCorners(corners: readonly (readonly number[])[]): number[][] {
  const at = (row: number, column: number): number => corners[row]?.[column] ?? 0
  return corners.map((line, row) =>
    line.map((value, column) => value - at(row - 1, column) - at(row, column - 1) + at(row - 1, column - 1)),
  )
}
