import type {Survey} from '../clean/index.ts'
import {createRandom, type Random, UserError, type Warning, type Work, warn} from '../kernel/index.ts'
import type {Scores} from '../score/index.ts'
import {wilsonInterval} from '../stats/index.ts'
import {attitudeHoldMap} from './attitude-hold-map.ts'
import {bootstrapShares, meanProbabilities, resampledOf} from './bootstrap-shares.ts'
import {classModel, samplePoints} from './class-model.ts'
import {clusterAgreement} from './cluster-agreement.ts'
import {type CutoffChoice, type Cutoffs, cutoffsOf} from './cutoffs.ts'
import {classifyErrors} from './errors.ts'
import {latentShare} from './latent-share.ts'
import type {ClassProbabilities} from './most-probable.ts'
import {type Population, population} from './population.ts'
import {type ClassificationRule, classificationRule} from './rule.ts'
import {
  type ClassificationResult,
  type CustomerClass,
  customerFlags,
  displayedClasses,
  unclassifiedReasons,
} from './schema.ts'
import {blockPosterior} from './score-block.ts'
import {sensitivity} from './sensitivity.ts'
import {subtypeShares} from './subtype-shares.ts'
import {type VerdictContext, verdict} from './verdict.ts'
import {classifyWarnings} from './warnings.ts'
import {type ScoreChange, whatIfFor} from './what-if.ts'
import {wouldChangeFor} from './would-change.ts'

export interface ClassifyOptions extends Work {
  /** Cut-off by role or construct, in POMP points; `midpoint` or `median` for all. Default 60. */
  readonly cutoffs?: CutoffChoice | undefined
  readonly seed?: number | undefined
  /** Bootstrap draws; 0 leaves the intervals out. */
  readonly draws?: number | undefined
  /** Customers of the company: shrinks the intervals when the respondents are much of them. */
  readonly base?: number | undefined
  /** False for a convenience sample, which is said. */
  readonly randomSample?: boolean | undefined
  /** Smallest group of customers that may be described. */
  readonly minCell?: number | undefined
}

/** A classification that can be asked again: what the shares would be if some scores were others. */
export interface Classification {
  /** One per respondent of the survey, in its order. */
  readonly customers: readonly CustomerClass[]
  readonly result: ClassificationResult
  readonly warnings: readonly Warning[]
  /** Constructs whose score decides, by role (proxies included). */
  readonly deciding: Readonly<Record<string, readonly string[]>>
  /** By construct id. */
  readonly cutoffs: Readonly<Record<string, number>>
  /** P(loyal), P(inert), P(retained) of respondent `index` when `construct` is raised by `delta` POMP (capped at 100). */
  readonly whatIf: (index: number, construct: string, delta: number) => ClassProbabilities
  /** The same when several scores change at once. */
  readonly whatIfAll: (index: number, change: ScoreChange) => ClassProbabilities
}

const defaultDraws = 1000
const leastClassified = 10
/** The random stream of the clusters, apart from that of the bootstrap. */
const clusterStream = 1

/**
 * Loyal, inert or retained, with a probability for each, from the joint posterior of the true scores.
 * @param scores of the same survey, POMP.
 * @throws {UserError} too little of the attitude is measured, a date is missing, fewer than ten can be classified.
 * @see Bozzo, Merunka & Moulins 2003, Décisions Marketing, for the classes; method.md in the documentation for the posterior.
 */
