import type {ClassProbabilities} from '../classify/index.ts'
import {surveyWeights} from '../clean/index.ts'
import type {Paths} from '../drivers/index.ts'
import {UserError} from '../kernel/index.ts'
import {ratioEstimate} from '../value/index.ts'
import {projectErrors} from './errors.ts'
import {effectsOf, type Followed, type Moves, total} from './followed.ts'
import type {GroupId} from './group-id.ts'
import {countOf, createGroupMembers} from './group-members.ts'
import type {Material} from './material.ts'
import type {SimulationFindings} from './simulation-schema.ts'

/** `add` moves a score by so many POMP points, `set` puts it there. */
export interface Lever {
  readonly construct: string
  readonly mode: 'add' | 'set'
  readonly points: number
}

export interface SimulationQuestion {
  readonly levers: readonly Lever[]
  /** Crossed; none = every classified customer. */
  readonly group: readonly GroupId[]
  readonly paths: Paths | null
  readonly currency: string
}

type Scenario = SimulationFindings['direct']

/**
 * What would become of the classes, the outcomes and the value held by loyal customers if a group's scores were others.
 * Two readings, never added: the levers move alone (direct), or what the path model says goes with them moves along
 * (propagated). Intervals are those of mean paired differences; propagated ones leave out the uncertainty of the paths,
 * which the outcomes' intervals hold. Correlational: it says what customers with such scores look like.
 * @throws {UserError} an unknown construct or group, nobody concerned.
 * @see Morgan & Winship 2015, Counterfactuals and Causal Inference, ch. 1.
 */
export function simulate(material: Material, question: SimulationQuestion): SimulationFindings {
  const {survey, scores, classification} = material
  const {levers, group, paths, currency} = question
  for (const {construct} of levers)
    if (scores[construct] === undefined)
      throw new UserError(projectErrors.UNKNOWN_LEVER, {construct, known: Object.keys(scores).join(', ')})
  const members = createGroupMembers(material)(group)
  const {customers} = classification
  if (members === null) throw new UserError(projectErrors.UNKNOWN_GROUP, {group: group.join(', ')})
  const concerned = countOf(members)
  const {minCell} = material.disclosure
  if (concerned < minCell) throw new UserError(projectErrors.GROUP_TOO_SMALL, {count: concerned, least: minCell})
  const weights = surveyWeights(survey).map((weight, index) => (customers[index]!.class === null ? 0 : weight))
  const movesOf = (index: number): Moves =>
    new Map(levers.map((lever) => [lever.construct, move(material, lever, index)]))
  const base: Base = {material, weights, members}
  const downstream = paths === null ? null : effectsOf(paths, levers)
  return {
    levers: levers.map((lever) => ({...lever})),
    group: [...group],
    concerned,
    classified: customers.filter((customer) => customer.class !== null).length,
    applied: levers.map((lever) => applied(base, lever)),
    basis: 'respondents',
    direct: scenario(base, movesOf),
    propagated: downstream && {
      ...scenario(base, (index) => follow(movesOf(index), downstream)),
      moved: downstream.map(({construct, effects}) => ({
        construct,
        change: levers.every((lever) => told(base, lever.construct))
          ? meanOf(base, (index) => total(movesOf(index), effects))
          : Number.NaN,
      })),
    },
    outcomes: paths === null || downstream === null ? [] : outcomes(base, paths, {levers, followed: downstream}),
    currency,
  }
}

interface Base {
  readonly material: Material
  readonly weights: Float64Array
  readonly members: Uint8Array
}

function move({scores}: Material, {construct, mode, points}: Lever, index: number): number {
  const score = scores[construct]!.scores[index]!
  if (Number.isNaN(score)) return 0
  const wanted = mode === 'set' ? points : score + points
  return Math.max(0, Math.min(100, wanted)) - score
}

