import type {Disclosure} from '../disclosure/index.ts'
import type {Findings} from '../findings.ts'
import {createGroupMembers, type GroupMembers, type Material} from '../project/index.ts'
import {doubtsOf} from './doubts.ts'
import type {Cell, Facts} from './facts.ts'
import {factsOf} from './facts-of.ts'
import {confidenceOf, rankingScore} from './rank.ts'
import type {Finding, Rule} from './rule.ts'
import {axes, type Recommendation} from './schema.ts'

export interface Recommended {
  /** By axis, then by priority. */
  readonly recommendations: readonly Recommendation[]
  /** Per respondent: id of the rule whose group holds the customer and suits best, or null. */
  readonly nextActions: readonly (string | null)[]
}

interface Candidate {
  readonly rule: Rule
  /** By respondent, 1 for those it is for. */
  readonly members: Uint8Array
  readonly recommendation: Recommendation
}

/**
 * Rules → recommendations: those that hold, with their status, ranked; of two rules that would tell a same customer the
 * contrary only the better-ranked is kept. Groups under the smallest cell are never described, and no figure of a
 * recommendation is told that would give away few customers beside what the findings and better-ranked ones tell.
 */
export function applyRules(rules: readonly Rule[], findings: Findings, material: Material): Recommended {
  const facts = factsOf(findings, material)
  const membersOf = createGroupMembers(material)
  const considered = (rule: Rule, disclosure: Disclosure): Candidate | null =>
    candidate(rule, facts(disclosure), membersOf)
  const candidates = rules.flatMap((rule) => considered(rule, material.disclosure.branch()) ?? []).sort(byRank)
  const kept = tellingNobody(withoutConflicts(candidates), material.disclosure, considered)
  const recommendations = axes.flatMap((axis) =>
    kept
      .filter(({rule}) => rule.axis === axis)
      .map(({recommendation}, rank) => ({...recommendation, priority: rank + 1})),
  )
  return {recommendations, nextActions: nextActions(kept, material)}
}

/** Each rule is asked again, in their order, beside what those before it tell; what may not be told any more is left out. */
function tellingNobody(
  ranked: readonly Candidate[],
  disclosure: Disclosure,
  considered: (rule: Rule, disclosure: Disclosure) => Candidate | null,
): readonly Candidate[] {
  let told = disclosure
  const kept = ranked.flatMap(({rule}) => {
    const beside = told.branch()
    const again = considered(rule, beside)
    if (again === null) return []
    told = beside
    return [again]
  })
  return kept.sort(byRank)
}

function candidate(rule: Rule, facts: Facts, membersOf: GroupMembers): Candidate | null {
  const finding = rule.when(facts)
  const members = finding === null ? null : membersOf(finding.group)
  const cell = finding === null ? null : facts.cell(...finding.group)
  if (finding === null || members === null || cell === null || cell.count < facts.minCell) return null
  const count = finding.count ?? cell.count
  const doubts = doubtsOf(finding, facts.findings, count)
  const confidence = confidenceOf(doubts, count)
  const shareOfCustomers = cell.shareOfCustomers.estimate
  const totalValue = facts.findings.value?.total ?? Number.NaN
  const recommendation: Recommendation = {
    id: rule.id,
    axis: rule.axis,
    priority: 0,
    status: rule.notAdvised ? 'not-advised' : doubts.length > 0 ? 'to-check' : 'advice',
    who: who(rule, finding, cell),
    values: {...finding.values, ...commonValues(rule, finding, count), shareOfCustomers},
    evidence: [...finding.evidence],
    effect: finding.effect,
    effort: rule.effort,
    kpi: finding.kpi,
    horizon: rule.horizon,
    confidence,
    doubts: [...doubts],
    conflictsWith: [...rule.conflictsWith],
    score: rankingScore({finding, effort: rule.effort, confidence, shareOfCustomers, totalValue}),
  }
  return {rule, members, recommendation}
}

/** Prospects and the firm hold no share of the customers: only an action upon customers has their value at stake. */
function who(rule: Rule, {group, count}: Finding, cell: Cell): Recommendation['who'] {
  if (rule.actsOn === 'prospects' || group.length === 0)
    return {count: count ?? cell.count, shareOfCustomers: null, shareOfValue: null, value: null}
  const {shareOfCustomers, shareOfValue, value} = cell
  return {count: cell.count, shareOfCustomers: shareOfCustomers.estimate, shareOfValue, value}
}

/** Values that every rule's sentences may use besides the finding's own. */
function commonValues(rule: Rule, {kpi}: Finding, count: number): Recommendation['values'] {
  return {
    count,
    horizon: rule.horizon,
    months: kpi.months,
    ...(kpi.baseline !== null && {baseline: kpi.baseline}),
    ...(kpi.target !== null && {target: kpi.target}),
  }
}

const statusOrder = ['advice', 'to-check', 'not-advised'] as const

function byRank({recommendation: a}: Candidate, {recommendation: b}: Candidate): number {
  const status = statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status)
  return status || (b.score ?? 0) - (a.score ?? 0) || (a.id < b.id ? -1 : 1)
}

function withoutConflicts(ranked: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const next of ranked) {
    const contrary = kept.some(
      ({rule, members}) =>
        (rule.conflictsWith.includes(next.rule.id) || next.rule.conflictsWith.includes(rule.id)) &&
        members.some((member, index) => member === 1 && next.members[index] === 1),
    )
    if (!contrary) kept.push(next)
  }
  return kept
}

/**
 * On the watch list, what raises the risk is answered before anything else. Then what is broken is mended first; then advice before what is to be checked; then the rule with the fewest customers, the one most
 * their own. A class that was only inferred decides no customer's action.
 */
function nextActions(kept: readonly Candidate[], {survey}: Material): Recommended['nextActions'] {
  const forCustomers = kept
    .filter(({rule, recommendation}) => {
      return (rule.actsOn ?? 'customers') === 'customers' && !recommendation.doubts.includes('inferred-class')
    })
    .sort(byCloseness)
  const actions: (string | null)[] = survey.respondents.map(() => null)
  for (const {members, rule} of forCustomers.reverse())
    for (let index = 0; index < actions.length; index++) if (members[index] === 1) actions[index] = rule.id
  return actions
}

function byCloseness(a: Candidate, b: Candidate): number {
  const answering = Number(b.rule.answersRisk === true) - Number(a.rule.answersRisk === true)
  const mending = Number(b.rule.mends === true) - Number(a.rule.mends === true)
  const status = statusOrder.indexOf(a.recommendation.status) - statusOrder.indexOf(b.recommendation.status)
  return answering || mending || status || a.recommendation.who.count - b.recommendation.who.count || byRank(a, b)
}