export async function classify(survey: Survey, scores: Scores, options: ClassifyOptions = {}): Promise<Classification> {
  const rule = classificationRule(survey)
  const members = population(survey, scores, rule)
  if (members.size < leastClassified)
    throw new UserError(classifyErrors.NOBODY_TO_CLASSIFY, {count: members.size, least: leastClassified})
  const choice = options.cutoffs ?? {}
  const cutoffs = cutoffsOf(choice, rule, members, members.weights)
  const model = classModel(members, rule, {weights: members.weights, points: samplePoints})
  const context = {survey, scores, rule, members, model, cutoffs}
  const customers = verdicts(context)
  const draws = options.draws ?? defaultDraws
  const random = createRandom(options.seed ?? 1)
  const estimates = meanProbabilities(members.weights, (member) => {
    const {loyal, inert, retained} = customers[members.respondents[member]!]!
    return [loyal, inert, retained]
  })
  const intervals = await bootstrapShares(members, rule, {...options, cutoffs: choice, random, draws, estimates})
  const result = {
    ...summary(context, customers, {choice, draws, random, minCell: options.minCell ?? 5}),
    shares: shares(context, customers, {estimates, intervals, base: options.base}),
  }
  const whatIfAll = whatIfFor(context)
  return {
    customers,
    result,
    warnings: warnings(context, {choice, randomSample: options.randomSample ?? false}),
    deciding: deciding(rule),
    cutoffs: byConstruct(members, cutoffs),
    whatIf: (index, construct, delta) => whatIfAll(index, (id, score) => (id === construct ? score + delta : score)),
    whatIfAll,
  }
}

function verdicts(context: VerdictContext): CustomerClass[] {
  const {members} = context
  const customers = members.left.map(
    (reason): CustomerClass => ({
      class: null,
      loyal: Number.NaN,
      inert: Number.NaN,
      retained: Number.NaN,
      subtype: null,
      reason: reason ?? 'missing-scores',
      flags: [],
      wouldChange: null,
    }),
  )
  const wouldChange = wouldChangeFor(context)
  for (let member = 0; member < members.size; member++) {
    const given = verdict(context, member)
    customers[members.respondents[member]!] = {...given, wouldChange: wouldChange(member, given.class)}
  }
  return customers
}

function shares(
  context: VerdictContext,
  customers: readonly CustomerClass[],
  {
    estimates,
    intervals,
    base,
  }: {
    readonly estimates: ClassProbabilities
    readonly intervals: readonly (readonly [number, number])[]
    readonly base: number | undefined
  },
): ClassificationResult['shares'] {
  const {members, rule} = context
  // Finite population: the sample leaves only 1 − n/N of the base unseen (Cochran 1977, 2.6).
  const unseen = base === undefined || base <= members.size ? 1 : Math.sqrt(1 - members.size / base)
  const share = (index: number) => {
    const estimate = estimates[index]!
    const [low, high] = intervals[index]!
    const count = customers.filter((customer) => customer.class === displayedClasses[index]).length
    const inferred = rule.situation === 'minimum' || (rule.situation === 'no-constraint' && index > 0)
    return {
      estimate,
      ci: [estimate + (low - estimate) * unseen, estimate + (high - estimate) * unseen] as [number, number],
      count,
      hard: {estimate: count / members.size, ci: wilsonInterval(count, members.size) as [number, number]},
      ...(inferred && index > 0 ? {inferred: true, bounds: [0, 1 - estimates[0]] as [number, number]} : {}),
    }
  }
  return {loyal: {...share(0), latent: latentShare(context, customers)}, inert: share(1), retained: share(2)}
}

