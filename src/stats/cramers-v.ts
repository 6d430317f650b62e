import {chiSquareIndependence} from './chi-square-independence.ts'

/**
 * Cramér's V: strength of the link of two classifications, √(χ²/(n·(min(r, c) − 1))).
 * @param table  r × c counts; empty rows and columns do not count.
 * @returns  [0, 1]: 0 = independent, 1 = one tells the other; NaN where χ² is.
 * @throws {RangeError} ragged table, negative count.
 * @see Cramér 1946, Mathematical Methods of Statistics, ch. 21. Checked against R (test/fixtures/r/profiles.R).
 * @example cramersV([[10, 0], [0, 10]]) // => 1
 */
export function cramersV(table: readonly (readonly number[])[]): number {
  const {statistic, n} = chiSquareIndependence(table)
  const rows = table.filter((row) => row.some((count) => count > 0)).length
  const columns = (table[0] ?? []).filter((_, column) => table.some((row) => row[column]! > 0)).length
  return Math.min(1, Math.sqrt(statistic / (n * (Math.min(rows, columns) - 1))))
}
