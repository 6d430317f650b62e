import type {Random, Work} from '../kernel/index.ts'
import {percentileInterval} from '../stats/index.ts'
import {type ClassProbabilities, classModel, samplePoints} from './class-model.ts'
import {type CutoffChoice, cutoffsOf} from './cutoffs.ts'
import type {Measure, Population} from './population.ts'
import type {ClassificationRule} from './rule.ts'

export interface BootstrapOptions extends Work {
  readonly cutoffs: CutoffChoice
  readonly random: Random
  readonly draws: number
}

/** Three nodes a dimension are enough inside a draw: what they miss in the sample is added to each draw. */
const pointsInDraws = 3
/** So that a signal is heard and progress is seen. */
const drawsBetweenPauses = 25

/**
 * Percentile intervals (95 %) of the class shares, by resampling customers (whole accounts in B2B) with their weights.
 * Moments, reliabilities and sample cut-offs are estimated again in each draw, so that the intervals hold sampling and
 * measurement uncertainty alike.
 * @returns low and high of loyal, inert, retained, before any correction for a finite base.
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13.
 */
export async function bootstrapShares(
  members: Population,
  rule: ClassificationRule,
  options: BootstrapOptions,
): Promise<readonly (readonly [number, number])[]> {
  const measures = [...members.attitude, ...members.facets, ...members.habits]
  const baseline = measures.map((measure) => measure.errorVariance(members.weights))
  const shares: number[][] = [[], [], []]
  const lost = integrationError(members, rule, options.cutoffs)
  const clusters = Math.max(-1, ...members.clusters) + 1
  for (let draw = 0; draw < options.draws; draw++) {
    if (draw % drawsBetweenPauses === 0) {
      options.signal?.throwIfAborted()
      options.onProgress?.({stage: 'bootstrap', done: draw, total: options.draws})
      await new Promise((resume) => setImmediate(resume))
    }
    const weights = resampled(members, clusters, options.random)
    const errorRatios = new Map(measures.map((measure, index) => ratio(measure, weights, baseline[index]!)))
    const cutoffs = cutoffsOf(options.cutoffs, rule, members, weights)
    const model = classModel(members, rule, {weights, points: pointsInDraws, errorRatios})
    const mean = meanProbabilities(weights, (member) => model.probabilities(member, cutoffs))
    for (const [index, share] of mean.entries()) shares[index]!.push(share + lost[index]!)
  }
  options.onProgress?.({stage: 'bootstrap', done: options.draws, total: options.draws})
  return shares.map((values) => percentileInterval(values))
}

/**
 * By how much the shares of the sample itself come out lower with the nodes of the draws: strongly tied scores cost three nodes
 * up to a point, the same in every draw but for a trifle, which would shift the whole interval.
 */
function integrationError(
  members: Population,
  rule: ClassificationRule,
  choice: CutoffChoice,
): readonly [number, number, number] {
  const {weights} = members
  const cutoffs = cutoffsOf(choice, rule, members, weights)
  const [fine, coarse] = [samplePoints, pointsInDraws].map((points) => {
    const model = classModel(members, rule, {weights, points})
    return meanProbabilities(weights, (member) => model.probabilities(member, cutoffs))
  }) as [ClassProbabilities, ClassProbabilities]
  return [fine[0] - coarse[0], fine[1] - coarse[1], fine[2] - coarse[2]]
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
