import {displayedClasses, type LoyaltyClass} from '../classify/index.ts'
import type {Disclosure} from '../disclosure/index.ts'
import {holmAdjustment} from '../stats/index.ts'
import {independentDifference, pairedDifference, standardErrorOf} from './difference.ts'
import {mostlyMatched, type Pair} from './match-customers.ts'
import type {ComparisonFindings} from './schema.ts'
import {type Side, sideWeights, tellsOfSide} from './side.ts'
import {sideMeans} from './side-means.ts'

type ShareDifference = ComparisonFindings['shares'][number]

/**
 * Shares of the classes (mean probabilities) on both sides and their difference, with the sampling error of customers.
 * Where most customers are the same, differences are taken customer by customer.
 */
export function shareDifferences(
  sides: readonly [Side, Side],
  pairs: readonly Pair[] | null,
  disclosures: readonly [Disclosure, Disclosure],
): ShareDifference[] {
  const told = sides.map((side, place) =>
    tellsOfSide(side, disclosures[place]!, {measure: 'class', values: probabilitiesOf(side, 'loyal')}),
  )
  const found = displayedClasses.map((id) =>
    told.includes(false) ? untold(id) : difference(sides, id, {pairs, least: disclosures[0].minCell}),
  )
  const adjusted = holmAdjustment(found.map(({p}) => p ?? Number.NaN))
  return found.map((one, index) => ({...one, adjustedP: adjusted[index]!}))
}

function probabilitiesOf({material}: Side, id: LoyaltyClass): readonly number[] {
  return material.classification.customers.map((customer) => customer[id])
}

/** Too few customers of one side were classified. */
function untold(id: LoyaltyClass): ShareDifference {
  const unknown = {estimate: Number.NaN, ci: [Number.NaN, Number.NaN] as [number, number]}
  return {class: id, first: unknown, second: unknown, difference: unknown, p: Number.NaN, adjustedP: Number.NaN}
}

function difference(
  sides: readonly [Side, Side],
  id: LoyaltyClass,
  {pairs, least}: {readonly pairs: readonly Pair[] | null; readonly least: number},
): ShareDifference {
  const weights = [sideWeights(sides[0]), sideWeights(sides[1])] as const
  const values = [probabilitiesOf(sides[0], id), probabilitiesOf(sides[1], id)] as const
  const both = (pairs ?? []).filter(([a, b]) => !Number.isNaN(values[0][a]! + values[1][b]!))
  const [first, second] = sideMeans({values, weights, bounds: [0, 1]}, both, least)
  const {p, ...apart} = mostlyMatched(both.length, first.n, second.n)
    ? pairedDifference(
        both.map(([a, b]) => values[1][b]! - values[0][a]!),
        both.map(([a]) => weights[0][a]!),
      )
    : independentDifference(
        {estimate: first.estimate, error: standardErrorOf(first)},
        {estimate: second.estimate, error: standardErrorOf(second)},
      )
  return {
    class: id,
    first: {estimate: first.estimate, ci: first.ci},
    second: {estimate: second.estimate, ci: second.ci},
    difference: apart,
    p,
    adjustedP: Number.NaN,
  }
}
