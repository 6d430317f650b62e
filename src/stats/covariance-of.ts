import {addCrossProducts, type Block, blockRows, emptyBlock} from './cross-products/add-cross-products.ts'
import {blocksOf, type MovedColumns, movedColumns, readValues} from './cross-products/moved-columns.ts'
import {pairwiseSums} from './cross-products/pairwise-sums.ts'

type Weights = ArrayLike<number>

/**
 * Covariances of columns, pairwise complete, prepared once and asked for many sets of weights (bootstrap draws):
 *   cov(x, y) = [Σwxy − Σwx·Σwy/Σw] / (Σw − 1) over the respondents who answered both.
 * Columns are first moved to their own first value, so that whole-number answers give exact sums.
 * @param columns  k columns × n respondents; NaN = missing.
 * @returns  a function of the weights (n numbers ≥ 0 that count respondents: scale survey weights to average 1; all 1
 *   when left out) giving the k × k matrix in squared units; NaN where a pair has no more than one respondent.
 * @throws {RangeError} columns of unequal length, or not one weight per respondent.
 * @see R, cov(use = "pairwise.complete.obs"); agrees with it to 1e-14 when no weights are given.
 * @example covarianceOf([Float64Array.of(1, 2, 3)])() // => [[1]]
 */
export function covarianceOf(columns: readonly ArrayLike<number>[]): (weights?: Weights) => number[][] {
  const moved = movedColumns(columns)
  const covariances = moved.gaps.includes(true) ? pairwise : complete
  return (weights) => {
    if (weights !== undefined && weights.length !== moved.size) throw new RangeError('one weight per respondent')
    return covariances(moved, weights)
  }
}

function covarianceFromSums(products: number, [sumX, sumY, total]: readonly [number, number, number]): number {
  return total > 1 ? (products - (sumX * sumY) / total) / (total - 1) : Number.NaN
}

function complete(moved: MovedColumns, weights?: Weights): number[][] {
  const count = moved.columns.length
  const [values, weighted] = [emptyBlock(count), emptyBlock(count)]
  const own = new Float64Array(blockRows).fill(1)
  const products = new Float64Array(count * count)
  const sums = new Float64Array(count)
  let total = 0
  for (const place of blocksOf(moved.size)) {
    const {start, rows} = place
    readValues(moved, values, place)
    if (weights !== undefined) for (let row = 0; row < rows; row++) own[row] = weights[start + row]!
    for (let row = 0; row < rows; row++) total += own[row]!
    for (let k = 0; k < count; k++) sums[k] = weighColumn([weighted, values], {k, rows, own, sum: sums[k]!})
    addCrossProducts(products, [weighted, values], {rows, lower: true})
  }
  return symmetric(count, (x, y) => covarianceFromSums(products[x * count + y]!, [sums[x]!, sums[y]!, total]))
}

interface Weighing {
  readonly k: number
  readonly rows: number
  readonly own: Float64Array
  readonly sum: number
}

/** Multiplies a column by the weights, and adds it up. */
function weighColumn([into, from]: readonly [Block, Block], {k, rows, own, sum}: Weighing): number {
  const at = k * blockRows
  let total = sum
  for (let row = 0; row < rows; row++) {
    const value = own[row]! * from.values[at + row]!
    into.values[at + row] = value
    total += value
  }
  return total
}

function pairwise(moved: MovedColumns, weights?: Weights): number[][] {
  const {products, sum, total} = pairwiseSums(moved, {weights, squares: false})
  return symmetric(moved.columns.length, (x, y) =>
    covarianceFromSums(products(x, y), [sum(x, y), sum(y, x), total(x, y)]),
  )
}

/** From its lower triangle. */
function symmetric(size: number, entry: (row: number, column: number) => number): number[][] {
  const matrix = Array.from({length: size}, () => new Array<number>(size).fill(Number.NaN))
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const value = entry(row, column)
      matrix[row]![column] = value
      matrix[column]![row] = value
    }
  }
  return matrix
}
