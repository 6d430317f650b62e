import {clusterCount} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import {expandedPercentileInterval, mostResampled, narrowedDraws, sampleWithoutReplacement} from '../stats/index.ts'
import {type ClassModelOptions, classModel, samplePoints} from './class-model.ts'
import {type CutoffChoice, cutoffsOf} from './cutoffs.ts'
import type {ClassProbabilities} from './most-probable.ts'
import {nearbyOrthant} from './nearby-orthant.ts'
import type {Measure, Population} from './population.ts'
import type {ClassificationRule} from './rule.ts'

export interface BootstrapOptions extends Work {
  readonly cutoffs: CutoffChoice
  readonly random: Random
  readonly draws: number
  /** Customers (accounts in B2B) that draws are taken from, at most; 10 000 unless told otherwise. */
  readonly mostResampled?: number | undefined
  /** The shares themselves, where they are known already. */
  readonly estimates?: ClassProbabilities | undefined
}

/** Nodes a dimension where a probability is integrated anew in a draw. */
const pointsInDraws = 4
/** So that a signal is heard and progress is seen. */
const drawsBetweenPauses = 25

/**
 * Expanded percentile intervals (95 %) of the class shares, by resampling customers (whole accounts in B2B) with their weights.
 * Moments, reliabilities and sample cut-offs are estimated again in each draw, so that the intervals hold sampling and
 * measurement uncertainty alike. Of more than ten thousand customers, draws are of so many of them, and narrowed.
 * @returns low and high of loyal, inert, retained, before any correction for a finite base.
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13; Hesterberg 2015 for the expansion.
 */
export async function bootstrapShares(
  members: Population,
  rule: ClassificationRule,
  options: BootstrapOptions,
): Promise<readonly (readonly [number, number])[]> {
  const shares = await shareDraws(members, rule, options)
  return shares.map((values) => shareInterval(values, members))
}

/** The interval (95 %) of one share from its draws. */
export function shareInterval(values: readonly number[], {clusters}: Pick<Population, 'clusters'>) {
  return expandedPercentileInterval(values, clusterCount(clusters))
}

/** The shares of loyal, inert and retained in each draw: what intervals and standard errors are made of. */
export async function shareDraws(
  members: Population,
  rule: ClassificationRule,
  options: BootstrapOptions,
): Promise<readonly (readonly number[])[]> {
  const {part, share} = resampledPart(members, options)
  const draws = await drawsOf(part, rule, options)
  if (share === 1) return draws
  const whole = options.estimates ?? estimatedShares(members, rule, options.cutoffs)
  const ofPart = estimatedShares(part, rule, options.cutoffs)
  return draws.map((values, index) => narrowedDraws(values, {part: ofPart[index]!, whole: whole[index]!, share}))
}

/** The random stream of who is resampled, apart from that of the draws. */
const partStream = 2

/** The population that is resampled, and its share of all clusters. */
function resampledPart(members: Population, {random, mostResampled: most = mostResampled}: BootstrapOptions) {
  const count = clusterCount(members.clusters)
  if (count <= most) return {part: members, share: 1}
  const taken = new Uint8Array(count)
  for (const cluster of sampleWithoutReplacement(count, most, random.fork(partStream))) taken[cluster] = 1
  const places = Array.from({length: members.size}, (_, member) => member)
  return {part: members.among(places.filter((member) => taken[members.clusters[member]!] === 1)), share: most / count}
}

function estimatedShares(members: Population, rule: ClassificationRule, choice: CutoffChoice): ClassProbabilities {
  const {weights} = members
  const cutoffs = cutoffsOf(choice, rule, members, weights)
  const model = classModel(members, rule, {weights, points: samplePoints})
  return meanProbabilities(weights, (member) => model.probabilities(member, cutoffs))
}

async function drawsOf(
  members: Population,
  rule: ClassificationRule,
  options: BootstrapOptions,
): Promise<readonly (readonly number[])[]> {
  // Habit names a sub-type and decides no class.
  const deciding = {...members, habits: []}
  const measures = [...members.attitude, ...members.facets]
  const baseline = measures.map((measure) => measure.errorVariance(members.weights))
  const nearby = expansions(deciding, rule, options.cutoffs)
  const shares: number[][] = [[], [], []]
  const clusters = clusterCount(members.clusters)
  for (let draw = 0; draw < options.draws; draw++) {
    if (draw % drawsBetweenPauses === 0) {
      options.signal?.throwIfAborted()
      options.onProgress?.({stage: 'bootstrap', done: draw, total: options.draws})
      await new Promise((resume) => setImmediate(resume))
    }
    const weights = resampled(members, clusters, options.random)
    const errorRatios = new Map(measures.map((measure, index) => ratio(measure, weights, baseline[index]!)))
    const cutoffs = cutoffsOf(options.cutoffs, rule, deciding, weights)
    const model = classModel(deciding, rule, {weights, points: pointsInDraws, errorRatios, nearby})
    const mean = meanProbabilities(weights, (member) => model.probabilities(member, cutoffs))
    for (const [index, share] of mean.entries()) shares[index]!.push(share)
  }
  options.onProgress?.({stage: 'bootstrap', done: options.draws, total: options.draws})
  return shares
}

/** How many of a population's clusters are resampled, at most; undefined where they all are. */
export function resampledOf(members: Population): number | undefined {
  return clusterCount(members.clusters) > mostResampled ? mostResampled : undefined
}

/** Probabilities of the sample's members, ready to be moved a little in each draw. */
function expansions(
  members: Population,
  rule: ClassificationRule,
  choice: CutoffChoice,
): NonNullable<ClassModelOptions['nearby']> {
  const {size, weights} = members
  const cutoffs = cutoffsOf(choice, rule, members, weights)
  const {block, constraint} = classModel(members, rule, {weights, points: samplePoints})
  return {
    attitude: nearbyOrthant({size, evaluator: block, cutoffs: cutoffs.attitude, side: 1}),
    constraint: nearbyOrthant({size, evaluator: constraint, cutoffs: cutoffs.facets, side: -1}),
  }
}

function ratio(measure: Measure, weights: Float64Array, baseline: number): readonly [string, number] {
  const value = measure.errorVariance(weights) / baseline
  return [measure.construct, Number.isFinite(value) ? value : 1]
}

/** As many clusters as there are, with replacement; each member's weight times the times its cluster came up. */
function resampled(members: Population, clusters: number, random: Random): Float64Array {
  const counts = new Uint16Array(clusters)
  for (let draw = 0; draw < clusters; draw++) counts[random.below(clusters)]!++
  return members.weights.map((weight, member) => weight * counts[members.clusters[member]!]!)
}

/** Weighted mean probabilities of the three classes: what the shares are. */
export function meanProbabilities(
  weights: Float64Array,
  of: (member: number) => ClassProbabilities,
): ClassProbabilities {
  let total = 0
  const sums: [number, number, number] = [0, 0, 0]
  for (let member = 0; member < weights.length; member++) {
    const weight = weights[member]!
    if (weight === 0) continue
    const [loyal, inert, retained] = of(member)
    total += weight
    sums[0] += weight * loyal
    sums[1] += weight * inert
    sums[2] += weight * retained
  }
  return [sums[0] / total, sums[1] / total, sums[2] / total]
}
