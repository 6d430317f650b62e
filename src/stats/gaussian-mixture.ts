import {semidefiniteCholesky} from './semidefinite-cholesky.ts'

type Matrix = readonly (readonly number[])[]

/**
 * What the components' covariances share, after Banfield & Raftery's letters: `equal-diagonal` (EEI, the latent profile
 * model), `diagonal` (VVI), `equal` (EEE), `full` (VVV).
 */
export const mixtureCovariances = ['equal-diagonal', 'diagonal', 'equal', 'full'] as const
export type MixtureCovariance = (typeof mixtureCovariances)[number]

export interface GaussianMixture {
  readonly proportions: readonly number[]
  /** components × d. */
  readonly means: readonly (readonly number[])[]
  /** One d × d matrix a component; the same one where they share it. */
  readonly covariances: readonly Matrix[]
  /** n × components, rows sum to 1. */
  readonly probabilities: readonly Float64Array[]
  /** Most probable component of each point. */
  readonly assignments: Int32Array
  readonly logLikelihood: number
  readonly parameters: number
  /** −2 log L + parameters · log n: the lower the better. */
  readonly bic: number
  /** 1 − Σ −p log p / (n log components): 1 = every point surely in one component; NaN for one component. */
  readonly entropy: number
  /** False also where a component shrank to a point or a line, which has no likelihood to compare. */
  readonly converged: boolean
  readonly iterations: number
}

export interface GaussianMixtureOptions {
  readonly covariance: MixtureCovariance
  /** Component of each point to start from, 0 … components − 1 (k-means, say). */
  readonly start: ArrayLike<number>
  readonly components: number
  readonly mostIterations?: number
  /** Relative rise of the log-likelihood under which it stands still: 1e-8 when left out; mclust's is 1e-5. */
  readonly tolerance?: number
}

const logTwoPi = Math.log(2 * Math.PI)

/**
 * Mixture of normal components by expectation–maximisation.
 * @param points  n points of d numbers, none missing.
 * @returns  the local maximum above the start; run from several and keep the likeliest.
 * @throws {RangeError} points of unequal length, or not one start per point.
 * @see Dempster, Laird & Rubin 1977, JRSS B 39(1); Fraley & Raftery 2002, JASA 97(458) for models and BIC; Celeux & Soromenho
 *   1996, Journal of Classification 13(2) for the entropy. BIC agrees with R mclust (its −BIC) on the ECSI mobile data where
 *   both reach the same maximum.
 * @example gaussianMixture([[0], [2]], {components: 1, covariance: 'full', start: [0, 0]}).means // => [[1]]
 */
export function gaussianMixture(
  points: readonly ArrayLike<number>[],
  options: GaussianMixtureOptions,
): GaussianMixture {
  const {covariance, start, components, mostIterations = 500, tolerance = 1e-8} = options
  const dimensions = points[0]?.length ?? 0
  if (points.some((point) => point.length !== dimensions)) throw new RangeError('points of unequal length')
  if (start.length !== points.length) throw new RangeError('one start per point')
  const probabilities = points.map((_, index) => {
    const row = new Float64Array(components)
    row[start[index]!] = 1
    return row
  })
  let model = maximised(points, probabilities, covariance)
  let logLikelihood = Number.NEGATIVE_INFINITY
  let converged = false
  let iterations = 0
  while (!converged && iterations < mostIterations) {
    iterations++
    const next = expected(points, model, probabilities)
    if (!Number.isFinite(next)) break
    converged = next - logLikelihood < tolerance * Math.abs(next)
    logLikelihood = next
    if (!converged) model = maximised(points, probabilities, covariance)
  }
  const parameters = freeParameters(covariance, components, dimensions)
  return {
    ...model,
    probabilities,
    assignments: Int32Array.from(probabilities, (row) => row.indexOf(row.reduce((most, p) => Math.max(most, p), 0))),
    logLikelihood: converged ? logLikelihood : Number.NaN,
    parameters,
    bic: converged ? parameters * Math.log(points.length) - 2 * logLikelihood : Number.NaN,
    entropy: relativeEntropy(probabilities, components),
    converged,
    iterations,
  }
}

type Model = Pick<GaussianMixture, 'proportions' | 'means' | 'covariances'>

