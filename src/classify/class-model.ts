import {normalCumulative} from '../stats/index.ts'
import type {Cutoffs} from './cutoffs.ts'
import {type ClassProbabilities, mostProbable} from './most-probable.ts'
import {type OwnScore, ownScore} from './own-score.ts'
import type {Measure, Population} from './population.ts'
import type {ClassificationRule} from './rule.ts'
import type {LoyaltyClass} from './schema.ts'
import {
  type BlockEvaluator,
  type BlockMoments,
  blockEvaluator,
  blockMoments,
  type NearbyOrthant,
} from './score-block.ts'

/** Nodes per dimension for the sample itself: error below .0005. */
export const samplePoints = 16

/** The posterior of a population under given weights, ready to be asked member by member. */
export interface ClassModel {
  /** Integration nodes per dimension. */
  readonly points: number
  readonly moments: BlockMoments
  /** Satisfaction, trust and commitment. */
  readonly block: BlockEvaluator
  /** The facets of constraint, taken together, as a customer who sees no alternative often sees a cost of leaving too. */
  readonly constraint: BlockEvaluator
  readonly probabilities: (member: number, cutoffs: Cutoffs) => ClassProbabilities
  /** P(loyal). */
  readonly loyal: (member: number, cutoffs: Cutoffs) => number
  /** What makes a customer who is not loyal a retained one: the probability of constraint, or what stands for it. */
  readonly hold: (member: number, cutoffs: Cutoffs) => number
  /** The probabilities that loyalty and hold make together. */
  readonly classes: (loyal: number, hold: number) => ClassProbabilities
  /** The class of highest probability, without integrating where bounds tell it. */
  readonly likeliest: (member: number, cutoffs: Cutoffs) => LoyaltyClass
  /** P(some facet of constraint is high, or held in fact). */
  readonly constrained: (member: number, cutoffs: Cutoffs) => number
  /** P(some facet of constraint is high), whatever holds in fact. */
  readonly perceived: (member: number, cutoffs: Cutoffs) => number
  /** P(habit is high). */
  readonly habitual: (member: number, cutoffs: Cutoffs) => number
  readonly habits: readonly OwnScore[]
}

export interface ClassModelOptions {
  readonly weights: Float64Array
  /** Integration nodes per dimension. */
  readonly points: number
  /** This draw's error variances over the sample's, by construct; 1 where absent. */
  readonly errorRatios?: ReadonlyMap<string, number>
  /** Scores other than those observed (what-if); moments stay those of the sample. */
  readonly scoreOf?: (measure: Measure, member: number) => number
  /** Inside bootstrap draws: either block's probabilities expanded around those of the sample. */
  readonly nearby?: {readonly attitude: NearbyOrthant; readonly constraint: NearbyOrthant}
}

/** Classes are defined on true scores; P(class) is the mass of the rule's region in their posterior. */
export function classModel(members: Population, rule: ClassificationRule, options: ClassModelOptions): ClassModel {
  const {weights, points, errorRatios} = options
  const scoreOf = options.scoreOf ?? ((measure, member) => measure.scores[member]!)
  const ratio = ({construct}: Measure): number => errorRatios?.get(construct) ?? 1
  const attitudes = {
    measures: members.attitude,
    patterns: members.patterns,
    covariances: members.covariances.attitude,
  }
  const moments = blockMoments(attitudes, weights, members.attitude.map(ratio))
  const block = blockEvaluator(attitudes, moments, {
    points,
    score: scoreOf,
    monotony: 'together',
    nearby: options.nearby?.attitude,
  })
  const facets = {
    measures: members.facets,
    patterns: members.facetPatterns,
    covariances: members.covariances.facets,
  }
  const constraint = blockEvaluator(
    facets,
    withoutAdjustment(blockMoments(facets, weights, members.facets.map(ratio))),
    {points, score: scoreOf, monotony: 'each', nearby: options.nearby?.constraint},
  )
  const habits = members.habits.map((measure) =>
    ownScore(measure, weights, ratio(measure), (member) => scoreOf(measure, member)),
  )
  const perceived = (member: number, cutoffs: Cutoffs): number =>
    members.facets.length === 0 ? 0 : constraint.someHigh(member, cutoffs.facets)
  const habitual = (member: number, cutoffs: Cutoffs): number => someHigh(habits, member, cutoffs.habits)
  const constrained = (member: number, cutoffs: Cutoffs): number =>
    members.held[member] === 1 ? 1 : perceived(member, cutoffs)
  const satisfaction = rule.attitude.findIndex(({role}) => role === 'satisfaction')
  const dissatisfied = (member: number, cutoffs: Cutoffs): number => {
    if (satisfaction < 0) return 0
    const distance = block.means(member)[satisfaction]! - cutoffs.attitude[satisfaction]!
    const spread = Math.sqrt(Math.max(0, block.variances(member)[satisfaction]!))
    if (spread === 0) return distance >= 0 ? 0 : 1
    return normalCumulative(-distance / spread)
  }
  // Quadrature weights sum to 1 only to rounding.
  const loyal = (member: number, cutoffs: Cutoffs): number => Math.min(1, block.allHigh(member, cutoffs.attitude))
  const hold = (member: number, cutoffs: Cutoffs): number => {
    if (rule.situation === 'no-constraint') return 0
    // Nothing tells inert from retained: those who stay though dissatisfied are inferred to be retained.
    return rule.situation === 'minimum' ? dissatisfied(member, cutoffs) : constrained(member, cutoffs)
  }
  const classes = (loyalty: number, held: number): ClassProbabilities => {
    const rest = 1 - loyalty
    if (rule.situation !== 'minimum') return [loyalty, rest * (1 - held), rest * held]
    const retained = Math.min(rest, held)
    return [loyalty, rest - retained, retained]
  }
  const probabilities = (member: number, cutoffs: Cutoffs): ClassProbabilities =>
    classes(loyal(member, cutoffs), hold(member, cutoffs))
  const likeliest = (member: number, cutoffs: Cutoffs): LoyaltyClass => {
    if (rule.situation === 'minimum') return mostProbable(probabilities(member, cutoffs))
    const [least, most] = block.allHighWithin(member, cutoffs.attitude)
    if (least > surelyLoyal) return 'loyal'
    if (most >= neverLoyal) return mostProbable(probabilities(member, cutoffs))
    return mostProbable(classes(0, hold(member, cutoffs)))
  }
  const of = {probabilities, loyal, hold, classes, likeliest, constrained, perceived, habitual}
  return {points, moments, block, constraint, habits, ...of}
}

/** Beyond the half no class is likelier; below a third one of the others is. The margin is of the integration. */
const [surelyLoyal, neverLoyal] = [0.5 + 0.01, 1 / 3 - 0.01]

/** Facets so strongly tied that the errors leave no covariance: each is taken alone. */
function withoutAdjustment(moments: BlockMoments): BlockMoments {
  if (!moments.adjusted) return moments
  const truth = moments.observed.map((row, i) =>
    row.map((value, j) => (i === j ? Math.max(0, value - moments.errors[i]!) : 0)),
  )
  return {...moments, truth}
}

/** Errors of different scores are independent. */
function someHigh(scores: readonly OwnScore[], member: number, cutoffs: readonly number[]): number {
  return 1 - scores.reduce((none, score, index) => none * (1 - score.high(member, cutoffs[index]!)), 1)
}
