import type {Dense} from './dense.ts'
import {impliedMoments} from './implied-moments.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import type {ModelMatrices} from './model-matrices.ts'
import {projected, type Slope, slopeColumns, slopeOf, tableOf} from './model-slopes.ts'
import {patternLikelihood} from './normal-likelihood.ts'
import type {Sample} from './sample-statistics.ts'

/**
 * Sums of products of the respondents' own scores (slopes of their log-likelihood), the middle of a sandwich. Scores
 * are multiplied by the weights, and added up within clusters, whose products count C/(C − 1) for C clusters.
 * @returns  one q × q matrix per group, sums over respondents; null where a Σ is not positive definite.
 * @see White 1982, Econometrica 50(1); as lavaan's first-order information.
 */
export function scoreProducts(matrices: ModelMatrices, sample: Sample, theta: ArrayLike<number>): Dense[][] | null {
  const all: Dense[][] = []
  for (let group = 0; group < matrices.groups.length; group++) {
    const products = sumsOfProducts(matrices.size)
    const correction = visitIndependentScores(matrices, {sample, group, theta}, products.add)
    if (correction === null) return null
    all.push(products.finish().map((row) => row.map((value) => value * correction)))
  }
  for (const products of all) mirror(products)
  return all
}

/** Numbers that the sums of a batch of clusters may take: 64 MB. */
const mostClusterSums = 8_000_000

/**
 * Calls with the score of every respondent, or of every cluster, in turn; the array may be used again for the next.
 * @returns  what products of these scores are to be multiplied by; null where Σ is not positive definite.
 */
export function visitIndependentScores(
  matrices: ModelMatrices,
  where: Where,
  visit: (score: Dense) => void,
): number | null {
  const {clusters} = where.sample
  if (!clusters) return visitScores(matrices, where, (_, score) => visit(score)) ? 1 : null
  const places = clusterPlaces(where, clusters)
  const together = Math.ceil(mostClusterSums / matrices.size)
  for (let from = 0; from < places.size; from += together) {
    const sums = new Float64Array(Math.min(together, places.size - from) * matrices.size)
    const isHere = (row: number): boolean => {
      const place = places.get(clusters[row]!)! - from
      return place >= 0 && place < together
    }
    const known = visitScores(matrices, withRows(where, isHere), (row, score) => {
      const at = (places.get(clusters[row]!)! - from) * matrices.size
      for (let k = 0; k < score.length; k++) sums[at + k]! += score[k]!
    })
    if (!known) return null
    for (let at = 0; at < sums.length; at += matrices.size) visit(sums.subarray(at, at + matrices.size))
  }
  return places.size / (places.size - 1)
}

/** Clusters numbered in the order in which their first respondents are visited. */
function clusterPlaces({sample, group}: Where, clusters: ArrayLike<number>): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const {rows} of sample.groups[group]!.patterns)
    for (const row of rows) if (!places.has(clusters[row]!)) places.set(clusters[row]!, places.size)
  return places
}

function withRows(where: Where, isKept: (row: number) => boolean): Where {
  const own = where.sample.groups[where.group]!
  const patterns = own.patterns.map((pattern) => ({...pattern, rows: pattern.rows.filter(isKept)}))
  const kept = {...own, patterns: patterns.filter(({rows}) => rows.length > 0)}
  return {...where, sample: {...where.sample, groups: where.sample.groups.with(where.group, kept)}}
}

/** Scores multiplied together: products are then read and written a quarter as often. */
const atOnce = 4

/** Lower triangle of Σ score·scoreᵀ of scores that come one by one, added in their order. */
function sumsOfProducts(size: number): {readonly add: (score: Dense) => void; readonly finish: () => Dense[]} {
  const products = Array.from({length: size}, () => new Float64Array(size))
  const waiting = Array.from({length: atOnce}, () => new Float64Array(size))
  let count = 0
  const multiply = (): void => {
    for (let lane = count; lane < atOnce; lane++) waiting[lane]!.fill(0)
    addProducts(products, waiting)
    count = 0
  }
  return {
    add: (score) => {
      waiting[count]!.set(score)
      if (++count === atOnce) multiply()
    },
    finish: () => {
      if (count > 0) multiply()
      return products
    },
  }
}

function addProducts(products: readonly Dense[], [first, second, third, fourth]: readonly Dense[]): void {
  for (let a = 0; a < products.length; a++) {
    const row = products[a]!
    const [one, two, three, four] = [first![a]!, second![a]!, third![a]!, fourth![a]!]
    for (let b = 0; b <= a; b++)
      row[b] = row[b]! + one * first![b]! + two * second![b]! + three * third![b]! + four * fourth![b]!
  }
}

function mirror(products: Dense[]): void {
  for (let a = 0; a < products.length; a++) for (let b = 0; b < a; b++) products[b]![a] = products[a]![b]!
}

interface Where {
  readonly sample: Sample
  readonly group: number
  readonly theta: ArrayLike<number>
}

/** Calls with every respondent's score in turn; the array is used again for the next. */
function visitScores(
  matrices: ModelMatrices,
  {sample, group, theta}: Where,
  visit: (row: number, score: Dense) => void,
): boolean {
  const entries = matrices.groups[group]!.freeEntries
  const moments = impliedMoments(matrices.groups[group]!, matrices, theta)
  const whole = moments && invertPositiveDefinite(moments.covariance, matrices.observed)
  if (!moments || !whole) return false
  const columns = slopeColumns(moments, matrices.groups[group]!, matrices)
  const slopes = entries.map((entry) => slopeOf(entry, matrices.variables, moments.everyMean))
  const free = entries.map((entry) => entry.free)
  const width = 2 * matrices.variables
  const size = matrices.observed
  const score = new Float64Array(matrices.size)
  const projection = new Float64Array(width)
  const pull = new Float64Array(size)
  for (const pattern of sample.groups[group]!.patterns) {
    const mean = matrices.meanStructure ? moments.mean : pattern.mean
    const part = patternLikelihood({...pattern, covariance: null}, whole, mean)
    const at = {projection, table: tableOf(part.inverse, columns), means: matrices.meanStructure}
    const answered = [...Array(size).keys()].filter((k) => !pattern.missing.includes(k))
    for (const row of pattern.rows) {
      pull.fill(0)
      for (const k of answered) {
        const distance = sample.columns[k]![row]! - mean[k]!
        for (const j of answered) pull[j]! += part.inverse[j * size + k]! * distance
      }
      projected(pull, columns, projection)
      score.fill(0)
      const weight = sample.weights ? sample.weights[row]! : 1
      for (let a = 0; a < slopes.length; a++) score[free[a]!]! += weight * scoreOf(slopes[a]!, at)
      visit(row, score)
    }
  }
  return true
}

interface Projection {
  readonly projection: Dense
  readonly table: Dense
  readonly means: boolean
}

function scoreOf({u, v, weight, shift}: Slope, {projection, table, means}: Projection): number {
  const covariance = weight === 0 ? 0 : weight * (projection[u]! * projection[v]! - table[u * projection.length + v]!)
  return means ? covariance + shift * projection[u]! : covariance
}
