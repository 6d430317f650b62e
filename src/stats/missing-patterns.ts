export interface MissingPatterns {
  /** Pattern of each row, numbered in the order in which they first occur. */
  readonly of: Int32Array
  readonly count: number
  /** First row of each pattern, by which it is read off. */
  readonly first: Int32Array
}

/**
 * Rows sorted by which of their answers are missing. The patterns of the first columns are split by each next one, so that
 * neither a text nor a list is made for any row.
 * @param columns  k columns × n rows; NaN = missing, and what is not finite with it.
 * @example missingPatterns([[1, Number.NaN, 2]]).of // => Int32Array [0, 1, 0]
 */
export function missingPatterns(columns: readonly ArrayLike<number>[]): MissingPatterns {
  const rows = columns[0]?.length ?? 0
  const of = new Int32Array(rows)
  let count = Math.min(1, rows)
  for (const column of columns) {
    // By pattern so far, answered and missing: what it is called from here on.
    const names = new Int32Array(2 * count).fill(-1)
    let next = 0
    for (let row = 0; row < rows; row++) {
      const place = 2 * of[row]! + (Number.isFinite(column[row]!) ? 0 : 1)
      if (names[place] === -1) names[place] = next++
      of[row] = names[place]!
    }
    count = next
  }
  const first = new Int32Array(count)
  for (let row = rows - 1; row >= 0; row--) first[of[row]!] = row
  return {of, count, first}
}
