import type {Dense} from './dense.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import {normalLikelihood} from './normal-likelihood.ts'
import type {GroupSample, MissingPattern} from './sample-statistics.ts'

/** Means and covariances under no model at all. */
export interface SaturatedMoments {
  readonly mean: Dense
  readonly covariance: Dense
  /** −2·log-likelihood without its constant; NaN when the covariances are not positive definite. */
  readonly deviance: number
  readonly converged: boolean
  readonly iterations: number
}

const mostIterations = 5000
/** Largest change of a standardised moment at which the search ends: ten thousand times finer than lavaan's. */
const tolerance = 1e-9

/**
 * Maximum-likelihood means and covariances of a group; with missing answers by expectation–maximisation from the
 * available cases' own means and variances.
 * @see Dempster, Laird & Rubin 1977, JRSS B 39(1); Little & Rubin 2002, ch. 11. Checked against lavaan (EM to 1e-5
 *   there, so that its log-likelihood is lower by about 1e-6).
 */
export function saturatedMoments(sample: GroupSample): SaturatedMoments {
  const only = sample.patterns[0]!
  if (sample.patterns.length === 1 && only.missing.length === 0) {
    const covariance = only.covariance ?? new Float64Array(only.mean.length ** 2)
    return {...withDeviance(sample, {mean: only.mean, covariance}), converged: true, iterations: 0}
  }
  let moments = availableMoments(sample)
  let converged = false
  let iterations = 0
  while (!converged && iterations < mostIterations) {
    iterations++
    const next = maximized(sample, moments)
    if (next === null) break
    converged = largestChange(moments, next) < tolerance
    moments = next
  }
  return {...withDeviance(sample, moments), converged, iterations}
}

interface Moments {
  readonly mean: Dense
  readonly covariance: Dense
}

function withDeviance(sample: GroupSample, moments: Moments): Moments & {deviance: number} {
  return {...moments, deviance: normalLikelihood(sample, moments)?.deviance ?? Number.NaN}
}

function availableMoments({patterns}: GroupSample): Moments {
  const size = patterns[0]!.mean.length
  const mean = new Float64Array(size)
  const covariance = new Float64Array(size * size)
  for (let k = 0; k < size; k++) {
    const answered = patterns.filter((pattern) => !pattern.missing.includes(k))
    const weight = answered.reduce((sum, pattern) => sum + pattern.weight, 0)
    mean[k] = answered.reduce((sum, pattern) => sum + pattern.weight * pattern.mean[k]!, 0) / weight
    const squares = answered.reduce((sum, pattern) => {
      const within = pattern.covariance ? pattern.covariance[k * size + k]! : 0
      return sum + pattern.weight * (within + (pattern.mean[k]! - mean[k]!) ** 2)
    }, 0)
    covariance[k * size + k] = squares / weight
  }
  return {mean, covariance}
}

/** One turn: expected sums given the answers there are, then the moments that maximise their likelihood. */
function maximized(sample: GroupSample, {mean, covariance}: Moments): Moments | null {
  const size = mean.length
  const whole = invertPositiveDefinite(covariance, size)
  if (whole === null) return null
  const first = new Float64Array(size)
  const second = new Float64Array(size * size)
  for (const pattern of sample.patterns) addExpected({first, second}, pattern, {inverse: whole.inverse, mean})
  const share = 1 / sample.weight
  for (let i = 0; i < size; i++) first[i]! *= share
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) second[i * size + j] = second[i * size + j]! * share - first[i]! * first[j]!
  return {mean: mean.map((value, k) => value + first[k]!), covariance: second}
}

/**
 * Expected deviations from the current means, and their products: a missing answer is −W_mm⁻¹·W_mo·(deviations of the
 * answers there are), with covariances W_mm⁻¹ left over.
 */
function addExpected(
  {first, second}: {first: Dense; second: Dense},
  pattern: MissingPattern,
  {inverse, mean}: {inverse: Dense; mean: Dense},
): void {
  const size = mean.length
  const {missing, weight} = pattern
  const left = missingCovariance(missing, inverse, size)
  const deviation = mean.map((value, k) => (missing.includes(k) ? 0 : pattern.mean[k]! - value))
  const regression = missing.map((_, row) => {
    const line = new Float64Array(size)
    for (let other = 0; other < missing.length; other++) {
      const factor = left[row * missing.length + other]!
      for (let k = 0; k < size; k++) line[k]! -= factor * inverse[missing[other]! * size + k]!
    }
    for (const place of missing) line[place] = 0
    return line
  })
  missing.forEach((place, row) => {
    deviation[place] = regression[row]!.reduce((sum, factor, k) => sum + factor * deviation[k]!, 0)
  })
  const within = pattern.covariance ? completed(pattern.covariance, missing, regression) : null
  for (let i = 0; i < size; i++) {
    first[i]! += weight * deviation[i]!
    for (let j = 0; j < size; j++)
      second[i * size + j]! += weight * (deviation[i]! * deviation[j]! + (within ? within[i * size + j]! : 0))
  }
  missing.forEach((place, row) => {
    missing.forEach((other, column) => {
      second[place * size + other]! += weight * left[row * missing.length + column]!
    })
  })
}

/** W_mm⁻¹. */
function missingCovariance(missing: readonly number[], inverse: Dense, size: number): Dense {
  const block = Float64Array.from(missing.flatMap((row) => missing.map((column) => inverse[row * size + column]!)))
  return missing.length === 0 ? block : invertPositiveDefinite(block, missing.length)!.inverse
}

/** Covariances with the missing variables at their expectations. */
function completed(covariance: Dense, missing: readonly number[], regression: readonly Dense[]): Dense {
  const size = Math.sqrt(covariance.length)
  const all = covariance.slice()
  missing.forEach((place, row) => {
    for (let k = 0; k < size; k++) {
      let sum = 0
      for (let other = 0; other < size; other++) sum += regression[row]![other]! * covariance[other * size + k]!
      all[place * size + k] = sum
    }
  })
  missing.forEach((place, column) => {
    for (let k = 0; k < size; k++) {
      let sum = 0
      for (let other = 0; other < size; other++) sum += all[k * size + other]! * regression[column]![other]!
      all[k * size + place] = sum
    }
  })
  return all
}

function largestChange(before: Moments, after: Moments): number {
  const size = after.mean.length
  const scale = Array.from({length: size}, (_, k) => Math.sqrt(after.covariance[k * size + k]!))
  let largest = 0
  for (let i = 0; i < size; i++) {
    largest = Math.max(largest, Math.abs(after.mean[i]! - before.mean[i]!) / scale[i]!)
    for (let j = 0; j < size; j++) {
      const change = Math.abs(after.covariance[i * size + j]! - before.covariance[i * size + j]!)
      largest = Math.max(largest, change / scale[i]! / scale[j]!)
    }
  }
  return largest
}
