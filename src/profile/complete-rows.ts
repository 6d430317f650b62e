/** The columns over the rows where all of them and the condition hold. */
export function completeRows(
  columns: readonly ArrayLike<number>[],
  counts: (row: number) => boolean,
): readonly Float64Array[] {
  const size = columns[0]?.length ?? 0
  const rows = Array.from({length: size}, (_, row) => row).filter(
    (row) => counts(row) && columns.every((column) => Number.isFinite(column[row]!)),
  )
  return columns.map((column) => Float64Array.from(rows, (row) => column[row]!))
}
