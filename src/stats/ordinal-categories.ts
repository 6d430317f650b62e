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
  const found = new Set<number>()
  for (let row = 0; row < column.length; row++) found.add(column[row]!)
  const values = [...found].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const places = new Map(values.map((value, place) => [value, place]))
  const codes = new Int32Array(column.length)
  for (let row = 0; row < codes.length; row++) codes[row] = places.get(column[row]!) ?? -1
  return {values, codes}
}
