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
    const products = Array.from({length: matrices.size}, () => new Float64Array(matrices.size))
    const correction = visitIndependentScores(matrices, {sample, group, theta}, (score) => addProducts(products, score))
    if (correction === null) return null
    all.push(products.map((row) => row.map((value) => value * correction)))
  }
  for (const products of all) mirror(products)
  return all
}

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
  const sums = new Map<number, Dense>()
  const known = visitScores(matrices, where, (row, score) => {
    const sum = sums.get(clusters[row]!) ?? new Float64Array(matrices.size)
    for (let k = 0; k < score.length; k++) sum[k]! += score[k]!
    sums.set(clusters[row]!, sum)
  })
  if (!known) return null
  for (const sum of sums.values()) visit(sum)
  return sums.size / (sums.size - 1)
}

function addProducts(products: Dense[], score: Dense): void {
  for (let a = 0; a < score.length; a++) {
    const value = score[a]!
    const row = products[a]!
    if (value !== 0) for (let b = 0; b <= a; b++) row[b]! += value * score[b]!
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
  const width = 2 * matrices.variables
  const size = matrices.observed
  const score = new Float64Array(matrices.size)
  const projection = new Float64Array(width)
  const pull = new Float64Array(size)
  for (const pattern of sample.groups[group]!.patterns) {
    const mean = matrices.meanStructure ? moments.mean : pattern.mean
    const part = patternLikelihood({...pattern, covariance: null}, whole, mean)
    const table = tableOf(part.inverse, columns)
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
      entries.forEach((entry, a) => {
        score[entry.free]! += weight * scoreOf(slopes[a]!, {projection, table, means: matrices.meanStructure})
      })
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
