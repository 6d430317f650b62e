import {covarianceMatrix, cronbachAlpha, variance} from '../../stats/index.ts'

/**
 * α of columns keyed in one direction, those without variance left out; NaN where fewer than two vary. Rounded to where
 * the order of the rows, which is the file's here, no longer shows.
 */
export function scaleAlpha(columns: readonly Float64Array[]): number {
  const alpha = cronbachAlpha(covarianceMatrix(columns.filter((column) => variance(column) > 0)))
  return Number(alpha.toPrecision(12))
}

/** Places of the rows for which `keep` holds. */
export function rowsKept(size: number, keep: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(size)
  let count = 0
  for (let row = 0; row < size; row++) if (keep(row)) rows[count++] = row
  return rows.slice(0, count)
}

/** The columns with only some rows. */
export function rowsOf(columns: readonly Float64Array[], rows: ArrayLike<number>): Float64Array[] {
  return columns.map((column) => {
    const kept = new Float64Array(rows.length)
    for (let place = 0; place < rows.length; place++) kept[place] = column[rows[place]!]!
    return kept
  })
}
