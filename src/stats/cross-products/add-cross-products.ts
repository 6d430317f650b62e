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
  /** Only pairs whose right column does not come after the left one are needed. */
  readonly lower: boolean
}

/**
 * Adds Σ left·right over the rows of a block to the sums of every pair of columns. Eight pairs go together, since one
 * sum alone waits for its own last addition; each still adds its rows in their order: no digit depends on the blocks.
 * @param sums  left.columns × right.columns, row after row; of the upper ones some are added to all the same.
 * @example const sums = new Float64Array(1); addCrossProducts(sums, [block, block], {rows: 2, lower: false})
 */
export function addCrossProducts(
  sums: Float64Array,
  [left, right]: readonly [Block, Block],
  {rows, lower}: BlockRows,
): void {
  for (let i = 0; i < left.columns; i += 2) {
    const last = Math.min(i + 1, left.columns - 1)
    // A whole tile costs less than its lower half pair by pair.
    const end = lower ? Math.min(last + 4 - (last % 4), right.columns) : right.columns
    const eights = last > i ? end - (end % 4) : 0
    for (let j = 0; j < eights; j += 4)
      addEight(sums, [i * right.columns + j, right.columns], {left, right, rows, i, j})
    for (let column = i; column <= last; column++)
      for (let j = eights; j < end; j++) {
        const [first, second] = [left.values.subarray(column * blockRows), right.values.subarray(j * blockRows)]
        sums[column * right.columns + j] = sumWith(sums[column * right.columns + j]!, [first, second], rows)
      }
  }
}

interface Tile {
  readonly left: Block
  readonly right: Block
  readonly rows: number
  /** Places of the first of two columns left, and of four right. */
  readonly i: number
  readonly j: number
}

function addEight(sums: Float64Array, [at, width]: readonly [number, number], {left, right, rows, i, j}: Tile): void {
  const x = left.values
  const y = right.values
  const next = at + width
  let [a, b, c, d] = [sums[at]!, sums[at + 1]!, sums[at + 2]!, sums[at + 3]!]
  let [e, f, g, h] = [sums[next]!, sums[next + 1]!, sums[next + 2]!, sums[next + 3]!]
  const from = j * blockRows
  for (let row = 0, own = i * blockRows; row < rows; row++, own++) {
    const one = x[own]!
    const two = x[own + blockRows]!
    const first = y[from + row]!
    const second = y[from + row + blockRows]!
    const third = y[from + row + 2 * blockRows]!
    const fourth = y[from + row + 3 * blockRows]!
    a += one * first
    b += one * second
    c += one * third
    d += one * fourth
    e += two * first
    f += two * second
    g += two * third
    h += two * fourth
  }
  sums[at] = a
  sums[at + 1] = b
  sums[at + 2] = c
  sums[at + 3] = d
  sums[next] = e
  sums[next + 1] = f
  sums[next + 2] = g
  sums[next + 3] = h
}

function sumWith(start: number, [first, second]: readonly [Float64Array, Float64Array], rows: number): number {
  let sum = start
  for (let row = 0; row < rows; row++) sum += first[row]! * second[row]!
  return sum
}

/**
 * Adds Σ w·(x·y) over the rows of a block to the sums of every pair of its columns, the lower triangle.
 * @param sums  columns × columns, row after row.
 * @example const sums = new Float64Array(1); addWeightedProducts(sums, block, {rows: 2, weights: Float64Array.of(1, 2)})
 */
export function addWeightedProducts(
  sums: Float64Array,
  {columns, values}: Block,
  {rows, weights}: {readonly rows: number; readonly weights: Float64Array},
): void {
  for (let i = 0; i < columns; i++)
    for (let j = 0; j <= i; j++) {
      const [first, second] = [i * blockRows, j * blockRows]
      let sum = sums[i * columns + j]!
      for (let row = 0; row < rows; row++) sum += weights[row]! * (values[first + row]! * values[second + row]!)
      sums[i * columns + j] = sum
    }
}
