import {bivariateNormalDensity} from './bivariate-normal-density.ts'
import {normalDensity} from './normal-density.ts'
import {orthantProbability} from './orthant-probability.ts'

/** An orthant probability as a function of its distances, to second order. */
export interface OrthantDerivatives {
  readonly value: number
  /** k slopes by the distances. */
  readonly gradient: Float64Array
  /** k × k, row by row; off the diagonal also the slope by a correlation (Plackett's identity). */
  readonly hessian: Float64Array
}

/**
 * The probability that k standard normal variables stay below their distances, F(u) = P(Z₁ ≤ u₁, …, Z_k ≤ u_k), with its
 * first and second derivatives: ∂F/∂uⱼ = φ(uⱼ)·P(the others | Zⱼ = uⱼ), and so on. ∂F/∂ρⱼₖ is ∂²F/∂uⱼ∂uₖ.
 * @param correlation  k × k, positive definite, ones on the diagonal.
 * @param points  quadrature nodes per dimension.
 * @returns  a function of the k distances.
 * @throws {RangeError} not square.
 * @see Plackett 1954, Biometrika 41(3–4). Checked against differences of the probability itself.
 * @example orthantDerivatives([[1]])(Float64Array.of(0)).value // => 0.5
 */
export function orthantDerivatives(
  correlation: readonly (readonly number[])[],
  points = 16,
): (distances: Float64Array) => OrthantDerivatives {
  const size = correlation.length
  const whole = orthantProbability(correlation, points)
  const others = (given: readonly number[]): number[] =>
    correlation.map((_, index) => index).filter((index) => !given.includes(index))
  const besides = correlation.map((_, one) => conditional(correlation, {given: [one], others: others([one]), points}))
  const pairs = correlation.map((_, one) =>
    correlation.map((_row, two) =>
      two < one ? conditional(correlation, {given: [one, two], others: others([one, two]), points}) : null,
    ),
  )
  return (distances) => {
    const gradient = new Float64Array(size)
    const hessian = new Float64Array(size * size)
    for (let one = 0; one < size; one++) {
      gradient[one] = normalDensity(distances[one]!) * besides[one]!(distances)
      for (let two = 0; two < one; two++) {
        const r = correlation[one]![two]!
        const density = bivariateNormalDensity(distances[one]!, distances[two]!, r)
        hessian[one * size + two] = density * pairs[one]![two]!(distances)
        hessian[two * size + one] = hessian[one * size + two]!
      }
    }
    for (let one = 0; one < size; one++) {
      let curvature = -distances[one]! * gradient[one]!
      for (let two = 0; two < size; two++)
        if (two !== one) curvature -= correlation[one]![two]! * hessian[one * size + two]!
      hessian[one * size + one] = curvature
    }
    return {value: whole(distances), gradient, hessian}
  }
}

interface Condition {
  readonly given: readonly number[]
  readonly others: readonly number[]
  readonly points: number
}

/** P(others below their distances | given ones at theirs). */
function conditional(
  correlation: readonly (readonly number[])[],
  {given, others, points}: Condition,
): (distances: Float64Array) => number {
  const slopes = others.map((row) => slopesOn(correlation, row, given))
  const covariance = others.map((row, i) =>
    others.map((column) =>
      given.reduce(
        (left, known, index) => left - slopes[i]![index]! * correlation[known]![column]!,
        correlation[row]![column]!,
      ),
    ),
  )
  if (others.length === 0) return () => 1
  const probability = orthantProbability(covariance, points)
  const rest = new Float64Array(others.length)
  return (distances) => {
    for (const [place, row] of others.entries()) {
      rest[place] = distances[row]!
      for (const [index, known] of given.entries()) rest[place]! -= slopes[place]![index]! * distances[known]!
    }
    return probability(rest)
  }
}

/** Regression of one standard normal variable on one or two others. */
function slopesOn(correlation: readonly (readonly number[])[], row: number, given: readonly number[]): number[] {
  const [first, second] = given as [number, number | undefined]
  const a = correlation[row]![first]!
  if (second === undefined) return [a]
  const b = correlation[row]![second]!
  const r = correlation[first]![second]!
  return [(a - r * b) / (1 - r * r), (b - r * a) / (1 - r * r)]
}
