import {choleskyFactor} from './cholesky-factor.ts'
import type {Dense} from './dense.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import {modelMatrices} from './model-matrices.ts'
import type {ModelTerm} from './model-statement.ts'
import {momentInformation} from './moment-information.ts'
import {type ParameterTable, parameterTable} from './parameter-table.ts'
import type {Sample} from './sample-statistics.ts'
import type {SaturatedMoments} from './saturated-moments.ts'
import {scoreProducts, visitIndependentScores} from './score-products.ts'

/** The information of one group's saturated moments per respondent: observed, and from the products of scores. */
export interface SaturatedInformation {
  readonly observed: Dense[]
  readonly products: Dense[]
}

/** Every covariance and every mean free: what a model is compared with. Means come last, covariances by rows below. */
export function saturatedTable(names: readonly string[], meanStructure: boolean): ParameterTable {
  const terms = names.flatMap((lhs, k): ModelTerm[] => names.slice(0, k + 1).map((rhs) => ({lhs, op: '~~', rhs})))
  return parameterTable({terms, defined: []}, {meanStructure})
}

/** θ of the saturated table. */
export function saturatedTheta({covariance, mean}: {covariance: Dense; mean: Dense}, meanStructure: boolean): Dense {
  const size = mean.length
  const lower = Array.from({length: size}, (_, k) => [...covariance.subarray(k * size, k * size + k + 1)]).flat()
  return Float64Array.from(meanStructure ? [...lower, ...mean] : lower)
}

interface SaturatedRequest {
  readonly moments: {readonly covariance: Dense; readonly mean: Dense}
  readonly meanStructure: boolean
  /** false: without the products of scores. */
  readonly robust: boolean
}

/** Information of one group's saturated moments, at given moments. */
export function saturatedInformation(
  sample: Sample,
  group: number,
  {moments, meanStructure, robust}: SaturatedRequest,
): SaturatedInformation | null {
  const matrices = modelMatrices(saturatedTable(sample.names, meanStructure))
  const one = {...sample, groups: [sample.groups[group]!], size: sample.groups[group]!.weight}
  const theta = saturatedTheta(moments, meanStructure)
  const observed = momentInformation(sample.groups[group]!, {moments, meanStructure, kind: 'observed'})
  const products = robust ? scoreProducts(matrices, one, theta) : [[]]
  if (!observed || !products) return null
  const rows = Array.from({length: matrices.size}, (_, k) => observed.slice(k * matrices.size, (k + 1) * matrices.size))
  return {observed: rows, products: products[0]!.map((row) => row.map((value) => value / one.size))}
}

/**
 * Trace of the saturated moments' inverse information times the mean product of their scores: how far the data's
 * fourth moments are from those of a normal law (as many as there are moments when they are not).
 * For complete data without clusters by the closed form ½·(Σ(zᵀS⁻¹z)²/n − p) + p·(1 with means).
 * @see Yuan & Bentler 2000, Sociological Methodology 30; Mardia 1970, Biometrika 57(3).
 */
export function saturatedTrace(sample: Sample, saturated: readonly SaturatedMoments[], meanStructure: boolean): number {
  if (sample.complete && !sample.clusters) {
    return saturated.reduce((sum, moments, g) => sum + closedTrace(sample, g, {moments, meanStructure}), 0)
  }
  return saturated.reduce((sum, moments, g) => {
    return sum + openTrace(sample, g, {moments, meanStructure})
  }, 0)
}

interface TraceRequest {
  readonly moments: SaturatedMoments
  readonly meanStructure: boolean
}

/** Σ scoreᵀ·I⁻¹·score/n, through the Cholesky factor of I: neither its inverse nor the products are needed whole. */
function openTrace(sample: Sample, group: number, {moments, meanStructure}: TraceRequest): number {
  const own = sample.groups[group]!
  const information = momentInformation(own, {moments, meanStructure, kind: 'observed'})
  const matrices = modelMatrices(saturatedTable(sample.names, meanStructure))
  const factor = information && choleskyFactor(information, matrices.size)
  if (!factor) return Number.NaN
  const where = {sample: {...sample, groups: [own]}, group: 0, theta: saturatedTheta(moments, meanStructure)}
  let sum = 0
  const correction = visitIndependentScores(matrices, where, (score) => {
    sum += lengthBeyond(factor, score)
  })
  return correction === null ? Number.NaN : (correction * sum) / own.weight
}

/** |L⁻¹·x|². */
function lengthBeyond(factor: Dense, vector: Dense): number {
  const size = vector.length
  const solved = new Float64Array(size)
  let sum = 0
  for (let row = 0; row < size; row++) {
    const here = row * size
    let rest = vector[row]!
    for (let k = 0; k < row; k++) rest -= factor[here + k]! * solved[k]!
    solved[row] = rest / factor[here + row]!
    sum += solved[row]! ** 2
  }
  return sum
}

function closedTrace(sample: Sample, group: number, {moments, meanStructure}: TraceRequest): number {
  const size = moments.mean.length
  const inverse = invertPositiveDefinite(moments.covariance, size)?.inverse
  if (!inverse) return Number.NaN
  const {rows} = sample.groups[group]!.patterns[0]!
  const z = new Float64Array(size)
  let sum = 0
  for (const row of rows) {
    for (let k = 0; k < size; k++) z[k] = sample.columns[k]![row]! - moments.mean[k]!
    let form = 0
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) form += z[i]! * inverse[i * size + j]! * z[j]!
    const weight = sample.weights ? sample.weights[row]! : 1
    sum += weight * weight * ((form * form - 2 * form + size) / 2 + (meanStructure ? form : 0))
  }
  return sum / sample.groups[group]!.weight
}
