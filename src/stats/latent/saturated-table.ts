import type {Dense} from './dense.ts'
import type {ModelTerm} from './model-statement.ts'
import {type ParameterTable, parameterTable} from './parameter-table.ts'

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
