/** A matrix in one typed array, row after row. */
export type Dense = Float64Array

export function multiply(left: Dense, right: Dense, [rows, inner, columns]: readonly [number, number, number]): Dense {
  const product = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < inner; k++) {
      const value = left[i * inner + k]!
      if (value === 0) continue
      for (let j = 0; j < columns; j++) product[i * columns + j]! += value * right[k * columns + j]!
    }
  }
  return product
}

export function transpose(matrix: Dense, rows: number, columns: number): Dense {
  const turned = new Float64Array(matrix.length)
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) turned[j * rows + i] = matrix[i * columns + j]!
  return turned
}

/** Σ leftᵢ·rightᵢ. */
export function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!
  return sum
}

export const denseOf = (rows: readonly ArrayLike<number>[]): Dense =>
  Float64Array.from(rows.flatMap((row) => Array.from(row)))

export const rowsOf = (matrix: Dense, columns: number): number[][] =>
  Array.from({length: columns === 0 ? 0 : matrix.length / columns}, (_, row) => [
    ...matrix.subarray(row * columns, (row + 1) * columns),
  ])
