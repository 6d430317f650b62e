import type {Dense} from './dense.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import {modelInformation} from './model-likelihood.ts'
import {modelMatrices} from './model-matrices.ts'
import type {ModelTerm} from './model-statement.ts'
import {type ParameterTable, parameterTable} from './parameter-table.ts'
import type {Sample} from './sample-statistics.ts'
import type {SaturatedMoments} from './saturated-moments.ts'
import {scoreProducts} from './score-products.ts'
import {symmetricInverse, traceOfProduct} from './symmetric-inverse.ts'

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
  const observed = modelInformation(matrices, one, {theta, kind: 'observed'})
  const products = robust ? scoreProducts(matrices, one, theta) : [[]]
  if (!observed || !products) return null
  return {observed, products: products[0]!.map((row) => row.map((value) => value / one.size))}
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
    const information = saturatedInformation(sample, g, {moments, meanStructure, robust: true})
    const inverse = information && symmetricInverse(information.observed)
    return sum + (inverse ? traceOfProduct(inverse, information.products) : Number.NaN)
  }, 0)
}

function closedTrace(
  sample: Sample,
  group: number,
  {moments, meanStructure}: {moments: SaturatedMoments; meanStructure: boolean},
): number {
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
