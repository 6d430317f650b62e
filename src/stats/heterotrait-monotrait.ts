type Matrix = readonly (readonly number[])[]
/** A mean of correlations' absolute values. */
type Mean = (values: readonly number[]) => number

/**
 * Heterotrait–monotrait ratios with a given mean: for each pair of scales, the mean absolute correlation between their
 * items over the geometric mean of those within each.
 * @throws {RangeError} not square, or an item outside the matrix.
 */
export function heterotraitMonotrait(
  correlation: Matrix,
  scales: readonly (readonly number[])[],
  mean: Mean,
): number[][] {
  const size = correlation.length
  if (correlation.some((row) => row.length !== size)) throw new RangeError('a correlation matrix is square')
  if (scales.flat().some((item) => !(item in correlation))) throw new RangeError('an item outside the matrix')
  const absolute = (first: number, second: number): number => Math.abs(correlation[first]![second]!)
  const within = scales.map((items) =>
    mean(items.flatMap((first, place) => items.slice(place + 1).map((second) => absolute(first, second)))),
  )
  return scales.map((rows, i) =>
    scales.map((columns, j) => {
      if (i === j) return 1
      const between = mean(rows.flatMap((row) => columns.map((column) => absolute(row, column))))
      return between / Math.sqrt(within[i]! * within[j]!)
    }),
  )
}

/** NaN for none. */
export const arithmeticMean: Mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

/** NaN for none. */
export const geometricMean: Mean = (values) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
