import type {Dense} from './dense.ts'
import {invertPositiveDefinite, type PositiveDefiniteInverse} from './invert-positive-definite.ts'
import type {GroupSample, MissingPattern} from './sample-statistics.ts'

/** Moments of a multivariate normal law: p × p covariances and p means. */
export interface NormalMoments {
  readonly covariance: Dense
  /** null: the means are left free, so that only covariances count. */
  readonly mean: Dense | null
}

export interface NormalLikelihood {
  /** −2·log-likelihood without its constant, Σ weight·(log|Σ| + tr(Σ⁻¹S)). */
  readonly deviance: number
  /** Half its derivatives by Σ, p × p, every cell on its own. */
  readonly byCovariance: Dense
  /** Half its derivatives by μ. */
  readonly byMean: Dense
}

/** What one pattern of missing answers adds, with rows and columns of 0 for the variables missing. */
export interface PatternLikelihood {
  readonly weight: number
  /** W = Σ⁻¹ of the variables answered. */
  readonly inverse: Dense
  readonly logDeterminant: number
  /** W·S·W, S about the model's mean. */
  readonly observed: Dense
  /** W·(mean − μ). */
  readonly pull: Dense
  /** tr(W·S). */
  readonly trace: number
}

/**
 * Likelihood of incomplete multivariate normal data (full information; complete data are one pattern), at given moments.
 * @returns  null when Σ is not positive definite.
 * @see Arbuckle 1996, in Marcoulides & Schumacker; Enders 2010, Applied Missing Data Analysis, ch. 4.
 */
export function normalLikelihood(sample: GroupSample, moments: NormalMoments): NormalLikelihood | null {
  const size = Math.sqrt(moments.covariance.length)
  const whole = invertPositiveDefinite(moments.covariance, size)
  if (whole === null) return null
  const byCovariance = new Float64Array(size * size)
  const byMean = new Float64Array(size)
  let deviance = 0
  for (const pattern of sample.patterns) {
    const part = patternLikelihood(pattern, whole, moments.mean)
    deviance += part.weight * (part.logDeterminant + part.trace)
    const half = part.weight / 2
    for (let k = 0; k < byCovariance.length; k++) byCovariance[k]! += half * (part.inverse[k]! - part.observed[k]!)
    for (let k = 0; k < size; k++) byMean[k]! -= part.weight * part.pull[k]!
  }
  return {deviance, byCovariance, byMean}
}

/** One pattern's part, from the inverse of the whole covariance matrix. */
export function patternLikelihood(
  pattern: MissingPattern,
  whole: PositiveDefiniteInverse,
  mean: Dense | null,
): PatternLikelihood {
  const size = pattern.mean.length
  const {inverse, logDeterminant} = withoutMissing(pattern, whole)
  const distance = new Float64Array(size)
  const observed = pattern.covariance ? twice(inverse, pattern.covariance) : new Float64Array(size * size)
  let trace = pattern.covariance ? inner(inverse, pattern.covariance) : 0
  // Means left free are those of the sample.
  if (mean === null) return {weight: pattern.weight, inverse, logDeterminant, observed, pull: distance, trace}
  for (let k = 0; k < size; k++) distance[k] = pattern.mean[k]! - mean[k]!
  for (const place of pattern.missing) distance[place] = 0
  const pull = timesVector(inverse, distance)
  for (let i = 0; i < size; i++) {
    trace += pull[i]! * distance[i]!
    for (let j = 0; j < size; j++) observed[i * size + j]! += pull[i]! * pull[j]!
  }
  return {weight: pattern.weight, inverse, logDeterminant, observed, pull, trace}
}

/** Leaving variable k out of Σ takes Wₖ·Wₖᵀ/wₖₖ off its inverse W, and multiplies its determinant by wₖₖ. */
function withoutMissing({missing}: MissingPattern, whole: PositiveDefiniteInverse): PositiveDefiniteInverse {
  if (missing.length === 0) return whole
  const inverse = whole.inverse.slice()
  const size = Math.sqrt(inverse.length)
  let {logDeterminant} = whole
  for (const place of missing) {
    const pivot = inverse[place * size + place]!
    logDeterminant += Math.log(pivot)
    const column = inverse.slice(place * size, place * size + size)
    for (let i = 0; i < size; i++) {
      const factor = column[i]! / pivot
      if (factor !== 0) for (let j = 0; j < size; j++) inverse[i * size + j]! -= factor * column[j]!
    }
    for (let i = 0; i < size; i++) {
      inverse[place * size + i] = 0
      inverse[i * size + place] = 0
    }
  }
  return {inverse, logDeterminant}
}

function timesVector(matrix: Dense, vector: Dense): Dense {
  const size = vector.length
  const product = new Float64Array(size)
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) product[i]! += matrix[i * size + j]! * vector[j]!
  return product
}

/** W·S·W of symmetric matrices, whose columns are their rows; one half of it is the other turned over. */
function twice(inverse: Dense, covariance: Dense): Dense {
  const size = Math.sqrt(inverse.length)
  const half = new Float64Array(size * size)
  for (let i = 0; i < size; i++) rowTimesRows(half, {left: inverse, right: covariance, size, row: i, count: size})
  const product = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    rowTimesRows(product, {left: half, right: inverse, size, row: i, count: i + 1})
    for (let j = 0; j < i; j++) product[j * size + i] = product[i * size + j]!
  }
  return product
}

interface RowTimesRows {
  readonly left: Dense
  readonly right: Dense
  readonly size: number
  readonly row: number
  readonly count: number
}

/** One row with the first rows of another matrix, four at a time, which a processor adds side by side. */
function rowTimesRows(product: Dense, {left, right, size, row, count}: RowTimesRows): void {
  const from = row * size
  let j = 0
  for (; j + 3 < count; j += 4) {
    const [first, second, third, fourth] = [j * size, (j + 1) * size, (j + 2) * size, (j + 3) * size]
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let k = 0; k < size; k++) {
      const value = left[from + k]!
      a += value * right[first + k]!
      b += value * right[second + k]!
      c += value * right[third + k]!
      d += value * right[fourth + k]!
    }
    product[from + j] = a
    product[from + j + 1] = b
    product[from + j + 2] = c
    product[from + j + 3] = d
  }
  for (; j < count; j++) {
    let sum = 0
    for (let k = 0; k < size; k++) sum += left[from + k]! * right[j * size + k]!
    product[from + j] = sum
  }
}

function inner(left: Dense, right: Dense): number {
  let sum = 0
  for (let k = 0; k < left.length; k++) sum += left[k]! * right[k]!
  return sum
}
