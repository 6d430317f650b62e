import type {Disclosure} from '../disclosure/index.ts'
import {holmAdjustment, standardDeviation} from '../stats/index.ts'
import {independentDifference, pairedDifference, standardErrorOf} from './difference.ts'
import {leastMatched, mostlyMatched, type Pair} from './match-customers.ts'
import type {ComparisonFindings} from './schema.ts'
import {type Side, sideWeights, tellsOfSide} from './side.ts'
import {sideMeans} from './side-means.ts'

type ScoreDifference = ComparisonFindings['scores'][number]

/** |d|/SE above it: a change that measurement error makes in one customer of twenty (Jacobson & Truax 1991). */
const reliableChange = 1.96

/**
 * Means of every construct on both sides and their difference; person by person where most customers are the same. The
 * standard error of a change of one customer is √(SEM₁² + SEM₂²).
 * @see Jacobson & Truax 1991, J. Consulting and Clinical Psychology 59(1); Holm 1979 for the constructs tested together.
 */
export function scoreDifferences(
  sides: readonly [Side, Side],
  pairs: readonly Pair[] | null,
  disclosures: readonly [Disclosure, Disclosure],
): ScoreDifference[] {
  const [first, second] = sides
  const ids = Object.keys(first.material.scores).filter((id) => second.material.scores[id] !== undefined)
  const found = ids.flatMap((id) => difference(sides, id, {pairs, disclosures}) ?? [])
  const adjusted = holmAdjustment(found.map(({p}) => p ?? Number.NaN))
  return found.map((one, index) => ({...one, adjustedP: adjusted[index]!}))
}

function difference(
  sides: readonly [Side, Side],
  construct: string,
  {
    pairs,
    disclosures,
  }: {readonly pairs: readonly Pair[] | null; readonly disclosures: readonly [Disclosure, Disclosure]},
): ScoreDifference | null {
  const scores = sides.map(({material}) => material.scores[construct]!) as [Scored, Scored]
  const told = sides.map((side, place) =>
    tellsOfSide(side, disclosures[place]!, {measure: construct, values: scores[place]!.scores}),
  )
  if (told.includes(false)) return null
  const weights = sides.map(sideWeights) as [Float64Array, Float64Array]
  const both = (pairs ?? []).filter(([a, b]) => !Number.isNaN(scores[0].scores[a]! + scores[1].scores[b]!))
  const {minCell} = disclosures[0]
  const values = [scores[0].scores, scores[1].scores] as const
  const [first, second] = sideMeans({values, weights, bounds: [0, 100]}, both, minCell)
  const paired = mostlyMatched(both.length, first.n, second.n)
  const {p, ...apart} = paired
    ? pairedDifference(
        both.map(([a, b]) => scores[1].scores[b]! - scores[0].scores[a]!),
        both.map(([a]) => weights[0][a]!),
      )
    : independentDifference(
        {estimate: first.estimate, error: standardErrorOf(first)},
        {estimate: second.estimate, error: standardErrorOf(second)},
      )
  const spread = standardDeviation(
    scores[0].scores.filter((value, index) => weights[0][index]! > 0 && !Number.isNaN(value)),
  )
  return {
    construct,
    first: {estimate: first.estimate, ci: first.ci},
    second: {estimate: second.estimate, ci: second.ci},
    difference: apart,
    effect: apart.estimate / spread,
    p,
    adjustedP: Number.NaN,
    paired,
    moved: both.length >= leastMatched ? moved(scores, both, minCell) : null,
  }
}

type Scored = Side['material']['scores'][string]

function moved(scores: readonly [Scored, Scored], pairs: readonly Pair[], minCell: number): ScoreDifference['moved'] {
  const changes = pairs.map(([a, b]) => {
    const error = Math.hypot(scores[0].standardErrors[a]!, scores[1].standardErrors[b]!)
    return (scores[1].scores[b]! - scores[0].scores[a]!) / error
  })
  const shown = (count: number): number | null => (count === 0 || count >= minCell ? count : null)
  return {
    up: shown(changes.filter((change) => change > reliableChange).length),
    down: shown(changes.filter((change) => change < -reliableChange).length),
    n: pairs.length,
  }
}
