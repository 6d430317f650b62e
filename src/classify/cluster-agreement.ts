import {shownParts} from '../disclosure/index.ts'
import type {Random} from '../kernel/index.ts'
import {
  adjustedRandIndex,
  type GaussianMixture,
  gaussianMixture,
  type KMeans,
  kMeans,
  type MixtureCovariance,
  sampleWithoutReplacement,
  type TreeTop,
  variance,
  wardClusters,
} from '../stats/index.ts'
import type {Population} from './population.ts'
import type {ClassificationResult, CustomerClass, LoyaltyClass} from './schema.ts'

type Clusters = NonNullable<ClassificationResult['sensitivity']['clusters']>

/** With fewer, a mixture of four groups has more parameters than it can bear. */
const leastCustomers = 60
/** More would not change a conclusion, only take longer. */
const mostCustomers = 1000
const mostGroups = 4
const classCount = 3

/**
 * Whether the deciding scores fall into groups by themselves, and whether these are the classes: k-means with three groups;
 * Ward's hierarchical clusters cut into three, then consolidated by k-means;
 * Gaussian mixtures with equal or free covariances and latent profiles, one to four groups, chosen by BIC. Classes are defined
 * by cut-offs, so agreement is not expected; three groups that are not there would be a reason not to speak of three types.
 * Weights are left aside: groups are of the respondents.
 * @see Fraley & Raftery 2002, JASA 97(458) for the choice by BIC; Hubert & Arabie 1985 for the index.
 */
export function clusterAgreement(
  members: Population,
  customers: readonly CustomerClass[],
  {random, minCell}: {readonly random: Random; readonly minCell: number},
): Clusters {
  const {points, classes} = material(members, customers, random)
  if (points.length < leastCustomers) return tooFew(points.length)
  const starts = Array.from({length: mostGroups}, (_, index) =>
    kMeans(points, {clusters: index + 1, random, restarts: 3}),
  )
  const mixture = bestByBic(points, starts, ['equal', 'full'])
  const profiles = bestByBic(points, starts, ['equal-diagonal'])
  const agreement = (groups: ArrayLike<number> | undefined): number =>
    groups === undefined ? Number.NaN : adjustedRandIndex(groups, classes)
  const best = [mixture.best, profiles.best]
    .flatMap((one) => (one === null ? [] : [one]))
    .sort((a, b) => a.bic - b.bic)[0]
  const summary = ({best: found, bic}: Chosen): Clusters['mixture'] => ({
    k: found?.k ?? null,
    covariance: found?.covariance ?? null,
    bic,
    ari: agreement(found?.assignments),
    entropy: found?.entropy ?? Number.NaN,
  })
  return {
    n: points.length,
    kMeans: {ari: agreement(starts[classCount - 1]!.assignments)},
    ward: hierarchy(points, {agreement, random, minCell}),
    mixture: summary(mixture),
    profiles: summary(profiles),
    threeGroups: best?.k === classCount ? 'supported' : 'not-seen',
  }
}

/** Mergers told of: more groups than nine are no typology. */
const toldMergers = 9

function hierarchy(
  points: readonly number[][],
  {agreement, random, minCell}: {agreement: (groups: ArrayLike<number>) => number; random: Random; minCell: number},
): NonNullable<Clusters['ward']> {
  const {heights, cut, top} = wardClusters(points)
  const last = [...heights].reverse().slice(0, toldMergers)
  // The merger at place i goes from i + 2 groups to i + 1.
  const jumps = last.slice(0, -1).map((height, index) => height - last[index + 1]!)
  const start = cut(classCount)
  return {
    heights: last,
    k: jumps.indexOf(Math.max(...jumps)) + 2,
    ari: agreement(start),
    consolidated: agreement(kMeans(points, {clusters: classCount, random, start}).assignments),
    tree: toldTree(top(toldMergers + 1), minCell),
  }
}

/** Sizes of the groups that may be told, the customers of all being known. */
function toldTree({sizes, mergers}: TreeTop, minCell: number): NonNullable<NonNullable<Clusters['ward']>['tree']> {
  const parts = sizes.map((size) => ({size}))
  const told = shownParts(parts, {
    size: ({size}) => size,
    safe: (together) => together.reduce((sum, {size}) => sum + size, 0) >= minCell,
  })
  return {
    sizes: sizes.map((size, index) => (told[index] ? size : null)),
    mergers: mergers.map(({parts: [one, other], height}) => ({parts: [one, other], height})),
  }
}

/** Customers with every deciding score that differs between customers, and their classes. */
function material(
  members: Population,
  customers: readonly CustomerClass[],
  random: Random,
): {points: number[][]; classes: LoyaltyClass[]} {
  const columns = [...members.attitude, ...members.facets, ...members.habits]
    .map(({scores}) => scores)
    .filter((scores) => variance(scores) > 0)
  const complete = Array.from({length: members.size}, (_, member) => member).filter((member) =>
    columns.every((scores) => !Number.isNaN(scores[member]!)),
  )
  const kept = Array.from(sampleWithoutReplacement(complete.length, mostCustomers, random), (place) => complete[place]!)
  return {
    points: kept.map((member) => columns.map((scores) => scores[member]!)),
    classes: kept.map((member) => customers[members.respondents[member]!]!.class!),
  }
}

interface Chosen {
  readonly best: (GaussianMixture & {readonly k: number; readonly covariance: MixtureCovariance}) | null
  readonly bic: Clusters['mixture']['bic']
}

function bestByBic(
  points: readonly number[][],
  starts: readonly KMeans[],
  covariances: readonly MixtureCovariance[],
): Chosen {
  const fits = covariances.flatMap((covariance) =>
    starts.map(({assignments}, index) => {
      const k = index + 1
      const options = {components: k, covariance, start: assignments, mostIterations: 100, tolerance: 1e-5}
      return {...gaussianMixture(points, options), k, covariance}
    }),
  )
  const best = fits.filter(({converged}) => converged).sort((a, b) => a.bic - b.bic)[0] ?? null
  return {best, bic: fits.map(({k, covariance, bic}) => ({k, covariance, bic}))}
}

function tooFew(n: number): Clusters {
  const none = {k: null, covariance: null, bic: [], ari: Number.NaN, entropy: Number.NaN}
  const ward = {heights: [], k: null, ari: Number.NaN, consolidated: Number.NaN}
  return {n, kMeans: {ari: Number.NaN}, ward, mixture: none, profiles: none, threeGroups: 'too-few'}
}
