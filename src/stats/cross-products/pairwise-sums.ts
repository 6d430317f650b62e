import {
  addCrossProducts,
  addWeightedProducts,
  type Block,
  blockColumn,
  blockRows,
  emptyBlock,
} from './add-cross-products.ts'
import {type BlockPlace, blocksOf, type MovedColumns, readValues} from './moved-columns.ts'

/** Sums over the respondents who answered both of two columns, by the places of the two. */
export interface PairwiseSums {
  /** Σ w·x·y; only where the second place does not come after the first. */
  readonly products: (x: number, y: number) => number
  /** Σ w·x of the first. */
  readonly sum: (x: number, y: number) => number
  /** Σ w·x² of the first; 0 unless asked for. */
  readonly squares: (x: number, y: number) => number
  /** Σ w. */
  readonly total: (x: number, y: number) => number
}

/**
 * Sums of all pairs of columns in one reading: an answer that is missing counts as 0, and whether it is there is a
 * column of its own, so that sums over those who answered both are sums of products too.
 * @param asked  weights: one per respondent, all 1 when left out; squares: whether those are wanted.
 * @see covarianceOf, correlationMatrix.
 * @example pairwiseSums(movedColumns([[1, 2, Number.NaN]]), {squares: false}).total(0, 0) // => 2
 */
export function pairwiseSums(
  moved: MovedColumns,
  {weights, squares: withSquares}: {readonly weights?: ArrayLike<number> | undefined; readonly squares: boolean},
): PairwiseSums {
  const count = moved.columns.length
  const {maskOf, masked} = masksOf(moved)
  const masks = masked.length + 1
  const [values, weighted, squares] = [emptyBlock(count), emptyBlock(count), emptyBlock(count)]
  const [present, counted] = [emptyBlock(masks), emptyBlock(masks)]
  const own = new Float64Array(blockRows).fill(1)
  const products = new Float64Array(count * count)
  const sums = new Float64Array(count * masks)
  const squared = new Float64Array(count * masks)
  const totals = new Float64Array(masks * masks)
  for (const place of blocksOf(moved.size)) {
    const {start, rows} = place
    if (weights !== undefined) for (let row = 0; row < rows; row++) own[row] = weights[start + row]!
    readValues(moved, values, place)
    readPresence(moved, [present, masked], place)
    times([weighted, values], own)
    times([counted, present], own)
    if (weights === undefined) addCrossProducts(products, [values, values], {rows, lower: true})
    else addWeightedProducts(products, values, {rows, weights: own})
    addCrossProducts(sums, [weighted, present], {rows, lower: false})
    addCrossProducts(totals, [counted, present], {rows, lower: true})
    if (!withSquares) continue
    for (let k = 0; k < squares.values.length; k++) squares.values[k] = weighted.values[k]! * values.values[k]!
    addCrossProducts(squared, [squares, present], {rows, lower: false})
  }
  return {
    products: (x, y) => products[x * count + y]!,
    sum: (x, y) => sums[x * masks + maskOf[y]!]!,
    squares: (x, y) => squared[x * masks + maskOf[y]!]!,
    total: (x, y) => {
      const [first, second] = [maskOf[x]!, maskOf[y]!]
      return totals[Math.max(first, second) * masks + Math.min(first, second)]!
    },
  }
}

/** Columns without gaps share one mask, the first; `masked` are the places of the others. */
function masksOf({gaps}: MovedColumns): {maskOf: readonly number[]; masked: readonly number[]} {
  const masked = gaps.flatMap((gap, place) => (gap ? [place] : []))
  return {masked, maskOf: gaps.map((gap, place) => (gap ? masked.indexOf(place) + 1 : 0))}
}

/** 1 where there is an answer, 0 where none; the first column is all 1. */
function readPresence(
  {columns}: MovedColumns,
  [into, masked]: readonly [Block, readonly number[]],
  {start, rows}: BlockPlace,
): void {
  into.values.fill(1, 0, blockRows)
  for (const [mask, place] of masked.entries()) {
    const [column, to] = [columns[place]!, blockColumn(into, mask + 1)]
    for (let row = 0; row < rows; row++) to[row] = Number.isNaN(column[start + row]!) ? 0 : 1
  }
}

function times([into, from]: readonly [Block, Block], weights: Float64Array): void {
  for (let place = 0; place < from.columns; place++) {
    const at = place * blockRows
    for (let row = 0; row < blockRows; row++) into.values[at + row] = weights[row]! * from.values[at + row]!
  }
}
