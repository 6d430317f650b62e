import type {Dense} from './dense.ts'

/** Vectors solved for together: one alone would wait for each of its own subtractions. */
const together = 4

/**
 * Squared lengths |L⁻¹·x|² of vectors that come one by one.
 * @param factor  lower triangular L, `size` × `size`.
 * @returns  `add` takes the next vector, which may be changed afterwards; `finish` gives the lengths in their order.
 * @example const lengths = lengthsBeyond(Float64Array.of(2), 1); lengths.add(Float64Array.of(6)); lengths.finish() // => [9]
 */
export function lengthsBeyond(
  factor: Dense,
  size: number,
): {readonly add: (vector: Dense) => void; readonly finish: () => Float64Array} {
  const found: number[] = []
  const waiting = new Float64Array(size * together)
  let count = 0
  const solve = (): void => {
    const lengths = solved(factor, size, waiting)
    for (let lane = 0; lane < count; lane++) found.push(lengths[lane]!)
    count = 0
  }
  return {
    add: (vector) => {
      for (let k = 0; k < size; k++) waiting[k * together + count] = vector[k]!
      if (++count === together) solve()
    },
    finish: () => {
      if (count > 0) solve()
      return Float64Array.from(found)
    },
  }
}

/** In place of x stands L⁻¹·x afterwards; entry k of the four vectors is at 4k. */
function solved(factor: Dense, size: number, vectors: Dense): readonly number[] {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let row = 0; row < size; row++) {
    const here = row * size
    const own = row * together
    let a = vectors[own]!
    let b = vectors[own + 1]!
    let c = vectors[own + 2]!
    let d = vectors[own + 3]!
    for (let k = 0, at = 0; k < row; k++, at += together) {
      const entry = factor[here + k]!
      a -= entry * vectors[at]!
      b -= entry * vectors[at + 1]!
      c -= entry * vectors[at + 2]!
      d -= entry * vectors[at + 3]!
    }
    const pivot = factor[here + row]!
    vectors[own] = a / pivot
    vectors[own + 1] = b / pivot
    vectors[own + 2] = c / pivot
    vectors[own + 3] = d / pivot
    first += vectors[own]! ** 2
    second += vectors[own + 1]! ** 2
    third += vectors[own + 2]! ** 2
    fourth += vectors[own + 3]! ** 2
  }
  return [first, second, third, fourth]
}
