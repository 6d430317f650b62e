/** Rows of a block: with some sixty columns it stays in the processor's cache while all pairs are made of it. */
export const blockRows = 256

/** Some rows of several columns, one column after the other, `blockRows` numbers each. */
export interface Block {
  readonly columns: number
  readonly values: Float64Array
}

export const emptyBlock = (columns: number): Block => ({columns, values: new Float64Array(columns * blockRows)})

/** The column of a block at a place. */
export const blockColumn = ({values}: Block, place: number): Float64Array =>
  values.subarray(place * blockRows, (place + 1) * blockRows)

export interface BlockRows {
  /** How many rows of the block count. */
  readonly rows: number
  /** By row; all 1 where products are not weighted. */
  readonly weights: Float64Array
  /** Only pairs whose right column does not come after the left one. */
  readonly lower: boolean
}

/**
 * Adds Σ w·(left·right) over the rows of a block to the sums of every pair of columns. Four pairs go together, since one
 * sum alone waits for its own last addition; each still adds its rows in their order: no digit depends on the blocks.
 * @param sums  left.columns × right.columns, row after row.
 * @example const sums = new Float64Array(1)
 *   addCrossProducts(sums, [block, block], {rows: 2, weights: ones, lower: false})
 */
export function addCrossProducts(
  sums: Float64Array,
  [left, right]: readonly [Block, Block],
  {rows, weights, lower}: BlockRows,
): void {
  for (let i = 0; i < left.columns; i++) {
    const column = left.values.subarray(i * blockRows, i * blockRows + rows)
    const end = lower ? i + 1 : right.columns
    const here = i * right.columns
    let j = 0
    for (; j + 3 < end; j += 4) addFour(sums, here + j, [column, weights, right.values, j * blockRows])
    for (; j < end; j++) addOne(sums, here + j, [column, weights, right.values, j * blockRows])
  }
}

type Pair = readonly [left: Float64Array, weights: Float64Array, right: Float64Array, from: number]

function addFour(sums: Float64Array, at: number, [left, weights, right, from]: Pair): void {
  const [second, third, fourth] = [from + blockRows, from + 2 * blockRows, from + 3 * blockRows]
  let a = sums[at]!
  let b = sums[at + 1]!
  let c = sums[at + 2]!
  let d = sums[at + 3]!
  for (let row = 0; row < left.length; row++) {
    const value = left[row]!
    const weight = weights[row]!
    a += weight * (value * right[from + row]!)
    b += weight * (value * right[second + row]!)
    c += weight * (value * right[third + row]!)
    d += weight * (value * right[fourth + row]!)
  }
  sums[at] = a
  sums[at + 1] = b
  sums[at + 2] = c
  sums[at + 3] = d
}

function addOne(sums: Float64Array, at: number, [left, weights, right, from]: Pair): void {
  let sum = sums[at]!
  for (let row = 0; row < left.length; row++) sum += weights[row]! * (left[row]! * right[from + row]!)
  sums[at] = sum
}
