import {type Dense, dot} from './dense.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'

export interface ScoringProblem {
  /** Value and gradient; null outside the range of the function. */
  evaluate(theta: Dense): {readonly value: number; readonly gradient: Dense} | null
  /** Second derivatives, or their expectation, which is positive definite farther from the minimum. */
  curvature(theta: Dense, kind: 'expected' | 'observed'): Dense[] | null
  readonly start: Dense
  /** Lowest value of every parameter; none when left out. */
  readonly lower?: Dense
  /** The search ends after so many evaluations, converged or not; no limit when left out. */
  readonly mostEvaluations?: number
}

export interface ScoringResult {
  readonly theta: Dense
  readonly value: number
  /** Largest absolute slope of the parameters that are not at a bound. */
  readonly slope: number
  readonly converged: boolean
  readonly iterations: number
  readonly evaluations: number
  /** Places of the parameters at their bound. */
  readonly bounded: readonly number[]
}

const mostIterations = 500
/** Twice the fall of the function that the quadratic through the last point still promises. */
const tolerance = 1e-16
/** Below this promised fall the observed second derivatives are worth their trouble. */
const near = 1e-2

/**
 * Minimum of a smooth function by Fisher scoring: steps by the expected second derivatives, near the minimum by the
 * observed ones where they are positive definite, held as long as the steps shrink well; halved until the function
 * falls. Parameters at a bound they press against stay there.
 * @see Jennrich & Sampson 1976, Technometrics 18(1); Nocedal & Wright 2006, Numerical Optimization, ch. 3.
 */
export function minimizeByScoring(given: ScoringProblem): ScoringResult {
  const {lower, mostEvaluations = Number.POSITIVE_INFINITY} = given
  let evaluations = 0
  const evaluate = (theta: Dense) => {
    evaluations++
    return given.evaluate(theta)
  }
  const problem = {...given, evaluate}
  let theta = clipped(problem.start, lower)
  let current = problem.evaluate(theta)
  let held: Held | null = null
  let promised = Number.POSITIVE_INFINITY
  let iterations = 0
  let converged = false
  while (current && !converged && iterations < mostIterations && evaluations < mostEvaluations) {
    iterations++
    const fixed = pressed(theta, current.gradient, lower)
    const kind: 'observed' | 'expected' = promised < near ? 'observed' : 'expected'
    if (held === null || !sameSet(held.fixed, fixed) || held.kind !== kind) held = hold(problem, {theta, fixed, kind})
    if (held === null) break
    let step = descent(held, current.gradient)
    const fall: number = -dot(step, current.gradient)
    if (fall > 0.05 * promised && fall > tolerance && !held.fresh) {
      held = hold(problem, {theta, fixed, kind})
      if (held === null) break
      step = descent(held, current.gradient)
    }
    held = {...held, fresh: false}
    promised = -dot(step, current.gradient)
    const next = search(problem, {theta, current, step})
    converged = promised < tolerance
    if (next === null) {
      // Nothing lower along the step: to rounding this is the minimum, or a stale matrix misled.
      if (converged || promised < 1e-11) converged = true
      else if (kind === 'observed' && promised !== Number.POSITIVE_INFINITY) {
        promised = Number.POSITIVE_INFINITY
        held = null
      } else break
    } else {
      theta = next.theta
      current = next.at
    }
  }
  const bounded = current ? pressed(theta, current.gradient, lower) : []
  const slope = current ? steepest(current.gradient, bounded) : Number.NaN
  return {theta, value: current?.value ?? Number.NaN, slope, converged, iterations, evaluations, bounded}
}

/** The function where the search would start, and no search. */
export function evaluateOnly({evaluate, start}: ScoringProblem): ScoringResult {
  const at = evaluate(start)
  const slope = at ? steepest(at.gradient, []) : Number.NaN
  return {
    theta: start,
    value: at?.value ?? Number.NaN,
    slope,
    converged: at !== null,
    iterations: 0,
    evaluations: 1,
    bounded: [],
  }
}

interface Held {
  readonly inverse: Dense
  readonly fixed: readonly number[]
  readonly kind: 'expected' | 'observed'
  readonly fresh: boolean
}

const steepest = (gradient: Dense, without: readonly number[]): number =>
  gradient.reduce((top, value, k) => (without.includes(k) ? top : Math.max(top, Math.abs(value))), 0)

const sameSet = (first: readonly number[], second: readonly number[]): boolean =>
  first.length === second.length && first.every((value, index) => value === second[index])

const clipped = (theta: Dense, lower?: Dense): Dense =>
  lower ? theta.map((value, k) => Math.max(value, lower[k]!)) : theta.slice()

const pressed = (theta: Dense, gradient: Dense, lower?: Dense): number[] =>
  lower ? [...theta.keys()].filter((k) => theta[k]! <= lower[k]! && gradient[k]! > 0) : []

/** The inverse of the second derivatives, with a ridge when they are not positive definite. */
function hold(
  problem: ScoringProblem,
  {theta, fixed, kind}: {theta: Dense; fixed: readonly number[]; kind: 'expected' | 'observed'},
): Held | null {
  const size = theta.length
  const rows = problem.curvature(theta, kind)
  if (rows === null) return null
  for (const k of fixed) {
    for (let j = 0; j < size; j++) {
      rows[k]![j] = 0
      rows[j]![k] = 0
    }
    rows[k]![k] = 1
  }
  const whole = inverted(rows, 0)
  if (whole) return {inverse: whole, fixed, kind, fresh: true}
  if (kind === 'observed') {
    const expected = hold(problem, {theta, fixed, kind: 'expected'})
    return expected && {...expected, kind}
  }
  for (let ridge = 1e-6; ridge < 1e3; ridge *= 10) {
    const inverse = inverted(rows, ridge)
    if (inverse) return {inverse, fixed, kind, fresh: true}
  }
  return null
}

function inverted(rows: readonly Dense[], ridge: number): Dense | null {
  const size = rows.length
  const average = rows.reduce((sum, row, k) => sum + Math.abs(row[k]!), 0) / size
  const flat = new Float64Array(size * size)
  rows.forEach((row, k) => {
    flat.set(row, k * size)
    flat[k * size + k]! += ridge * (Math.abs(row[k]!) + 1e-3 * average)
  })
  return invertPositiveDefinite(flat, size)?.inverse ?? null
}

function descent({inverse, fixed}: Held, gradient: Dense): Dense {
  const size = gradient.length
  const step = new Float64Array(size)
  for (let k = 0; k < size; k++) {
    if (fixed.includes(k)) continue
    for (let j = 0; j < size; j++) if (!fixed.includes(j)) step[k]! -= inverse[k * size + j]! * gradient[j]!
  }
  return step
}

interface Search {
  readonly theta: Dense
  readonly current: {readonly value: number; readonly gradient: Dense}
  readonly step: Dense
}

function search(
  problem: ScoringProblem,
  {theta, current, step}: Search,
): {theta: Dense; at: {readonly value: number; readonly gradient: Dense}} | null {
  const slope = dot(step, current.gradient)
  const rounding = 1e-14 * Math.abs(current.value)
  for (let length = 1; length > 1e-9; length /= 2) {
    const next = clipped(
      theta.map((value, k) => value + length * step[k]!),
      problem.lower,
    )
    const at = problem.evaluate(next)
    if (at && at.value <= current.value + 1e-4 * length * slope + rounding) return {theta: next, at}
  }
  return null
}
