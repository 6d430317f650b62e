import type {Dense} from './dense.ts'
import {incompleteTrace, type TraceRequest} from './incomplete-trace.ts'
import {modelMatrices} from './model-matrices.ts'
import {momentInformation} from './moment-information.ts'
import {patternTraces} from './pattern-traces.ts'
import type {Sample} from './sample-statistics.ts'
import type {SaturatedMoments} from './saturated-moments.ts'
import {saturatedTable, saturatedTheta} from './saturated-table.ts'
import {scoreProducts} from './score-products.ts'

/** The information of one group's saturated moments per respondent: observed, and from the products of scores. */
export interface SaturatedInformation {
  readonly observed: Dense[]
  readonly products: Dense[]
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
 * @param asked  random: where it is given, incomplete answers of very many respondents are estimated (`incompleteTrace`).
 * @see Yuan & Bentler 2000, Sociological Methodology 30; Mardia 1970, Biometrika 57(3).
 */
export function saturatedTrace(
  sample: Sample,
  saturated: readonly SaturatedMoments[],
  {meanStructure, random}: Omit<TraceRequest, 'moments'>,
): number {
  const trace = sample.complete && !sample.clusters ? completeTrace : incompleteTrace
  return saturated.reduce((sum, moments, g) => {
    return sum + trace(sample, g, {moments, meanStructure, random: random?.fork(g)})
  }, 0)
}

function completeTrace(sample: Sample, group: number, request: TraceRequest): number {
  const traces = patternTraces(sample, group, request)
  if (traces === null) return Number.NaN
  let sum = 0
  for (let place = 0; place < traces.length; place++) sum += traces[place]!
  return sum / sample.groups[group]!.weight
}
