import {symmetricEigen} from '../stats/index.ts'

type Matrix = readonly (readonly number[])[]

/**
 * Places of the items that together repeat one another exactly: those on an eigenvector of a correlation matrix whose
 * eigenvalue is 0 to rounding.
 * @example singularItems([[1, 1, 0], [1, 1, 0], [0, 0, 1]]) // => [0, 1]
 */
export function singularItems(correlation: Matrix): number[] {
  const {values, vectors} = symmetricEigen(correlation)
  const singular = values.flatMap((value, index) => (Math.abs(value) < 1e-8 ? [index] : []))
  return [...vectors.keys()].filter((item) => singular.some((index) => Math.abs(vectors[item]![index]!) > 1e-4))
}

/**
 * Places of the items left when, of each set that repeats itself exactly, the last is left out.
 * @example independentItems([[1, 1, 0], [1, 1, 0], [0, 0, 1]]) // => [0, 2]
 */
export function independentItems(correlation: Matrix): number[] {
  let kept = [...correlation.keys()]
  for (;;) {
    const repeated = singularItems(kept.map((i) => kept.map((j) => correlation[i]![j]!))).at(-1)
    if (repeated === undefined) return kept
    kept = kept.filter((_, place) => place !== repeated)
  }
}
