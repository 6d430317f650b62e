import {fCumulative} from './f-cumulative.ts'
import {addDoubled, type Doubled, multiplyDoubled} from './least-squares/doubled.ts'
import {doubledNormalEquations} from './least-squares/doubled-normal-equations.ts'
import {householder} from './least-squares/householder.ts'
import {refinedSolution} from './least-squares/refined-solution.ts'

export interface LeastSquares {
  /** The intercept first where there is one, then one per column. */
  readonly coefficients: readonly number[]
  readonly standardErrors: readonly number[]
  readonly rSquared: number
  readonly residualStandardDeviation: number
  readonly f: number
  /** Of the model, of the residuals. */
  readonly degrees: readonly [number, number]
  readonly p: number
  readonly converged: boolean
  /** Rounds of refinement of the coefficients; 0 where none is needed. */
  readonly iterations: number
}

/** Numbers, or numbers to 32 digits where they come from a computation (powers of a variable: `doubledPowers`). */
export type RegressionColumn = ArrayLike<number> | readonly Doubled[]

/**
 * Linear regression y = b₀ + Σ bⱼxⱼ by normal equations to 32 digits; where columns are nearly collinear (polynomials,
 * Longley's data), which asks for more, by Householder's QR with iterative refinement, residuals to 32 digits.
 * @param y        n numbers, complete.
 * @param columns  k columns of n, complete.
 * @param options  without an intercept R² and F compare with 0 instead of the mean.
 * @returns  NaN throughout and `converged: false` when the columns determine one another or n leaves no degree of freedom.
 * @throws {RangeError} columns of another length than y, or no column at all.
 * @see Björck 1967, BIT 7. Checked against NIST StRD: 10 certified digits and more on all eleven sets, Filip included.
 * @example leastSquares([1, 3, 5], [[0, 1, 2]]).coefficients // => [1, 2]
 */
export function leastSquares(
  y: ArrayLike<number>,
  columns: readonly RegressionColumn[],
  {intercept = true}: {readonly intercept?: boolean} = {},
): LeastSquares {
  const n = y.length
  if (columns.some(({length}) => length !== n) || (columns.length === 0 && !intercept))
    throw new RangeError('columns as long as the outcome')
  const size = columns.length + Number(intercept)
  const degrees = [columns.length, n - size] as const
  if (degrees[1] < 1) return undetermined(size, degrees)
  const solved = quickly(y, columns, intercept) ?? slowly(y, columns, intercept)
  if (solved === null) return undetermined(size, degrees)
  const {coefficients, inverseDiagonal, left, around, scales} = solved
  const unit = left / degrees[1]
  const f = (around - left) / degrees[0] / unit
  return {
    coefficients: coefficients.map(([high, low], j) => (high + low) / scales[j]!),
    standardErrors: inverseDiagonal.map((own, j) => Math.sqrt(Math.max(0, unit * own)) / scales[j]!),
    rSquared: (around - left) / around,
    residualStandardDeviation: Math.sqrt(unit),
    f,
    degrees,
    p: fCumulative(1 / f, [degrees[1], degrees[0]]),
    converged: solved.converged,
    iterations: solved.iterations,
  }
}

interface Solved {
  /** Of the columns divided by their scales. */
  readonly coefficients: readonly Doubled[]
  readonly inverseDiagonal: readonly number[]
  /** Powers of two. */
  readonly scales: readonly number[]
  /** Sums of squares of the residuals, and of y (from its mean with an intercept). */
  readonly left: number
  readonly around: number
  readonly converged: boolean
  readonly iterations: number
}

