/** @room two waves, brands or groups side by side: invariance, differences, who moved */
import {invarianceGate} from './invariance-gate.ts'
import {matchCustomers} from './match-customers.ts'
import type {ComparisonFindings} from './schema.ts'
import {scoreDifferences} from './score-differences.ts'
import {shareDifferences} from './share-differences.ts'
import {disclosuresOf, respondentsOf, type Side} from './side.ts'
import {transitions} from './transitions.ts'

export {compareErrors} from './errors.ts'
export * from './schema.ts'
export type {Side} from './side.ts'
export {splitByColumn} from './split-by-column.ts'

export interface CompareOptions {
  readonly mode: ComparisonFindings['mode']
  readonly column: string | null
  /** Whether each side's file has identifiers. */
  readonly identified: readonly [boolean, boolean]
}

/** Second side against the first. Differences are sampling error of customers alone; classes carry their own besides. */
export function compareSides(sides: readonly [Side, Side], options: CompareOptions): ComparisonFindings {
  const {mode, column, identified} = options
  const disclosures = disclosuresOf(sides)
  const pairs = mode === 'files' ? matchCustomers(sides, identified) : null
  const [first, second] = sides.map((side) => respondentsOf(side).length) as [number, number]
  return {
    sides: sides.map((side) => ({
      name: side.name,
      respondents: respondentsOf(side).length,
      classified: side.material.classification.customers.filter(
        (one, index) => side.members[index] && one.class !== null,
      ).length,
    })),
    mode,
    column,
    invariance: invarianceGate(sides),
    matched: pairs && {both: pairs.length, firstOnly: first - pairs.length, secondOnly: second - pairs.length},
    scores: scoreDifferences(sides, pairs, disclosures),
    shares: shareDifferences(sides, pairs, disclosures),
    transitions: transitions(sides, pairs, disclosures[0].minCell),
  }
}