function scenario(base: Base, movesOf: (index: number) => Moves): Scenario {
  const {material, weights, members} = base
  const {customers} = material.classification
  const after = customers.map((customer, index): ClassProbabilities => {
    const before = [customer.loyal, customer.inert, customer.retained] as const
    if (customer.class === null || !members[index]) return before
    const moves = movesOf(index)
    return material.classification.whatIfAll(index, (construct, score) => score + (moves.get(construct) ?? 0))
  })
  const share = (place: 0 | 1 | 2, of: 'loyal' | 'inert' | 'retained') => {
    const numerators = customers.map((customer, index) => after[index]![place] - customer[of])
    const {estimate, ci} = ratioEstimate({numerators, weights, bounds: [-1, 1]})
    const before = ratioEstimate({numerators: customers.map((customer) => customer[of]), weights}).estimate
    return {before, after: before + estimate, change: {estimate, ci}}
  }
  return {
    shares: {loyal: share(0, 'loyal'), inert: share(1, 'inert'), retained: share(2, 'retained')},
    securedValue: securedValue(base, (index) => after[index]![0] - customers[index]!.loyal),
  }
}

/** Money that changes hands: Σ weight · value · Δp; null where few have a value, or one customer makes most of it. */
function securedValue({material, weights, members}: Base, gain: (index: number) => number): Scenario['securedValue'] {
  const {values} = material.portfolio
  const known = [...values.keys()].filter((index) => Number.isFinite(values[index]!) && weights[index]! > 0)
  const concerned = known.filter((index) => members[index])
  const {describable} = material.disclosure
  if (!describable(known, (index) => values[index]!) || !describable(concerned, (index) => values[index]!)) return null
  const won = (index: number): number => values[index]! * gain(index)
  if (!describable(concerned, (index) => weights[index]! * won(index))) return null
  const isKnown = new Set(known)
  const numerators = Array.from(values, (_, index) => (isKnown.has(index) ? won(index) : Number.NaN))
  const {estimate, ci, n} = ratioEstimate({numerators, weights})
  return {estimate: estimate * n, ci: [ci[0] * n, ci[1] * n]}
}

function applied(base: Base, {construct, mode, points}: Lever): SimulationFindings['applied'][number] {
  const values = base.material.scores[construct]!.scores
  if (!told(base, construct)) return {construct, before: Number.NaN, change: Number.NaN}
  return {
    construct,
    before: meanOf(base, (index) => values[index]!),
    change: meanOf(base, (index) =>
      Number.isNaN(values[index]!) ? Number.NaN : move(base.material, {construct, mode, points}, index),
    ),
  }
}

/** Whether the mean score of those concerned gives nobody away, beside that of the whole sample. */
function told({material, weights, members}: Base, construct: string): boolean {
  const {scores, survey, disclosure} = material
  const known = [...members.keys()].filter((index) => !Number.isNaN(scores[construct]!.scores[index]!))
  const whole = known.filter((index) => survey.respondents[index]!.excluded === null)
  const concerned = known.filter((index) => members[index] && weights[index]! > 0)
  return disclosure.branch().tell(construct, concerned, {whole, amountOf: (index) => weights[index]!})
}

/** Weighted mean over those concerned. */
function meanOf({weights, members}: Base, of: (index: number) => number): number {
  const numerators = Float64Array.from(members, (member, index) => (member === 1 ? of(index) : Number.NaN))
  return ratioEstimate({numerators, weights}).estimate
}

function follow(moves: Moves, followed: readonly Followed[]): Moves {
  return new Map([...followed.map(({construct, effects}) => [construct, total(moves, effects)] as const), ...moves])
}

/** Change of each outcome over all classified customers; the interval is that of the levers' total effects alone. */
function outcomes(
  base: Base,
  paths: Paths,
  {levers, followed}: {levers: readonly Lever[]; followed: readonly Followed[]},
) {
  const last = new Set(paths.layers.at(-1) ?? [])
  const share = ratioEstimate({numerators: base.members, weights: base.weights}).estimate
  const means = new Map(levers.map((lever) => [lever.construct, applied(base, lever).change! * share]))
  return followed.flatMap(({construct, effects}) => {
    if (!last.has(construct)) return []
    const estimate = total(means, effects)
    const found = paths.equations.find(({outcome}) => outcome === construct)?.paths ?? []
    // Levers are few: the errors of their paths are added as if independent.
    const half = Math.sqrt(
      found.reduce((sum, {from, total: {ci}}) => sum + (((ci[1]! - ci[0]!) / 2) * (means.get(from) ?? 0)) ** 2, 0),
    )
    return [{construct, change: {estimate, ci: [estimate - half, estimate + half] as [number, number]}}]
  })
}
