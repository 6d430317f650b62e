import {solvePositiveDefinite} from '../solve-positive-definite.ts'

/** A function of k numbers at one point. */
export interface LocalShape {
  readonly value: number
  readonly gradient: readonly number[]
  /** Second derivatives, k × k, and an approximation that is never indefinite, for where they are. */
  readonly curvature: () => number[][]
  readonly safeCurvature: () => number[][]
}

export interface BoundedMinimum {
  readonly point: readonly number[]
  readonly converged: boolean
  readonly iterations: number
}

export interface BoundedNewtonOptions {
  readonly start: readonly number[]
  /** Bounds, the same for every parameter. */
  readonly low: number
  readonly high: number
  /** Longest step, in any parameter, at which the search is over. */
  readonly tolerance?: number
  readonly mostIterations?: number
}

/**
 * Minimum of a smooth function within bounds, by Newton's method with an active set and halved steps.
 * Where the second derivatives are not positive definite, the approximation stands for them.
 * @param shape  value and derivatives at a point within the bounds.
 * @returns  `converged` when the last Newton step was below the tolerance, or when no step improves any more.
 * @see Bertsekas 1982, SIAM J. Control and Optimization 20(2).
 * @example boundedNewton(parabola, {start: [3], low: 0, high: 4}).converged // => true
 */
export function boundedNewton(
  shape: (point: readonly number[]) => LocalShape,
  {start, low, high, tolerance = 1e-8, mostIterations = 200}: BoundedNewtonOptions,
): BoundedMinimum {
  const bounded = (point: readonly number[]): number[] => point.map((value) => Math.max(low, Math.min(high, value)))
  let point = bounded(start)
  let here = shape(point)
  for (let iterations = 1; iterations <= mostIterations; iterations++) {
    const held = point.map(
      (value, i) => (value <= low && here.gradient[i]! > 0) || (value >= high && here.gradient[i]! < 0),
    )
    const step =
      newtonStep(here.curvature(), here.gradient, held) ?? newtonStep(here.safeCurvature(), here.gradient, held)
    if (step === null || !Number.isFinite(here.value)) return {point, converged: false, iterations}
    const longest = step.reduce((most, change) => Math.max(most, Math.abs(change)), 0)
    const next = improved(shape, bounded, {point, here, step})
    if (next === null || longest < tolerance) return {point: next?.point ?? point, converged: true, iterations}
    point = next.point
    here = next.here
  }
  return {point, converged: false, iterations: mostIterations}
}

function newtonStep(curvature: number[][], gradient: readonly number[], held: readonly boolean[]): number[] | null {
  const slopes = gradient.map((slope, i) => (held[i] ? 0 : slope))
  for (const [i, row] of curvature.entries())
    for (const j of row.keys()) if (held[i] || held[j]) row[j] = i === j ? 1 : 0
  return solvePositiveDefinite(curvature, slopes)
}

interface Place {
  readonly point: number[]
  readonly here: LocalShape
}

/** The longest of the halved steps that lowers the value; null when none does, which is a minimum to rounding. */
function improved(
  shape: (point: readonly number[]) => LocalShape,
  bounded: (point: readonly number[]) => number[],
  {point, here, step}: Place & {readonly step: readonly number[]},
): Place | null {
  for (let length = 1; length > 1e-7; length /= 2) {
    const moved = bounded(point.map((value, i) => value - length * step[i]!))
    const there = shape(moved)
    if (there.value < here.value) return {point: moved, here: there}
  }
  return null
}
