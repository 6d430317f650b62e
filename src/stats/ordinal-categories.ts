export interface OrdinalCategories {
  /** The answers that occur, ascending: a step of the scale that nobody chose is no category. */
  readonly values: readonly number[]
  /** One per respondent: the place of the answer among the values; −1 = missing. */
  readonly codes: Int32Array
}

/**
 * The answers to one question as ordered categories, numbered by those that occur (R's `factor(x, ordered = TRUE)`).
 * @param column  n numbers; NaN = missing.
 * @returns  k ascending values and n codes from 0 to k − 1.
 * @see R, factor.
 * @example ordinalCategories([5, 1, NaN, 5]) // => {values: [1, 5], codes: [1, 0, -1, 1]}
 */
export function ordinalCategories(column: ArrayLike<number>): OrdinalCategories {
  const values = [...new Set(Array.from(column))].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const places = new Map(values.map((value, place) => [value, place]))
  return {values, codes: Int32Array.from(column, (value) => places.get(value) ?? -1)}
}
