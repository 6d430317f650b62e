import {inverse, Matrix} from 'ml-matrix'
import {orderedRotation} from './ordered-rotation.ts'
import type {Rotation} from './rotation.ts'

export interface ObliminOptions {
  /** Length of the projected gradient at which to stop; GPArotation's eps. */
  readonly tolerance?: number
  readonly mostIterations?: number
}

interface Place {
  readonly axes: Matrix
  readonly loadings: Matrix
  readonly criterion: number
  readonly gradient: Matrix
}

/**
 * Oblimin with γ = 0 (quartimin): oblique factors on which items load as simply as can be, the least sum of products of
 * squared loadings. Gradient projection without Kaiser's normalisation, from the unrotated factors: GPArotation's
 * defaults, which are psych's.
 * @param loadings  k items × m factors, unrotated.
 * @returns  factors sorted, with their correlations; unchanged with one factor; NaN when a loading is NaN.
 * @see Jennrich 2002, Psychometrika 67(1). Agrees with GPArotation 2022.10, oblimin, to 1e-5
 *   (test/fixtures/r/exploratory.R).
 * @example oblimin([[0.7, 0.1], [0.6, 0.2], [0.1, 0.7], [0.2, 0.6]]).converged // => true
 */
export function oblimin(
  loadings: readonly (readonly number[])[],
  {tolerance = 1e-5, mostIterations = 1000}: ObliminOptions = {},
): Rotation {
  const count = loadings[0]?.length ?? 0
  const usable = loadings.every((row) => row.every(Number.isFinite))
  const identity = Matrix.eye(count)
  if (count < 2 || !usable) return orderedRotation(loadings, identity.to2DArray(), {converged: usable, iterations: 0})
  const unrotated = new Matrix(loadings.map((row) => [...row]))
  let place = at(unrotated, identity)
  let pace = 1
  let iterations = 0
  let slope = projected(place)
  while (slope.norm() >= tolerance && iterations < mostIterations) {
    iterations++
    const moved = step(unrotated, place, {slope, pace: 2 * pace})
    place = moved.place
    pace = moved.pace
    slope = projected(place)
  }
  const {axes} = place
  return orderedRotation(place.loadings.to2DArray(), axes.transpose().mmul(axes).to2DArray(), {
    converged: slope.norm() < tolerance,
    iterations,
  })
}

function at(unrotated: Matrix, axes: Matrix): Place {
  const back = inverse(axes)
  const loadings = unrotated.mmul(back.transpose())
  const squares = Matrix.mul(loadings, loadings)
  const others = squares.mmul(Matrix.ones(axes.rows, axes.rows).sub(Matrix.eye(axes.rows)))
  const slope = Matrix.mul(loadings, others)
  return {
    axes,
    loadings,
    criterion: Matrix.mul(squares, others).sum() / 4,
    gradient: loadings.transpose().mmul(slope).mmul(back).transpose().mul(-1),
  }
}

/** The gradient's part that keeps every axis at length 1. */
function projected({axes, gradient}: Place): Matrix {
  const along = Matrix.mul(axes, gradient).sum('column')
  return Matrix.sub(gradient, axes.mmul(Matrix.diag(along)))
}

/** The step is halved until the criterion falls by half of what its slope promises, ten times at most. */
function step(
  unrotated: Matrix,
  place: Place,
  {slope, pace}: {readonly slope: Matrix; readonly pace: number},
): {place: Place; pace: number} {
  const promised = 0.5 * slope.norm() ** 2
  let length = pace
  let next = place
  for (let halving = 0; halving <= 10; halving++) {
    const moved = Matrix.sub(place.axes, Matrix.mul(slope, length))
    const lengths = Matrix.mul(moved, moved)
      .sum('column')
      .map((sum) => 1 / Math.sqrt(sum))
    next = at(unrotated, moved.mmul(Matrix.diag(lengths)))
    if (place.criterion - next.criterion > promised * length) break
    length /= 2
  }
  return {place: next, pace: length}
}
