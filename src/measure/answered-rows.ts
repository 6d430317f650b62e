import type {Survey} from '../clean/index.ts'

const known = new WeakMap<Survey['respondents'], Int32Array>()

/** Places of the analysed respondents; found once for a survey, since every column of every scale is read through them. */
export function analysedRows({respondents}: Survey): Int32Array {
  const found = known.get(respondents) ?? rowsWhere(respondents.length, (row) => respondents[row]!.excluded === null)
  known.set(respondents, found)
  return found
}

/** Rows without a missing answer. */
export function completeRows(columns: readonly Float64Array[]): Int32Array {
  const gaps = new Uint8Array(columns[0]?.length ?? 0)
  for (const column of columns)
    for (let row = 0; row < gaps.length; row++) if (Number.isNaN(column[row]!)) gaps[row] = 1
  return rowsWhere(gaps.length, (row) => gaps[row] === 0)
}

/** Respondents with at least one answer. */
export function answeredSomething(columns: readonly Float64Array[]): number {
  const answered = new Uint8Array(columns[0]?.length ?? 0)
  for (const column of columns)
    for (let row = 0; row < answered.length; row++) if (!Number.isNaN(column[row]!)) answered[row] = 1
  let count = 0
  for (let row = 0; row < answered.length; row++) count += answered[row]!
  return count
}

/** The columns at some rows; the columns themselves where these are all rows. */
export function rowsOf(columns: readonly Float64Array[], rows: Int32Array): readonly Float64Array[] {
  if (rows.length === columns[0]?.length) return columns
  return columns.map((column) => {
    const kept = new Float64Array(rows.length)
    for (let place = 0; place < rows.length; place++) kept[place] = column[rows[place]!]!
    return kept
  })
}

/** Rows, in ascending order, for which a condition holds. */
export function rowsWhere(size: number, holds: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(size)
  let count = 0
  for (let row = 0; row < size; row++) if (holds(row)) rows[count++] = row
  return rows.slice(0, count)
}
