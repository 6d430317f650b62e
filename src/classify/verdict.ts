import type {Survey} from '../clean/index.ts'
import type {Scores} from '../score/index.ts'
import type {ClassModel} from './class-model.ts'
import {type Cutoffs, defaultCutoff} from './cutoffs.ts'
import {mostProbable} from './most-probable.ts'
import type {Population} from './population.ts'
import type {ClassificationRule} from './rule.ts'
import type {CustomerClass, CustomerFlag, LoyaltyClass, ReasonCode, Subtype} from './schema.ts'

/** Below this highest probability a verdict could as well be another. */
export const borderlineBelow = 0.6
/** Less than half of the category's spending, or several brands in use where spending is not known: shared loyalty. */
export const sharedBelow = 0.5
export const severalBrands = 2
/** Satisfied, trusting and committed. */
const attitudeRoles = 3
/** Reichheld 2003: promoters answer 9 or 10 of 10. */
const promoterFrom = 90

export interface VerdictContext {
  readonly survey: Survey
  readonly scores: Scores
  readonly rule: ClassificationRule
  readonly members: Population
  readonly model: ClassModel
  readonly cutoffs: Cutoffs
}

/** A member's class, sub-type, reason and flags. */
export interface Verdict extends Omit<CustomerClass, 'wouldChange'> {
  readonly class: LoyaltyClass
}

export function verdict(context: VerdictContext, member: number): Verdict {
  const {model, cutoffs} = context
  const probabilities = model.probabilities(member, cutoffs)
  const [loyal, inert, retained] = probabilities
  const is = mostProbable(probabilities)
  const view = viewOf(context, member)
  const subtype = subtypeOf(is, view, context)
  return {
    class: is,
    loyal,
    inert,
    retained,
    subtype,
    reason: reasonOf(is, subtype, {view, rule: context.rule}),
    flags: flagsOf(is, Math.max(loyal, inert, retained), view, context),
  }
}

/** What the posterior holds to be true of one member, side of the cut-off by side. */
interface View {
  readonly member: number
  readonly respondent: number
  /** Role → expected true score at or above its cut-off. */
  readonly attitude: ReadonlyMap<string, boolean>
  readonly facets: readonly boolean[]
  readonly held: boolean
  readonly constrained: boolean
  readonly habitual: boolean
  /** The rule applied to the scores as observed; null when one is missing. */
  readonly observed: LoyaltyClass | null
}

function viewOf({model, cutoffs, members, rule}: VerdictContext, member: number): View {
  const means = model.block.means(member)
  return {
    member,
    respondent: members.respondents[member]!,
    attitude: new Map(rule.attitude.map(({role}, index) => [role, means[index]! >= cutoffs.attitude[index]!])),
    facets: model.constraint.means(member).map((mean, index) => mean >= cutoffs.facets[index]!),
    held: members.held[member] === 1,
    constrained: model.constrained(member, cutoffs) >= 0.5,
    habitual: model.habits.some((habit, index) => habit.mean(member) >= cutoffs.habits[index]!),
    observed: observedClass({members, rule, cutoffs}, member),
  }
}

/** Satisfied ∧ trusting ∧ committed → loyal; else constraint high → retained; else inert, on scores as they are. */
export function observedClass(
  {members, rule, cutoffs}: Pick<VerdictContext, 'members' | 'rule' | 'cutoffs'>,
  member: number,
): LoyaltyClass | null {
  const scores = members.attitude.map((measure) => measure.scores[member]!)
  const facets = members.facets.map((measure) => measure.scores[member]!)
  if ([...scores, ...facets].some(Number.isNaN)) return null
  if (scores.every((score, index) => score >= cutoffs.attitude[index]!)) return 'loyal'
  if (rule.situation === 'minimum') {
    const satisfaction = rule.attitude.findIndex(({role}) => role === 'satisfaction')
    return satisfaction >= 0 && scores[satisfaction]! < cutoffs.attitude[satisfaction]! ? 'retained' : 'inert'
  }
  const held = members.held[member] === 1 || facets.some((score, index) => score >= cutoffs.facets[index]!)
  return held ? 'retained' : 'inert'
}

function subtypeOf(is: LoyaltyClass, view: View, {rule}: VerdictContext): Subtype | null {
  if (is === 'loyal') return null
  if (rule.situation === 'minimum') return 'inferred'
  if (is === 'inert') return rule.habits.length === 0 ? null : view.habitual ? 'by-habit' : 'nothing-holds'
  const perceived = view.facets.some(Boolean)
  if (!view.held) return 'perceived'
  return perceived ? 'perceived-and-real' : 'real'
}

function reasonOf(
  is: LoyaltyClass,
  subtype: Subtype | null,
  {view, rule}: {view: View; rule: ClassificationRule},
): ReasonCode {
  if (is === 'loyal') {
    if (![...view.attitude.values()].every(Boolean)) return 'loyal-borderline'
    return rule.attitude.length === attitudeRoles ? 'loyal' : 'loyal-as-measured'
  }
  if (subtype === 'inferred') return is === 'retained' ? 'retained-inferred' : 'inert-inferred'
  if (is === 'retained') return view.held ? 'retained-real' : 'retained-perceived'
  if (subtype === 'by-habit') return 'inert-by-habit'
  if (subtype === 'nothing-holds') return rule.situation === 'no-constraint' ? 'inert-no-habit' : 'inert-nothing-holds'
  const lacking = ['satisfaction', 'trust', 'commitment'].find((role) => view.attitude.get(role) === false)
  return lacking === 'satisfaction'
    ? 'inert-not-satisfied'
    : lacking === 'trust'
      ? 'inert-not-trusting'
      : 'inert-not-committed'
}

function flagsOf(is: LoyaltyClass, highest: number, view: View, context: VerdictContext): CustomerFlag[] {
  const {survey, scores, rule} = context
  const cell = (id: string): number => {
    const column = survey.columns[id]
    return column === undefined || column.type === 'text' ? Number.NaN : column.values[view.respondent]!
  }
  const score = (construct: string | undefined): number =>
    construct === undefined ? Number.NaN : (scores[construct]?.scores[view.respondent] ?? Number.NaN)
  const role = (wanted: string): string | undefined =>
    survey.questionnaire.constructs.find((construct) => construct.role === wanted && !construct.dimension)?.id
  const shareOfWallet = cell('share_of_wallet')
  const shared = Number.isNaN(shareOfWallet) ? cell('brands_used') >= severalBrands : shareOfWallet < sharedBelow
  const advocacy = score('advocacy')
  const holds: Readonly<Record<Exclude<CustomerFlag, 'high-value-at-risk' | 'panel'>, boolean>> = {
    'held-and-habit': is === 'retained' && view.habitual && rule.habits.length > 0,
    'loyal-locked': is === 'loyal' && view.constrained,
    'hurt-loyal':
      view.attitude.get('satisfaction') === false &&
      view.attitude.get('trust') === true &&
      view.attitude.get('commitment') === true,
    latent: is === 'loyal' && score('repurchase') < defaultCutoff,
    polygamous: is === 'loyal' && shared,
    'variety-seeking': score(role('variety-seeking')) >= defaultCutoff,
    advocate: Number.isNaN(advocacy) ? score('nps') >= promoterFrom : advocacy >= defaultCutoff,
    borderline: highest < borderlineBelow,
    'rule-differs': view.observed !== null && view.observed !== is,
  }
  return Object.entries(holds).flatMap(([flag, on]) => (on ? [flag as CustomerFlag] : []))
}
