import {chiSquareUpper} from './chi-square-upper.ts'

export interface ChiSquareIndependence {
  readonly statistic: number
  readonly degrees: number
  readonly p: number
  readonly n: number
  /** As many rows and columns as the table. */
  readonly expected: readonly (readonly number[])[]
  /** (observed − expected)/√(expected·(1 − row share)·(1 − column share)): beyond ±1.96, a cell stands out. */
  readonly adjustedResiduals: readonly (readonly number[])[]
  readonly lowestExpected: number
}

/**
 * Pearson's χ² test of independence of two classifications, without continuity correction:
 *   χ² = Σ (O − E)²/E,  E = row total · column total / n.
 * @param table  r × c counts; rows and columns without anybody are left out of the test.
 * @returns  NaN statistic and p when fewer than two rows or columns have somebody.
 * @throws {RangeError} ragged table, negative count.
 * @see Pearson 1900, Philosophical Magazine 50; Haberman 1973, Biometrics 29(1), for the adjusted residuals. Checked
 *   against R's chisq.test (test/fixtures/r/profiles.R).
 * @example chiSquareIndependence([[10, 20], [20, 10]]).statistic // => 6.666666666666667
 */
export function chiSquareIndependence(table: readonly (readonly number[])[]): ChiSquareIndependence {
  const columns = table[0]?.length ?? 0
  if (table.some((row) => row.length !== columns)) throw new RangeError('rows of a table are of one length')
  if (table.some((row) => row.some((count) => !(count >= 0)))) throw new RangeError('counts are 0 or more')
  const rowTotals = table.map((row) => row.reduce((a, b) => a + b, 0))
  const columnTotals = Array.from({length: columns}, (_, column) => table.reduce((sum, row) => sum + row[column]!, 0))
  const n = rowTotals.reduce((a, b) => a + b, 0)
  const expected = rowTotals.map((row) => columnTotals.map((column) => (row * column) / n))
  const cells = table.flatMap((row, i) =>
    row.flatMap((count, j) => (expected[i]![j]! > 0 ? [{count, mean: expected[i]![j]!}] : [])),
  )
  const filled = (totals: readonly number[]): number => totals.filter((total) => total > 0).length
  const degrees = (filled(rowTotals) - 1) * (filled(columnTotals) - 1)
  const statistic = degrees > 0 ? cells.reduce((sum, {count, mean}) => sum + (count - mean) ** 2 / mean, 0) : Number.NaN
  return {
    statistic,
    degrees: Math.max(0, degrees),
    p: degrees > 0 ? chiSquareUpper(statistic, degrees) : Number.NaN,
    n,
    expected,
    adjustedResiduals: table.map((row, i) =>
      row.map((count, j) => {
        const spread = expected[i]![j]! * (1 - rowTotals[i]! / n) * (1 - columnTotals[j]! / n)
        return spread > 0 ? (count - expected[i]![j]!) / Math.sqrt(spread) : Number.NaN
      }),
    ),
    lowestExpected: cells.length === 0 ? Number.NaN : Math.min(...cells.map(({mean}) => mean)),
  }
}
