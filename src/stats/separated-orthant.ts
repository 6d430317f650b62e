import type {Quadrature} from './gauss-legendre.ts'
import {normalCumulative} from './normal-cumulative.ts'
import {normalQuantile} from './normal-quantile.ts'
import {semidefiniteCholesky} from './semidefinite-cholesky.ts'

/** A variable as a sum of independent standard normals; it bounds the last one that it holds. */
interface Bound {
  readonly variable: number
  readonly coefficients: Float64Array
}

/**
 * The orthant probability with variables integrated in the order given; `orthantProbability` chooses the order.
 * @param covariance  k × k, positive semidefinite.
 * @param quadrature  nodes and weights over [0, 1] for every dimension but the last.
 * @returns  a function of the k distances, giving [0, 1].
 * @see Genz 1992, J. Computational and Graphical Statistics 1(2).
 */
export function separatedOrthant(
  covariance: readonly (readonly number[])[],
  {nodes, weights}: Quadrature,
): (distances: Float64Array) => number {
  const {certain, levels} = bounds(semidefiniteCholesky(covariance))
  const normals = new Float64Array(levels.length)
  const last = levels.length - 1

  const massFrom = (level: number, distances: Float64Array): number => {
    let low = 0
    let high = 1
    for (const bound of levels[level]!) {
      const share = normalCumulative(room(bound, level, {normals, distances}) / bound.coefficients[level]!)
      if (bound.coefficients[level]! > 0) high = Math.min(high, share)
      else low = Math.max(low, share)
    }
    const width = high - low
    if (!(width > 0) || level === last) return Math.max(0, width)
    let mass = 0
    for (let node = 0; node < nodes.length; node++) {
      normals[level] = normalQuantile(low + width * nodes[node]!)
      mass += weights[node]! * massFrom(level + 1, distances)
    }
    return mass * width
  }
  return (distances) => {
    if (certain.some((variable) => distances[variable]! < 0)) return 0
    return levels.length === 0 ? 1 : massFrom(0, distances)
  }
}

function bounds(factor: readonly (readonly number[])[]): {certain: number[]; levels: Bound[][]} {
  const columns = factor.map((_, index) => index).filter((index) => factor[index]![index]! > 0)
  const levels: Bound[][] = columns.map(() => [])
  const certain: number[] = []
  for (const [variable, row] of factor.entries()) {
    const coefficients = Float64Array.from(columns, (column) => row[column]!)
    const last = coefficients.findLastIndex((coefficient) => coefficient !== 0)
    if (last < 0) certain.push(variable)
    else levels[last]!.push({variable, coefficients})
  }
  return {certain, levels}
}

interface Place {
  readonly normals: Float64Array
  readonly distances: Float64Array
}

/** How far a variable may still fall, given the normals before this level. */
function room({variable, coefficients}: Bound, level: number, {normals, distances}: Place): number {
  let left = distances[variable]!
  for (let before = 0; before < level; before++) left -= coefficients[before]! * normals[before]!
  return left
}
