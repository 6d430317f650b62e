/**
 * Correlations of complete columns, prepared once and asked for many sets of weights (bootstrap draws): columns are
 * standardised first, so that each draw is sums of products only.
 *   r = (Σwxy − ΣwxΣwy/Σw)/√(…)
 * @param columns  k columns × n respondents, nothing missing.
 * @returns  a function of n weights ≥ 0 giving the k × k correlations; NaN for a column that does not vary in the draw.
 * @throws {RangeError} columns of unequal length, a missing answer, or not one weight per respondent.
 * @see Agrees with `covarianceOf` and `correlationFromCovariance`.
 * @example weightedCorrelationsOf([[1, 2, 3], [2, 4, 6]])([1, 1, 1])[1][0] // => 1
 */
export function weightedCorrelationsOf(
  columns: readonly ArrayLike<number>[],
): (weights: ArrayLike<number>) => number[][] {
  const size = columns[0]?.length ?? 0
  if (columns.some((column) => column.length !== size)) throw new RangeError('columns of unequal length')
  const standard = columns.map(standardized)
  if (standard.some((column) => column.some(Number.isNaN))) throw new RangeError('a missing answer')
  const weighted = new Float64Array(size)
  return (weights) => {
    if (weights.length !== size) throw new RangeError('one weight per respondent')
    const total = sumOf(weights)
    const sums = standard.map((column) => dot(column, weights))
    const products = standard.map(() => new Array<number>(standard.length).fill(1))
    for (const [i, column] of standard.entries()) {
      for (let respondent = 0; respondent < size; respondent++)
        weighted[respondent] = column[respondent]! * weights[respondent]!
      for (let j = 0; j <= i; j++) products[i]![j] = dot(weighted, standard[j]!) - (sums[i]! * sums[j]!) / total
    }
    return correlations(products)
  }
}

/** A column without variance stays at 0, and its correlations become NaN. */
function standardized(column: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(column)
  const centre = sumOf(values) / values.length
  const moved = values.map((value) => value - centre)
  const spread = Math.sqrt(dot(moved, moved) / values.length)
  return spread > 0 ? moved.map((value) => value / spread) : moved
}

function correlations(products: number[][]): number[][] {
  // What rounding leaves of a column that is constant in the draw.
  const spreads = products.map((row, i) => (row[i]! > 1e-9 ? Math.sqrt(row[i]!) : Number.NaN))
  for (let i = 0; i < products.length; i++) {
    products[i]![i] = spreads[i]! / spreads[i]!
    for (let j = 0; j < i; j++) {
      const r = products[i]![j]! / (spreads[i]! * spreads[j]!)
      products[i]![j] = r
      products[j]![i] = r
    }
  }
  return products
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index]!
  return sum
}

/** Four sums side by side, which a processor adds at once. */
function dot(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const size = first.length
  let [a, b, c, d] = [0, 0, 0, 0]
  let index = 0
  for (; index + 3 < size; index += 4) {
    a += first[index]! * second[index]!
    b += first[index + 1]! * second[index + 1]!
    c += first[index + 2]! * second[index + 2]!
    d += first[index + 3]! * second[index + 3]!
  }
  for (; index < size; index++) a += first[index]! * second[index]!
  return a + b + (c + d)
}
