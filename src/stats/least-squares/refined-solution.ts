import {addDoubled, type Doubled, multiplyDoubled} from './doubled.ts'
import {applyForward, applyTransposed, type HouseholderFactors} from './householder.ts'

export interface RefinedSolution {
  /** n numbers. */
  readonly residuals: readonly Doubled[]
  /** k numbers. */
  readonly coefficients: readonly Doubled[]
  readonly converged: boolean
  readonly iterations: number
}

const mostIterations = 20
/** Change of the coefficients, beside their size, at which to stop. */
const tolerance = 1e-20

const zero: Doubled = [0, 0]
const minus = ([high, low]: Doubled): Doubled => [-high, -low]

/**
 * Solves r + Xb = f, Xᵀr = g for r and b: with f = y and g = 0 least squares, with f = 0 the columns of −(XᵀX)⁻¹.
 * Residuals of both equations are reckoned to 32 digits and corrected with the QR factors until nothing changes.
 * @param columns  of X, k columns of n.
 * @param factors  of X rounded.
 * @param right    f, n numbers, and g, k numbers.
 * @returns  `converged` when the corrections fell below 1e-20 of the coefficients, or to where they no longer shrink
 *   after having fallen below 1e-13.
 * @see Björck 1967, BIT 7; Björck 1996, Numerical Methods for Least Squares Problems, 2.9.
 * @example refinedSolution([[[2, 0]]], householder([[2]])!, {f: [[6, 0]], g: [[0, 0]]}).coefficients // => [[3, 0]]
 */
export function refinedSolution(
  columns: readonly (readonly Doubled[])[],
  factors: HouseholderFactors,
  {f, g}: {readonly f: readonly Doubled[]; readonly g: readonly Doubled[]},
): RefinedSolution {
  let residuals = f.map((): Doubled => zero)
  let coefficients = columns.map((): Doubled => zero)
  let last = Number.POSITIVE_INFINITY
  for (let iterations = 1; iterations <= mostIterations; iterations++) {
    const missingF = f.map((value, row) =>
      columns.reduce(
        (rest, column, j) => addDoubled(rest, minus(multiplyDoubled(column[row]!, coefficients[j]!))),
        addDoubled(value, minus(residuals[row]!)),
      ),
    )
    const missingG = g.map((value, j) =>
      columns[j]!.reduce((rest, x, row) => addDoubled(rest, minus(multiplyDoubled(x, residuals[row]!))), value),
    )
    const step = solveOnce(factors, missingF.map(rounded), missingG.map(rounded))
    residuals = residuals.map((value, row) => addDoubled(value, [step.residuals[row]!, 0]))
    coefficients = coefficients.map((value, j) => addDoubled(value, [step.coefficients[j]!, 0]))
    const change = relative(step.coefficients, coefficients)
    if (change <= tolerance || (change >= last / 2 && last < 1e-13))
      return {residuals, coefficients, converged: true, iterations}
    if (!(change < last)) return {residuals, coefficients, converged: false, iterations}
    last = change
  }
  return {residuals, coefficients, converged: last < 1e-13, iterations: mostIterations}
}

function rounded([high, low]: Doubled): number {
  return high + low
}

function relative(changes: Float64Array, coefficients: readonly Doubled[]): number {
  return changes.reduce((most, change, j) => {
    const size = Math.abs(coefficients[j]![0])
    return change === 0 ? most : Math.max(most, Math.abs(change) / size)
  }, 0)
}

/** The same equations with the factors alone: h = R⁻ᵀg, Qᵀf = (c, d), b = R⁻¹(c − h), r = Q(h, d). */
function solveOnce(
  factors: HouseholderFactors,
  f: readonly number[],
  g: readonly number[],
): {residuals: Float64Array; coefficients: Float64Array} {
  const {upper} = factors
  const size = upper.length
  const turned = Float64Array.from(f)
  applyTransposed(factors, turned)
  const h = new Float64Array(size)
  for (let j = 0; j < size; j++) {
    let rest = g[j]!
    for (let i = 0; i < j; i++) rest -= upper[j]![i]! * h[i]!
    h[j] = rest / upper[j]![j]!
  }
  const coefficients = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let rest = turned[i]! - h[i]!
    for (let j = i + 1; j < size; j++) rest -= upper[j]![i]! * coefficients[j]!
    coefficients[i] = rest / upper[i]![i]!
  }
  turned.set(h)
  applyForward(factors, turned)
  return {residuals: turned, coefficients}
}