/** Nothing to refine where columns are plain numbers and far from collinear. */
function quickly(y: ArrayLike<number>, columns: readonly RegressionColumn[], intercept: boolean): Solved | null {
  if (!columns.every(isPlain)) return null
  const given = columns.map((column) => Float64Array.from(column))
  const all = intercept ? [new Float64Array(y.length).fill(1), ...given] : given
  const scales = all.map(powerOfTwo)
  const scaled = all.map((column, j) => column.map((value) => value / scales[j]!))
  const found = doubledNormalEquations(scaled, Float64Array.from(y))
  const around = found && (intercept ? doubledNormalEquations([scaled[0]!], Float64Array.from(y))?.left : found.total)
  if (!found || !around) return null
  return {
    coefficients: found.coefficients,
    inverseDiagonal: found.inverseDiagonal.map(rounded),
    scales,
    left: rounded(found.left),
    around: rounded(around),
    converged: true,
    iterations: 0,
  }
}

function isPlain(column: RegressionColumn): column is ArrayLike<number> {
  return typeof column[0] === 'number'
}

/** null where the columns determine one another. */
function slowly(y: ArrayLike<number>, columns: readonly RegressionColumn[], intercept: boolean): Solved | null {
  const given = columns.map((column) => Array.from(column, doubled))
  const all = intercept ? [Array.from({length: y.length}, (): Doubled => [1, 0]), ...given] : given
  const scales = all.map((column) => powerOfTwo(column.map(([high]) => high)))
  const scaled = all.map((column, j) => column.map(([high, low]): Doubled => [high / scales[j]!, low / scales[j]!]))
  const factors = householder(scaled.map((column) => Float64Array.from(column, ([high]) => high)))
  if (factors === null) return null
  const target = Array.from(y, doubled)
  const found = refinedSolution(scaled, factors, {f: target, g: scaled.map((): Doubled => [0, 0])})
  return {
    coefficients: found.coefficients,
    inverseDiagonal: scaled.map((_, j) => inverseDiagonal(scaled, factors, j)),
    scales,
    left: sumOfSquares(found.residuals),
    around: sumOfSquares(intercept ? centred(target) : target),
    converged: found.converged,
    iterations: found.iterations,
  }
}

const rounded = ([high, low]: Doubled): number => high + low

function doubled(value: number | Doubled): Doubled {
  return typeof value === 'number' ? [value, 0] : value
}

/** Nearest to the column's size, so that dividing by it loses no digit. */
function powerOfTwo(column: ArrayLike<number>): number {
  let largest = 0
  for (let row = 0; row < column.length; row++) largest = Math.max(largest, Math.abs(column[row]!))
  let scale = 1
  while (scale < largest) scale *= 2
  while (scale > 2 * largest && scale > 1e-300) scale /= 2
  return scale
}

function centred(values: readonly Doubled[]): Doubled[] {
  const [high, low] = values.reduce((sum, value) => addDoubled(sum, value), [0, 0])
  // One correction brings the quotient to 32 digits.
  const quotient = high / values.length
  const [back, backLow] = multiplyDoubled([quotient, 0], [values.length, 0])
  const rest = addDoubled([high, low], [-back, -backLow])
  const mean: Doubled = [quotient, (rest[0] + rest[1]) / values.length]
  return values.map((value) => addDoubled(value, [-mean[0], -mean[1]]))
}

function sumOfSquares(values: readonly Doubled[]): number {
  const [high, low] = values.reduce((sum, value) => addDoubled(sum, multiplyDoubled(value, value)), [0, 0] as Doubled)
  return high + low
}

/** (XᵀX)⁻¹ at j, j. */
function inverseDiagonal(
  columns: readonly (readonly Doubled[])[],
  factors: Parameters<typeof refinedSolution>[1],
  j: number,
): number {
  const f = columns[0]!.map((): Doubled => [0, 0])
  const g = columns.map((_, place): Doubled => [place === j ? 1 : 0, 0])
  const [high, low] = refinedSolution(columns, factors, {f, g}).coefficients[j]!
  return -(high + low)
}

function undetermined(size: number, degrees: readonly [number, number]): LeastSquares {
  const unknown = Number.NaN
  const each = Array.from({length: size}, () => unknown)
  return {
    coefficients: each,
    standardErrors: each,
    rSquared: unknown,
    residualStandardDeviation: unknown,
    f: unknown,
    degrees,
    p: unknown,
    converged: false,
    iterations: 0,
  }
}
