/**
 * Counts of respondents by their categories on two questions; those missing on either are left out.
 * @param rows     n codes, 0 to rowCount − 1; −1 = missing.
 * @param columns  n codes, the same way.
 * @param size     [number of row categories, number of column categories].
 * @param weights  n numbers ≥ 0 that count respondents; all 1 when left out.
 * @returns  one Float64Array of column counts per row category.
 * @throws {RangeError} unequal lengths.
 * @see R, table.
 * @example crossTable([0, 1, 1], [0, 0, 1], [2, 2]) // => [[1, 0], [1, 1]]
 */
export function crossTable(
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
  [rowCount, columnCount]: readonly [number, number],
  weights?: ArrayLike<number>,
): Float64Array[] {
  if (rows.length !== columns.length || (weights && weights.length !== rows.length))
    throw new RangeError('columns of unequal length')
  const table = Array.from({length: rowCount}, () => new Float64Array(columnCount))
  for (let respondent = 0; respondent < rows.length; respondent++) {
    const [row, column] = [rows[respondent]!, columns[respondent]!]
    if (row >= 0 && column >= 0) table[row]![column]! += weights?.[respondent] ?? 1
  }
  return table
}
