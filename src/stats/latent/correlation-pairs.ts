import type {Dense} from './dense.ts'

/** Pairs of places below the diagonal, down the columns: 21, 31, …, 32, … (as lavaan's vech without its diagonal). */
export function correlationPairs(size: number): (readonly [number, number])[] {
  return Array.from({length: size}, (_, column) =>
    Array.from({length: size - column - 1}, (_other, below) => [column + 1 + below, column] as const),
  ).flat()
}

/** The entries of a flat k × k matrix at those pairs. */
export const pairValues = (matrix: Dense, size: number): Dense =>
  Float64Array.from(correlationPairs(size), ([i, j]) => matrix[i * size + j]!)
