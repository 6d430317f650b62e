/** The columns over the rows where all of them and the condition hold. */
export function completeRows(
  columns: readonly ArrayLike<number>[],
  counts: (row: number) => boolean,
): readonly Float64Array[] {
  const size = columns[0]?.length ?? 0
  const rows = new Int32Array(size)
  let count = 0
  for (let row = 0; row < size; row++) if (isComplete(columns, row) && counts(row)) rows[count++] = row
  return columns.map((column) => {
    const kept = new Float64Array(count)
    for (let place = 0; place < count; place++) kept[place] = column[rows[place]!]!
    return kept
  })
}

function isComplete(columns: readonly ArrayLike<number>[], row: number): boolean {
  for (let place = 0; place < columns.length; place++) if (!Number.isFinite(columns[place]![row]!)) return false
  return true
}