/** Fills in the probabilities of the components; the log-likelihood, or NaN where a covariance is singular. */
function expected(points: readonly ArrayLike<number>[], model: Model, probabilities: readonly Float64Array[]): number {
  const factors = model.covariances.map(semidefiniteCholesky)
  if (factors.some((factor) => factor.some((row, axis) => !(row[axis]! > 0)))) return Number.NaN
  const constants = factors.map((factor, component) => {
    const logRoot = factor.reduce((sum, row, axis) => sum + Math.log(row[axis]!), 0)
    return Math.log(model.proportions[component]!) - logRoot - (factor.length * logTwoPi) / 2
  })
  const solved = new Float64Array(points[0]?.length ?? 0)
  let total = 0
  for (const [index, point] of points.entries()) {
    const row = probabilities[index]!
    let most = Number.NEGATIVE_INFINITY
    for (let component = 0; component < row.length; component++) {
      const distance = squaredMahalanobis(point, model.means[component]!, {factor: factors[component]!, solved})
      row[component] = constants[component]! - distance / 2
      most = Math.max(most, row[component]!)
    }
    let sum = 0
    for (let component = 0; component < row.length; component++) {
      row[component] = Math.exp(row[component]! - most)
      sum += row[component]!
    }
    for (let component = 0; component < row.length; component++) row[component]! /= sum
    total += most + Math.log(sum)
  }
  return total
}

function squaredMahalanobis(
  point: ArrayLike<number>,
  mean: readonly number[],
  {factor, solved}: {factor: Matrix; solved: Float64Array},
): number {
  let sum = 0
  for (let axis = 0; axis < mean.length; axis++) {
    let rest = point[axis]! - mean[axis]!
    for (let before = 0; before < axis; before++) rest -= factor[axis]![before]! * solved[before]!
    solved[axis] = rest / factor[axis]![axis]!
    sum += solved[axis]! ** 2
  }
  return sum
}

function maximised(
  points: readonly ArrayLike<number>[],
  probabilities: readonly Float64Array[],
  covariance: MixtureCovariance,
): Model {
  const components = probabilities[0]?.length ?? 0
  const sizes = new Float64Array(components)
  for (const row of probabilities)
    for (let component = 0; component < components; component++) sizes[component]! += row[component]!
  const own = Array.from(sizes, (size, component) => moments(points, probabilities, {component, size}))
  const shared = own[0]!.scatter.map((row, i) =>
    row.map((_, j) => own.reduce((sum, {scatter}) => sum + scatter[i]![j]!, 0) / points.length),
  )
  const covariances = own.map(({scatter}, component) =>
    covariance === 'equal' || covariance === 'equal-diagonal'
      ? shared
      : scatter.map((row) => row.map((value) => value / sizes[component]!)),
  )
  const diagonal = covariance === 'diagonal' || covariance === 'equal-diagonal'
  return {
    proportions: Array.from(sizes, (size) => size / points.length),
    means: own.map(({mean}) => mean),
    covariances: diagonal
      ? covariances.map((matrix) => matrix.map((row, i) => row.map((value, j) => (i === j ? value : 0))))
      : covariances,
  }
}

/** Mean of a component and its scatter about it, Σ p (x − mean)(x − mean)ᵀ. */
function moments(
  points: readonly ArrayLike<number>[],
  probabilities: readonly Float64Array[],
  {component, size}: {component: number; size: number},
): {mean: number[]; scatter: number[][]} {
  const dimensions = points[0]?.length ?? 0
  const mean = new Array<number>(dimensions).fill(0)
  for (const [index, point] of points.entries())
    for (let axis = 0; axis < dimensions; axis++) mean[axis]! += probabilities[index]![component]! * point[axis]!
  for (let axis = 0; axis < dimensions; axis++) mean[axis]! /= size
  const scatter = mean.map(() => new Array<number>(dimensions).fill(0))
  for (const [index, point] of points.entries()) {
    const probability = probabilities[index]![component]!
    if (probability === 0) continue
    for (let i = 0; i < dimensions; i++)
      for (let j = 0; j <= i; j++) scatter[i]![j]! += probability * (point[i]! - mean[i]!) * (point[j]! - mean[j]!)
  }
  for (let i = 0; i < dimensions; i++) for (let j = 0; j < i; j++) scatter[j]![i] = scatter[i]![j]!
  return {mean, scatter}
}

function freeParameters(covariance: MixtureCovariance, components: number, dimensions: number): number {
  const full = (dimensions * (dimensions + 1)) / 2
  const spread = {
    'equal-diagonal': dimensions,
    diagonal: components * dimensions,
    equal: full,
    full: components * full,
  }[covariance]
  return components - 1 + components * dimensions + spread
}

function relativeEntropy(probabilities: readonly Float64Array[], components: number): number {
  let sum = 0
  for (const row of probabilities) for (const p of row) if (p > 0) sum -= p * Math.log(p)
  return components > 1 ? 1 - sum / (probabilities.length * Math.log(components)) : Number.NaN
}
