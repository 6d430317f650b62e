import {nthLargest} from './nth-largest.ts'
import {baseOdds, priors, probabilityOf} from './priors.ts'
import type {RiskTerms} from './risk-terms.ts'
import type {RiskResult, RiskTerm} from './schema.ts'
import {thresholds} from './thresholds.ts'
import type {WatchList} from './watch-list.ts'

/** By which each weight is lowered and raised, as a share of it. */
const change = 0.5
/** With fewer, the first tenth is a handful whose make-up says nothing. */
const leastMembers = 50

interface Weighted {
  readonly members: readonly number[]
  readonly terms: RiskTerms
  readonly list: WatchList
}

type Factors = ReadonlyMap<RiskTerm, number>

/**
 * How much the watch list owes to the assumed weights: the first tenth of customers by what is at stake, and the length of
 * the list, with each weight halved or raised by half, then with all of them at once (every combination of the two).
 * Terms that nothing measures are left alone. The base rate only moves all log-odds alike, and stays.
 * @returns  overlaps are shares, 0 to 1, of the first tenth at the stated weights; null with fewer than fifty customers.
 * @see Saltelli et al. 2008, Global Sensitivity Analysis: The Primer, ch. 1–2, one factor at a time and factorial designs.
 */
export function weightSensitivity({members, terms, list}: Weighted): RiskResult['sensitivity'] {
  if (members.length < leastMembers) return null
  const varied = priors.map(({term}) => term).filter((term) => terms.measured[term])
  const top = Math.round(members.length / 10)
  const given = priors.map(({term}) => Float64Array.from(members, (index) => terms.values[term][index]!))
  const worth = Float64Array.from(members, (index) => list.atStake(index, 1))
  const mayBeWatched = Uint8Array.from(members, (index) => (list.holds(index, 1) ? 1 : 0))
  const tried = (factors: Factors) => {
    const risks = risksWith(given, factors)
    let watched = 0
    for (let place = 0; place < risks.length; place++)
      if (mayBeWatched[place] === 1 && risks[place]! >= thresholds.highRisk) watched += 1
    for (let place = 0; place < risks.length; place++) risks[place] = worth[place]! * risks[place]!
    return {first: firstOf(risks, top), watched}
  }
  const stated = tried(new Map())
  const compared = (factors: Factors) => {
    const {first, watched} = tried(factors)
    let both = 0
    for (let place = 0; place < first.length; place++) both += first[place]! & stated.first[place]!
    return {overlap: both / top, watched}
  }
  const corners = combinations(varied).map(compared)
  const overlaps = corners.map(({overlap}) => overlap)
  const lengths = corners.map(({watched}) => watched)
  return {
    change,
    top,
    terms: varied.map((term) => ({
      term,
      lower: compared(new Map([[term, 1 - change]])),
      higher: compared(new Map([[term, 1 + change]])),
    })),
    together: {
      combinations: corners.length,
      overlap: overlaps.reduce((sum, value) => sum + value, 0) / overlaps.length,
      leastOverlap: Math.min(...overlaps),
      watched: [Math.min(...lengths), Math.max(...lengths)],
    },
  }
}

/** Risk of leaving at given terms, each weight times its factor (1 when left out). */
export function riskWith(values: Readonly<Record<RiskTerm, number>>, factors: Factors): number {
  const [risk] = risksWith(
    priors.map(({term}) => Float64Array.of(values[term])),
    factors,
  )
  return risk!
}

/** The same of many customers; one column of values per prior. */
function risksWith(columns: readonly Float64Array[], factors: Factors): Float64Array {
  const risks = new Float64Array(columns[0]!.length).fill(baseOdds)
  for (const [which, {term, weight}] of priors.entries()) {
    const changed = weight * (factors.get(term) ?? 1)
    const values = columns[which]!
    for (let place = 0; place < risks.length; place++) risks[place] = risks[place]! + changed * values[place]!
  }
  for (let place = 0; place < risks.length; place++) risks[place] = probabilityOf(risks[place]!)
  return risks
}

/** All ways to lower or raise every weight: 2^k. */
function combinations(terms: readonly RiskTerm[]): Factors[] {
  return Array.from(
    {length: 1 << terms.length},
    (_, which) => new Map(terms.map((term, bit) => [term, (which >> bit) & 1 ? 1 + change : 1 - change])),
  )
}

/** 1 at the places of the `count` largest numbers; of equal ones the first, NaN last (as −∞, in place). */
function firstOf(values: Float64Array, count: number): Uint8Array {
  for (let place = 0; place < values.length; place++)
    if (Number.isNaN(values[place]!)) values[place] = Number.NEGATIVE_INFINITY
  const limit = nthLargest(values, count)
  const first = new Uint8Array(values.length)
  let room = count
  for (let place = 0; place < first.length; place++) {
    if (!(values[place]! > limit)) continue
    first[place] = 1
    room -= 1
  }
  for (let place = 0; place < first.length && room > 0; place++) {
    if (values[place] !== limit) continue
    first[place] = 1
    room -= 1
  }
  return first
}
