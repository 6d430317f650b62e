import {type Block, blockRows} from './add-cross-products.ts'

/** Columns read as distances from their own first value, so that whole-number answers give exact sums. */
export interface MovedColumns {
  readonly size: number
  readonly columns: readonly Float64Array[]
  readonly origins: readonly number[]
  /** By column: whether an answer is missing. */
  readonly gaps: readonly boolean[]
}

/**
 * @param columns  k columns × n respondents; NaN = missing.
 * @throws {RangeError} columns of unequal length.
 * @example movedColumns([[3, Number.NaN]]).gaps // => [true]
 */
export function movedColumns(given: readonly ArrayLike<number>[]): MovedColumns {
  const size = given[0]?.length ?? 0
  if (given.some(({length}) => length !== size)) throw new RangeError('columns of unequal length')
  const columns = given.map((column) => (column instanceof Float64Array ? column : Float64Array.from(column)))
  return {size, columns, origins: columns.map(firstPresent), gaps: columns.map(hasGaps)}
}

function firstPresent(column: Float64Array): number {
  for (let row = 0; row < column.length; row++) if (!Number.isNaN(column[row]!)) return column[row]!
  return 0
}

function hasGaps(column: Float64Array): boolean {
  for (let row = 0; row < column.length; row++) if (Number.isNaN(column[row]!)) return true
  return false
}

/** The rows of a block from `start`, moved; 0 where missing. */
export function readValues({columns, origins, gaps}: MovedColumns, into: Block, {start, rows}: BlockPlace): void {
  for (let place = 0; place < columns.length; place++) {
    const [column, origin, to] = [columns[place]!, origins[place]!, place * blockRows]
    for (let row = 0; row < rows; row++) into.values[to + row] = column[start + row]! - origin
    if (!gaps[place]) continue
    for (let row = 0; row < rows; row++) if (Number.isNaN(into.values[to + row]!)) into.values[to + row] = 0
  }
}

export interface BlockPlace {
  readonly start: number
  readonly rows: number
}

/** Every block of `size` rows. */
export function blocksOf(size: number): BlockPlace[] {
  return Array.from({length: Math.ceil(size / blockRows)}, (_, block) => {
    const start = block * blockRows
    return {start, rows: Math.min(blockRows, size - start)}
  })
}
