import {addDoubled, type Doubled, divideDoubled, multiplyDoubled, subtractDoubled} from './doubled.ts'
import {doubledDot} from './doubled-dot.ts'

export interface NormalSolution {
  /** One per column. */
  readonly coefficients: readonly Doubled[]
  /** Of (XᵀX)⁻¹. */
  readonly inverseDiagonal: readonly Doubled[]
  /** Σ residual². */
  readonly left: Doubled
  /** Σ y². */
  readonly total: Doubled
}

/** Share of a column, or of y, that the columns before it leave; below it too many of the 32 digits are lost. */
const leastLeft = 1e-7

/**
 * Least squares by normal equations reckoned to 32 digits, which one pass over the rows makes: of columns that are not
 * nearly collinear the answers are right to the last of 16 digits, as those of the refinement that needs ten passes.
 * @param columns  k columns of n numbers.
 * @param y        n numbers.
 * @returns  null where a column or y follows from the columns (before it) to all but a ten-millionth: refine instead.
 * @see Higham 2002, Accuracy and Stability of Numerical Algorithms, 20.4: the error is that of the products times the
 *   square of the condition number, 1e-25·1e7 at most for a million rows.
 * @example doubledNormalEquations([Float64Array.of(1, 1)], Float64Array.of(1, 3))?.coefficients // => [[2, 0]]
 */
export function doubledNormalEquations(columns: readonly Float64Array[], y: Float64Array): NormalSolution | null {
  const all = [...columns, y]
  const products = all.map((first, i) => all.slice(0, i + 1).map((second) => doubledDot(first, second)))
  const unit = products.map((row) => row.map((): Doubled => zero))
  const pivots: Doubled[] = []
  for (const [i, row] of products.entries()) {
    for (let j = 0; j < i; j++) unit[i]![j] = divideDoubled(rest(row[j]!, {unit, pivots, i, j}), pivots[j]!)
    const pivot = rest(row[i]!, {unit, pivots, i, j: i})
    if (!(pivot[0] > leastLeft * row[i]![0])) return null
    pivots.push(pivot)
  }
  const size = columns.length
  const factor = unit.slice(0, size)
  return {
    coefficients: backward(factor, unit[size]!.slice(0, size)),
    inverseDiagonal: columns.map((_, place) => inverseAt(factor, pivots, place)),
    left: pivots[size]!,
    total: products[size]![size]!,
  }
}

const zero: Doubled = [0, 0]

interface Factors {
  /** L with 1 on its diagonal. */
  readonly unit: readonly (readonly Doubled[])[]
  readonly pivots: readonly Doubled[]
  readonly i: number
  readonly j: number
}

/** What earlier pivots leave of an entry. */
function rest(entry: Doubled, {unit, pivots, i, j}: Factors): Doubled {
  return pivots
    .slice(0, j)
    .reduce(
      (left, pivot, k) => subtractDoubled(left, multiplyDoubled(multiplyDoubled(unit[i]![k]!, unit[j]![k]!), pivot)),
      entry,
    )
}

/** Lᵀ·b = right. */
function backward(unit: Factors['unit'], right: readonly Doubled[]): readonly Doubled[] {
  const found = [...right]
  for (let i = found.length - 1; i >= 0; i--)
    for (let j = i + 1; j < found.length; j++)
      found[i] = subtractDoubled(found[i]!, multiplyDoubled(unit[j]![i]!, found[j]!))
  return found
}

/** Σ z²/pivot, z the column of L⁻¹ at a place. */
function inverseAt(unit: Factors['unit'], pivots: readonly Doubled[], place: number): Doubled {
  const column = unit.map((_, row): Doubled => (row === place ? [1, 0] : zero))
  let sum: Doubled = zero
  for (let i = place; i < column.length; i++) {
    for (let j = place; j < i; j++) column[i] = subtractDoubled(column[i]!, multiplyDoubled(unit[i]![j]!, column[j]!))
    sum = addDoubled(sum, divideDoubled(multiplyDoubled(column[i]!, column[i]!), pivots[i]!))
  }
  return sum
}
