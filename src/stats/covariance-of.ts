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
  const size = columns[0]?.length ?? 0
  if (columns.some((column) => column.length !== size)) throw new RangeError('columns of unequal length')
  const moved = columns.map(fromFirst)
  const complete = moved.every((column) => !column.some(Number.isNaN))
  const units = new Float64Array(size).fill(1)
  return (weights = units) => {
    if (weights.length !== size) throw new RangeError('one weight per respondent')
    const sums = complete ? moved.map((column) => weightedSum(column, weights)) : []
    const total = complete ? weightedSum(units, weights) : 0
    const matrix = moved.map(() => new Array<number>(moved.length).fill(Number.NaN))
    for (let row = 0; row < moved.length; row++) {
      for (let column = 0; column <= row; column++) {
        const value = complete
          ? completePair([moved[row]!, moved[column]!], weights, [sums[row]!, sums[column]!, total])
          : pairwise(moved[row]!, moved[column]!, weights)
        matrix[row]![column] = value
        matrix[column]![row] = value
      }
    }
    return matrix
  }
}

function fromFirst(column: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(column)
  const origin = values.find((value) => !Number.isNaN(value)) ?? 0
  return values.map((value) => value - origin)
}

function weightedSum(values: Float64Array, weights: Weights): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += weights[index]! * values[index]!
  return sum
}

function covarianceFromSums(products: number, [sumX, sumY, total]: readonly [number, number, number]): number {
  return total > 1 ? (products - (sumX * sumY) / total) / (total - 1) : Number.NaN
}

function completePair(
  [x, y]: readonly [Float64Array, Float64Array],
  weights: Weights,
  sums: readonly [number, number, number],
): number {
  let products = 0
  for (let index = 0; index < x.length; index++) products += weights[index]! * x[index]! * y[index]!
  return covarianceFromSums(products, sums)
}

function pairwise(x: Float64Array, y: Float64Array, weights: Weights): number {
  let products = 0
  let sumX = 0
  let sumY = 0
  let total = 0
  for (let index = 0; index < x.length; index++) {
    const product = x[index]! * y[index]!
    if (Number.isNaN(product)) continue
    const weight = weights[index]!
    products += weight * product
    sumX += weight * x[index]!
    sumY += weight * y[index]!
    total += weight
  }
  return covarianceFromSums(products, [sumX, sumY, total])
}
