import {displayedClasses, type LoyaltyClass} from '../classify/index.ts'
import {holmAdjustment} from '../stats/index.ts'
import {ratioEstimate} from '../value/index.ts'
import {independentDifference, pairedDifference, standardErrorOf} from './difference.ts'
import {mostlyMatched, type Pair} from './match-customers.ts'
import type {ComparisonFindings} from './schema.ts'
import {type Side, sideWeights} from './side.ts'

type ShareDifference = ComparisonFindings['shares'][number]

/**
 * Shares of the classes (mean probabilities) on both sides and their difference, with the sampling error of customers.
 * Where most customers are the same, differences are taken customer by customer.
 */
export function shareDifferences(sides: readonly [Side, Side], pairs: readonly Pair[] | null): ShareDifference[] {
  const found = displayedClasses.map((id) => difference(sides, id, pairs))
  const adjusted = holmAdjustment(found.map(({p}) => p ?? Number.NaN))
  return found.map((one, index) => ({...one, adjustedP: adjusted[index]!}))
}

function difference(sides: readonly [Side, Side], id: LoyaltyClass, pairs: readonly Pair[] | null): ShareDifference {
  const weights = sides.map(sideWeights)
  const probabilities = sides.map(({material}) => material.classification.customers.map((customer) => customer[id]))
  const [first, second] = probabilities.map((numerators, side) =>
    ratioEstimate({numerators, weights: weights[side]!, bounds: [0, 1]}),
  ) as [Counted, Counted]
  const both = (pairs ?? []).filter(([a, b]) => !Number.isNaN(probabilities[0]![a]! + probabilities[1]![b]!))
  const {p, ...apart} = mostlyMatched(both.length, first.n, second.n)
    ? pairedDifference(
        both.map(([a, b]) => probabilities[1]![b]! - probabilities[0]![a]!),
        both.map(([a]) => weights[0]![a]!),
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

type Counted = ReturnType<typeof ratioEstimate>