function summary(
  context: VerdictContext,
  customers: readonly CustomerClass[],
  {choice, draws, random, minCell}: {choice: CutoffChoice; draws: number; random: Random; minCell: number},
): Omit<ClassificationResult, 'shares'> {
  const {members, rule, model, cutoffs} = context
  const count = (holds: (customer: CustomerClass) => boolean): number => customers.filter(holds).length
  const complete = blockPosterior(model.moments.truth, model.moments.errors)
  const kind = typeof choice === 'string' ? choice : ('fixed' as const)
  return {
    classified: members.size,
    unclassified: unclassifiedReasons.flatMap((reason) => {
      const left = members.left.filter((given) => given === reason).length
      return left > 0 ? [{reason, count: left}] : []
    }),
    classification: {
      rule: {
        attitude: rule.attitude.map((part, index) => ({...part, cutoff: cutoffs.attitude[index]!})),
        constraint: rule.facets.map((construct, index) => ({construct, cutoff: cutoffs.facets[index]!})),
        habit: rule.habits.map((construct, index) => ({construct, cutoff: cutoffs.habits[index]!})),
        realConstraint: [...rule.realConstraint],
        situation: rule.situation,
      },
      proxies: rule.proxies.map((proxy) => ({...proxy})),
      cutoffs: Object.fromEntries(
        Object.entries(byConstruct(members, cutoffs)).map(([construct, value]) => [construct, {value, kind}]),
      ),
      model: {
        constructs: rule.attitude.map(({construct}) => construct),
        mean: [...model.moments.mean],
        covariance: model.moments.observed.map((row) => [...row]),
        errorVariance: [...model.moments.errors],
        weights: complete.weights.map((row) => [...row]),
        nearestPsd: model.moments.adjusted,
        diagonalFallback: model.block.diagonal(),
        draws,
        ...resampled(members),
      },
      eligibility: members.eligibility,
      map: attitudeHoldMap(context, customers),
    },
    subtypes: subtypeShares(context, customers),
    sensitivity: {
      ...sensitivity(members, rule, cutoffs),
      clusters: clusterAgreement(members, customers, {random: random.fork(clusterStream), minCell}),
    },
    flags: Object.fromEntries(
      customerFlags.map((flag) => {
        const found = count((customer) => customer.flags.includes(flag))
        return [flag, {count: found, share: found / members.size}]
      }),
    ),
  }
}

function resampled(members: Population): {resampled?: number} {
  const count = resampledOf(members)
  return count === undefined ? {} : {resampled: count}
}

function byConstruct(members: Population, cutoffs: Cutoffs): Record<string, number> {
  const pairs = (['attitude', 'facets', 'habits'] as const).flatMap((block) =>
    members[block].map((measure, index) => [measure.construct, cutoffs[block][index]!] as const),
  )
  return Object.fromEntries(pairs)
}

function deciding(rule: ClassificationRule): Record<string, string[]> {
  const roles: Record<string, string[]> = {constraint: [...rule.facets], habit: [...rule.habits]}
  for (const {role, construct} of rule.attitude) roles[role] = [construct]
  return roles
}

function warnings(
  {rule, members, model, scores}: VerdictContext,
  {choice, randomSample}: {choice: CutoffChoice; randomSample: boolean},
): Warning[] {
  const missing = ['satisfaction', 'trust', 'commitment'].filter(
    (role) => !rule.attitude.some((part) => part.role === role),
  )
  const measures = [...members.attitude, ...members.facets, ...members.habits]
  const assumed = measures.filter(({construct}) => scores[construct]!.reliabilityAssumed)
  return [
    ...missing.map((role) => warn(classifyWarnings.ATTITUDE_INCOMPLETE, {role})),
    ...rule.proxies.map(({role, construct}) => warn(classifyWarnings.PROXY_USED, {role, construct})),
    ...(rule.situation === 'minimum' ? [warn(classifyWarnings.SPLIT_INFERRED)] : []),
    ...(rule.situation === 'no-constraint' ? [warn(classifyWarnings.CONSTRAINT_NOT_MEASURED)] : []),
    ...assumed.map(({construct}) => warn(classifyWarnings.RELIABILITY_ASSUMED, {construct})),
    ...(model.moments.adjusted ? [warn(classifyWarnings.COVARIANCE_ADJUSTED)] : []),
    ...(model.block.diagonal() ? [warn(classifyWarnings.WEIGHTS_DIAGONAL)] : []),
    ...(choice === 'median' ? [warn(classifyWarnings.CUTOFF_RELATIVE)] : []),
    ...(members.eligibility === 'assumed' ? [warn(classifyWarnings.ASSUMED_REPEAT_CUSTOMERS)] : []),
    ...(randomSample ? [] : [warn(classifyWarnings.CONVENIENCE_SAMPLE)]),
  ]
}
