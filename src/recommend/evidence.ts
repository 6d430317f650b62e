import type {CountedEstimate} from '../value/index.ts'
import type {Cell} from './facts.ts'
import type {Evidence} from './schema.ts'

/** How many customers a group holds, as a share of those classified. */
export function groupEvidence(cell: Cell): Evidence {
  return evidence('share-of-customers', cell.shareOfCustomers, 'share')
}

/** A measured number with its n and interval. A measure called `difference…` is in doubt when its interval holds zero. */
export function evidence(measure: string, {estimate, ci, n}: CountedEstimate, unit: Evidence['unit']): Evidence {
  return {measure, n, value: {estimate, ci}, unit}
}
