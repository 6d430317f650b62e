import {normalCellBends, normalCellSlopes, normalCells, smallestCell} from './normal-cells.ts'

export interface PolychoricCorrelation {
  readonly correlation: number
  readonly converged: boolean
  readonly iterations: number
  /** Cells that nobody fell in. */
  readonly emptyCells: number
}

type Table = readonly ArrayLike<number>[]

/** lavaan searches no farther: beyond, the likelihood of a table with empty corners only creeps up. */
const farthest = 0.999
const mostIterations = 100
/** Newton's steps shrink quadratically; small cells carry rounding of about this size. */
const tolerance = 1e-9

/**
 * Polychoric correlation of two ordered questions: the correlation of two normal variables that, cut at thresholds,
 * would give the answers. Thresholds are known (two-step); ρ maximises Σ n_ij log π_ij(ρ) over [−.999, .999], by
 * Newton's steps on the derivative, halved into the bracket where they leave it. In a 2 × 2 table one empty cell is
 * filled with one half while the margins are kept, two give ±1; larger tables stay as they are: all as lavaan.
 * @param table    r × c counts, weighted or not.
 * @param rows     r − 1 thresholds of the row question.
 * @param columns  c − 1 thresholds of the column question.
 * @returns  [−1, 1]; NaN and not converged when a question has one category or nothing was counted.
 * @throws {RangeError} thresholds that do not fit the table.
 * @see Olsson 1979, Psychometrika 44(4). Checked against lavaan 0.6-14 (lavCor), which stops within 1e-6 of the
 *   maximum, and against the derivative's zero.
 * @example polychoricCorrelation([[20, 10], [10, 20]], [0], [0]).correlation // => 0.5
 */
export function polychoricCorrelation(
  table: Table,
  rows: readonly number[],
  columns: readonly number[],
): PolychoricCorrelation {
  if (table.length !== rows.length + 1 || table.some((row) => row.length !== columns.length + 1))
    throw new RangeError('one threshold less than categories')
  const counts = table.map((row) => Array.from(row))
  const all = counts.flat()
  const total = all.reduce((sum, count) => sum + count, 0)
  const emptyCells = all.filter((count) => count === 0).length
  if (rows.length === 0 || columns.length === 0 || !(total > 0))
    return {correlation: Number.NaN, converged: false, iterations: 0, emptyCells}
  const fourfold = counts.length === 2 && counts[0]!.length === 2
  if (fourfold && emptyCells >= 2)
    return {correlation: counts[0]![0]! > 0 ? 1 : -1, converged: true, iterations: 0, emptyCells}
  const filled = fourfold && emptyCells === 1 ? fillFourfold(counts) : counts
  return {...maximise(filled, rows, columns), emptyCells}
}

/** The empty cell gets one half, taken from its neighbours so that the margins stay. */
function fillFourfold(counts: readonly (readonly number[])[]): number[][] {
  const [a, b, c, d] = counts.flat() as [number, number, number, number]
  const half = a === 0 || d === 0 ? 0.5 : -0.5
  return [
    [a + half, b - half],
    [c - half, d + half],
  ]
}

function maximise(
  counts: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): Omit<PolychoricCorrelation, 'emptyCells'> {
  let [low, high] = [-farthest, farthest]
  let correlation = start(counts)
  for (let iterations = 1; iterations <= mostIterations; iterations++) {
    const {slope, bend} = derivatives(counts, {rows, columns, correlation})
    const newton = correlation - slope / bend
    if (bend < 0 && Math.abs(newton - correlation) < tolerance && Math.abs(newton) <= farthest)
      return {correlation: newton, converged: true, iterations}
    if (slope > 0) low = correlation
    else high = correlation
    if (high - low < tolerance) return {correlation: (low + high) / 2, converged: true, iterations}
    const next = bend < 0 && newton > low && newton < high ? newton : (low + high) / 2
    correlation = next
  }
  return {correlation, converged: false, iterations: mostIterations}
}

/** Pearson's correlation of the category numbers. */
function start(counts: readonly (readonly number[])[]): number {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0]
  for (const [i, row] of counts.entries())
    for (const [j, count] of row.entries()) {
      n += count
      x += count * i
      y += count * j
      xx += count * i * i
      yy += count * j * j
      xy += count * i * j
    }
  const r = (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y))
  return Math.abs(r) < 0.99 ? r : 0.99 * Math.sign(r) || 0
}

interface Place {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly correlation: number
}

/** First and second derivatives of the log-likelihood; cells at the floor of probability have none. */
function derivatives(
  counts: readonly (readonly number[])[],
  {rows, columns, correlation}: Place,
): {slope: number; bend: number} {
  const cells = normalCells(rows, columns, correlation)
  const slopes = normalCellSlopes(rows, columns, correlation)
  const bends = normalCellBends(rows, columns, correlation)
  let [slope, bend] = [0, 0]
  for (const [i, row] of counts.entries())
    for (const [j, count] of row.entries()) {
      const cell = cells[i]![j]!
      if (count === 0 || cell <= smallestCell) continue
      const ratio = slopes[i]![j]! / cell
      slope += count * ratio
      bend += count * (bends[i]![j]! / cell - ratio * ratio)
    }
  return {slope, bend}
}
