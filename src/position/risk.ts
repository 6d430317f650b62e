import {eligibility} from '../classify/index.ts'
import type {Disclosure} from '../disclosure/index.ts'
import {proportionEstimate, ratioEstimate, valueMeasure} from '../value/index.ts'
import {complaintFacts} from './complaints.ts'
import {concordance} from './concordance.ts'
import {unknownEstimate} from './estimates.ts'
import type {Standing} from './material.ts'
import {baseline, baseOdds, priors, probabilityOf, weightOf} from './priors.ts'
import {type RiskTerms, riskTerms} from './risk-terms.ts'
import {type RiskCause, type RiskResult, type RiskTerm, riskCauses, riskTerms as termIds} from './schema.ts'
import {thresholds} from './thresholds.ts'
import {type WatchList, watchList, watchRanks} from './watch-list.ts'
import {riskWith, weightSensitivity} from './weight-sensitivity.ts'

export interface Risk {
  readonly result: RiskResult | null
  /** 0 to 1 by respondent; NaN for those not classified. */
  readonly risks: readonly number[]
  /** A cause, or the column of an event; null without a risk. */
  readonly reasons: readonly (string | null)[]
  /** Rank on the watch list, from 1. */
  readonly ranks: readonly (number | null)[]
}

/**
 * Risk that a classified customer leaves within the year (D14): a stated index, not a fitted model.
 *   log-odds = log(0.15/0.85) + Σ weight × term,  risk = 1/(1 + e^(−log-odds))
 * Terms are in `risk-terms.ts`, weights with their sources in `priors.ts`. Directions are the literature's, sizes are
 * assumed: risks rank customers; as rates they hold only as far as the weights do. The reason is the largest change (event,
 * contract, complaint, spending), else the largest state (attitude, hold, habit). Watch list: risk of 30 % or more among heavy
 * and medium customers (all, where no value is known), by value × risk.
 * @see Ohana 2001 on moments of fragility; Neslin et al. 2006, Journal of Marketing Research 43(2), on ranking by risk.
 */
export function risk(context: Standing): Risk {
  const {survey, analysed} = context
  const terms = riskTerms(context)
  const members = analysed.filter((index) => context.classOf(index) !== null)
  const risks = survey.respondents.map(() => Number.NaN)
  const reasons: (string | null)[] = survey.respondents.map(() => null)
  for (const index of members) {
    const cause = mainCause(terms, index)
    risks[index] = riskOf(terms, index)
    reasons[index] = cause === 'event' ? terms.events(index)[0]! : cause
  }
  const list = watchList(context)
  const ranks = watchRanks(list, risks)
  return {
    risks,
    ranks,
    reasons,
    result: members.length === 0 ? null : summary(context, {terms, members, risks, reasons, ranks, list}),
  }
}

/** Risk at given terms; each weight keeps it monotone in its own. */
export function riskAt(terms: Readonly<Record<RiskTerm, number>>): number {
  return riskWith(terms, new Map())
}

const changes: readonly (readonly [RiskTerm, RiskCause])[] = [
  ['event', 'event'],
  ['contract', 'contract-ends'],
  ['complaint', 'complaint-open'],
  ['spending', 'spending-falls'],
]
const states: readonly (readonly [RiskTerm, RiskCause])[] = [
  ['attitude', 'attitude-low'],
  ['hold', 'held-by-nothing'],
  ['habit', 'no-habit'],
]

function riskOf({values}: RiskTerms, index: number): number {
  let odds = baseOdds
  for (const {term, weight} of priors) odds += weight * values[term][index]!
  return probabilityOf(odds)
}

function mainCause(terms: RiskTerms, index: number): RiskCause {
  return (
    largest(terms, index, {among: changes, least: thresholds.tellingChange}) ??
    largest(terms, index, {among: states, least: thresholds.tellingState}) ??
    'none'
  )
}

/** The cause that adds most to the log-odds, of equal ones the first; null where none adds enough to be told. */
function largest(
  {values}: RiskTerms,
  index: number,
  {among, least}: {readonly among: typeof changes; readonly least: number},
): RiskCause | null {
  let found: RiskCause | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const [term, cause] of among) {
    const adds = weightOf[term] * values[term][index]!
    if (!(adds >= least && adds > most)) continue
    most = adds
    found = cause
  }
  return found
}

interface Found {
  readonly terms: RiskTerms
  readonly members: readonly number[]
  readonly risks: readonly number[]
  /** A cause, or the column of an event. */
  readonly reasons: readonly (string | null)[]
  readonly ranks: readonly (number | null)[]
  readonly list: WatchList
}

