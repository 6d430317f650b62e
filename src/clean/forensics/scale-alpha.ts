import {covarianceMatrix, cronbachAlpha, variance} from '../../stats/index.ts'

/**
 * α of columns keyed in one direction, those without variance left out; NaN where fewer than two vary. Rounded to where
 * the order of the rows, which is the file's here, no longer shows.
 */
export function scaleAlpha(columns: readonly Float64Array[]): number {
  const alpha = cronbachAlpha(covarianceMatrix(columns.filter((column) => variance(column) > 0)))
  return Number(alpha.toPrecision(12))
}

/** The columns with only the rows for which `keep` holds. */
export function rowsWhere(columns: readonly Float64Array[], keep: (row: number) => boolean): Float64Array[] {
  return columns.map((column) => column.filter((_, row) => keep(row)))
}
