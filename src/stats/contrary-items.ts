import {correlationFromCovariance} from './correlation-from-covariance.ts'
import {cronbachAlpha} from './cronbach-alpha.ts'
import {symmetricEigen} from './symmetric-eigen.ts'

/** A weight on the component this close to 0 has no sign. */
const nothing = 1e-9
/** α from which the items, once turned, measure something together (George & Mallery 2003). */
const usableAlpha = 0.5
/** One chance in a hundred that an unrelated item looks contrary, in standard errors 1/√n of a correlation. */
const certain = 2.33

/**
 * Places of the items that run against the others, as a reversed question does that nobody turned: those with the
 * minority sign on the first principal component whose correlation with the rest of the items is negative beyond chance,
 * or whose turning makes a usable scale. Of two items that contradict one another either may be the reversed one: both.
 * @param covariance  k × k, every item with some variance.
 * @param n  respondents.
 * @returns  places in ascending order; none with fewer than two items.
 * @see R psych 2.2.9, alpha(check.keys = TRUE), for the sign on the first component; Nunnally & Bernstein 1994 for
 *   the item–rest correlation.
 * @example contraryItems([[1, 0.5, -0.5], [0.5, 1, -0.5], [-0.5, -0.5, 1]], 100) // => [2]
 */
export function contraryItems(covariance: readonly (readonly number[])[], n: number): number[] {
  if (covariance.length < 2) return []
  const correlation = correlationFromCovariance(covariance)
  const component = symmetricEigen(correlation).vectors.map((row) => row[0]!)
  const direction = component.filter((weight) => weight < -nothing).length * 2 > component.length ? -1 : 1
  const signs = component.map((weight) => (direction * weight < -nothing ? -1 : 1))
  const turned = cronbachAlpha(correlation.map((row, i) => row.map((r, j) => r * signs[i]! * signs[j]!)))
  const rest = covariance.map((_, place) => withRest(covariance, place))
  const beyondChance = (place: number): boolean => rest[place]! < -certain / Math.sqrt(n)
  const against = signs.flatMap((sign, place) => (sign === -1 ? [place] : []))
  if (covariance.length === 2) return turned >= usableAlpha || beyondChance(0) ? against.flatMap(() => [0, 1]) : []
  if (!(turned >= usableAlpha)) return against.filter(beyondChance)
  const negative = rest.flatMap((r, place) => (r < 0 ? [place] : []))
  const named = negative.length * 2 < covariance.length ? [...against, ...negative] : against
  return [...covariance.keys()].filter((place) => named.includes(place))
}

function withRest(covariance: readonly (readonly number[])[], place: number): number {
  const own = covariance[place]![place]!
  const withAll = covariance[place]!.reduce((sum, value) => sum + value, 0)
  const total = covariance.flat().reduce((sum, value) => sum + value, 0)
  const rest = total - 2 * withAll + own
  return rest > 0 ? (withAll - own) / Math.sqrt(own * rest) : Number.NaN
}
