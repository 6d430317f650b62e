import type {Random} from '../kernel/index.ts'
import {
  chiSquareUpper,
  type LatentFit,
  normalQuantile,
  percentileInterval,
  semidefiniteCholesky,
  solvePositiveDefinite,
} from '../stats/index.ts'

type Functions = (theta: ArrayLike<number>) => readonly number[]

/** Relative step of a central difference, about the cube root of the rounding error. */
const step = 6e-6
const halfWidth = 1.959963984540054

/**
 * Sampling covariances of functions of θ by the delta method, J·V·Jᵀ with slopes by central differences.
 * @returns null where V cannot be had.
 * @see Sobel 1982, Sociological Methodology 13.
 */
export function samplingCovariance({theta, covariance}: LatentFit, functions: Functions): number[][] | null {
  if (covariance === null) return null
  const slopes = Array.from(theta, (value, k) => {
    const change = step * Math.max(1, Math.abs(value))
    const at = (moved: number) => functions(theta.map((own, place) => (place === k ? moved : own)))
    const [above, below] = [at(value + change), at(value - change)]
    return above.map((up, index) => (up - below[index]!) / (2 * change))
  })
  const moving = [...slopes.keys()].filter((k) => slopes[k]!.some((slope) => slope !== 0))
  const size = slopes[0]?.length ?? 0
  const half = moving.map((row) =>
    Array.from({length: size}, (_, index) =>
      moving.reduce((sum, column) => sum + covariance[row]![column]! * slopes[column]![index]!, 0),
    ),
  )
  return Array.from({length: size}, (_, first) =>
    Array.from({length: size}, (__, second) =>
      moving.reduce((sum, row, place) => sum + slopes[row]![first]! * half[place]![second]!, 0),
    ),
  )
}

/**
 * 95 % intervals of functions of θ: percentiles over draws from N(θ̂, V); by the delta method with no draws.
 * @returns of the function at a place, whose standard error is given.
 * @see MacKinnon, Lockwood & Williams 2004, Multivariate Behavioral Research 39(1); Preacher & Selig 2012, Communication
 *   Methods and Measures 6(2).
 */
export function monteCarloIntervals(
  {theta, covariance}: LatentFit,
  functions: Functions,
  {draws, random}: {readonly draws: number; readonly random: Random},
): (place: number, standardError: number) => [number, number] {
  const centre = functions(theta)
  if (draws === 0 || covariance === null)
    return (place, error) => [centre[place]! - halfWidth * error, centre[place]! + halfWidth * error]
  const factor = semidefiniteCholesky(covariance.map((row) => [...row]))
  const drawn = Array.from({length: draws}, () => {
    const normal = factor.map(() => normalQuantile(random.next() || 0.5))
    return functions(
      theta.map((value, row) => {
        let sum = value
        for (let column = 0; column <= row; column++) sum += factor[row]![column]! * normal[column]!
        return sum
      }),
    )
  })
  return (place) => [...percentileInterval(drawn.map((values) => values[place]!))] as [number, number]
}

/**
 * Wald's test that several numbers are 0 together: d′·V⁻¹·d.
 * @param sampling  V, their sampling covariances.
 * @returns  null without numbers; NaN where V is singular.
 */
export function waldTest(
  values: readonly number[],
  sampling: readonly (readonly number[])[],
): {readonly chi2: number; readonly df: number; readonly p: number} | null {
  if (values.length === 0) return null
  const solved = solvePositiveDefinite(
    sampling.map((row) => [...row]),
    [...values],
  )
  const chi2 = solved?.reduce((sum, value, index) => sum + value * values[index]!, 0) ?? Number.NaN
  return {chi2, df: values.length, p: chiSquareUpper(chi2, values.length)}
}
