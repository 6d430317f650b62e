import {factorName} from '../measure/index.ts'
import type {LatentFit} from '../stats/index.ts'
import type {Node} from './layers.ts'

/** Where in θ a number stands; or, where it does not stand there, what it is held at. */
interface Place {
  readonly free: number
  readonly fixed: number
}

/** What the covariances of a model's constructs are made of. */
export interface ConstructParameters {
  /** k × k: of the latent variables in the unit of their first item. */
  readonly covariance: readonly (readonly Place[])[]
  /** By construct: loadings of its items; of each dimension its own loading, then those of its items. */
  readonly loadings: readonly (readonly (readonly Place[])[])[]
}

/** @param order  the constructs, none of which explains another in the model: their covariances are its parameters. */
export function constructParameters({table}: LatentFit, order: readonly Node[]): ConstructParameters {
  const names = order.map(({id}) => factorName(id))
  const loadingsOf = (name: string) => table.rows.filter(({op, lhs}) => op === '=~' && lhs === name)
  const between = (a: string, b: string): Place =>
    table.rows.find(({op, lhs, rhs}) => op === '~~' && ((lhs === a && rhs === b) || (lhs === b && rhs === a))) ?? {
      free: -1,
      fixed: 0,
    }
  return {
    covariance: names.map((a) => names.map((b) => between(a, b))),
    loadings: names.map((name) => {
      const own = loadingsOf(name)
      const dimensions = own.filter(({rhs}) => table.latent.includes(rhs))
      return dimensions.length === 0 ? [own] : dimensions.map((row) => [row, ...loadingsOf(row.rhs)])
    }),
  }
}

/**
 * Covariances of the constructs with each latent variable in the unit of the mean of its items, or of the mean of its
 * dimensions: its loadings average 1 (effects coding).
 */
export function constructCovariance({covariance, loadings}: ConstructParameters, theta: ArrayLike<number>): number[][] {
  const at = ({free, fixed}: Place): number => (free < 0 ? fixed : theta[free]!)
  const mean = (places: readonly Place[]): number => places.reduce((sum, place) => sum + at(place), 0) / places.length
  const scale = loadings.map((groups) =>
    groups.length === 1
      ? mean(groups[0]!)
      : groups.reduce((sum, [own, ...items]) => sum + at(own!) * mean(items), 0) / groups.length,
  )
  return covariance.map((row, i) => row.map((place, j) => at(place) * scale[i]! * scale[j]!))
}