function summary(context: Standing, found: Found): RiskResult {
  const {weights, disclosure} = context
  const {members, risks, terms} = found
  const used = members.map((index) => weights[index]!)
  const high = members.map((index) => risks[index]! >= thresholds.highRisk)
  const told = disclosure.tell('risk', members)
  return {
    n: members.length,
    baseline,
    terms: termIds.map((term) => ({term, measured: terms.measured[term]})),
    mean: told
      ? ratioEstimate({numerators: members.map((index) => risks[index]!), weights: used, bounds: [0, 1]})
      : unknownEstimate,
    high: {
      threshold: thresholds.highRisk,
      count: high.filter(Boolean).length,
      share: proportionEstimate(high, used),
    },
    valueAtRisk: valueAtRisk(context, found),
    causes: causes(context, found),
    watch: watched(context, found),
    sensitivity: weightSensitivity(found),
    discrimination: discrimination(context, terms),
    complaints: complaintFacts(context),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** What of a customer's value is at stake, and the customers of whom it is known. */
function exposure({portfolio}: Standing, {members, risks}: Found) {
  const worth = (index: number): number => portfolio.values[index]!
  return {
    known: members.filter((index) => Number.isFinite(worth(index))),
    worth,
    exposed: (index: number): number => worth(index) * risks[index]!,
  }
}

const atRisk = 'value at risk'

function causes(context: Standing, found: Found): RiskResult['causes'] {
  const {disclosure} = context
  const {members, risks} = found
  const {known, exposed} = exposure(context, found)
  const groups = [...membersByCause(found, disclosure)]
  const means = disclosure.tellParts(
    'risk',
    groups.map(([, group]) => group),
    {whole: members},
  )
  const valued = groups.map(([, group]) => group.filter((index) => Number.isFinite(exposed(index))))
  const money = disclosure.tellParts(atRisk, valued, {whole: known, amountOf: exposed})
  return groups
    .map(([key, group], place) => {
      const isColumn = key.startsWith('event_')
      return {
        cause: isColumn ? ('event' as const) : (key as RiskCause),
        event: isColumn ? key : null,
        count: group.length,
        share: group.length / members.length,
        meanRisk: means[place] ? sum(group.map((index) => risks[index]!)) / group.length : Number.NaN,
        valueAtRisk: money[place] ? sum(valued[place]!.map(exposed)) : Number.NaN,
      }
    })
    .sort(
      (a, b) =>
        b.count - a.count ||
        riskCauses.indexOf(a.cause) - riskCauses.indexOf(b.cause) ||
        ((a.event ?? '') < (b.event ?? '') ? -1 : 1),
    )
}

/** An event is named where enough customers have it; the others are together. */
function membersByCause({members, reasons}: Found, {minCell}: Disclosure): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const index of members) {
    const reason = reasons[index]!
    const group = groups.get(reason)
    if (group === undefined) groups.set(reason, [index])
    else group.push(index)
  }
  const rare = [...groups].filter(([key, group]) => key.startsWith('event_') && group.length < minCell)
  for (const [key] of rare) groups.delete(key)
  const others = rare.flatMap(([, group]) => group)
  if (others.length > 0) groups.set('event', others)
  return groups
}

function valueAtRisk(context: Standing, found: Found): RiskResult['valueAtRisk'] {
  const {weights, survey, disclosure} = context
  const {known, worth, exposed} = exposure(context, found)
  const told =
    disclosure.tell(valueMeasure(survey), known, {amountOf: worth}) &&
    disclosure.tell(atRisk, known, {amountOf: exposed})
  if (!told) return null
  return {
    total: sum(known.map(exposed)),
    share: ratioEstimate({
      numerators: known.map(exposed),
      denominators: known.map(worth),
      weights: known.map((index) => weights[index]!),
      bounds: [0, 1],
    }),
  }
}

function watched(context: Standing, found: Found): RiskResult['watch'] {
  const {survey, disclosure} = context
  const {members, ranks} = found
  const {known, worth, exposed} = exposure(context, found)
  const listed = members.filter((index) => ranks[index] !== null)
  const valued = listed.filter((index) => Number.isFinite(worth(index)))
  const value = disclosure.tell(valueMeasure(survey), valued, {whole: known, amountOf: worth})
    ? sum(valued.map(worth))
    : Number.NaN
  return {
    count: listed.length,
    value,
    shareOfValue: value / sum(known.map(worth)),
    valueAtRisk: disclosure.tell(atRisk, valued, {whole: known, amountOf: exposed})
      ? sum(valued.map(exposed))
      : Number.NaN,
  }
}

const leastForConcordance = 10

/** The only check that one survey allows: former customers who answered, against those who stay. */
function discrimination(context: Standing, terms: RiskTerms): RiskResult['discrimination'] {
  const {survey, analysed, classOf} = context
  const {stages} = eligibility(survey)
  const index = (group: readonly number[]): number[] => group.map((respondent) => riskOf(terms, respondent))
  const left = analysed.filter((respondent) => stages[respondent] === 'lapsed')
  const stayed = analysed.filter((respondent) => classOf(respondent) !== null)
  if (left.length < leastForConcordance || stayed.length < leastForConcordance) return null
  const found = concordance(index(left), index(stayed))
  return {left: left.length, stayed: stayed.length, concordance: {...unknownEstimate, ...found}}
}
