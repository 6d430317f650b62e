import type {Dense} from './dense.ts'
import {type Entry, entryOf} from './model-matrices.ts'
import {deltaEstimate, type ParameterEstimate, parameterValue, type SolvedModel} from './parameter-estimates.ts'
import type {Parameter} from './parameter-table.ts'

/** `all`: every variable of variance 1; `latent`: the latent ones only. */
export type Standardization = 'all' | 'latent'

/** A standardised value with its slopes by θ. */
export interface StandardizedValue {
  readonly value: number
  readonly gradient: Dense
}

/**
 * Standardised solution with standard errors by the delta method, the scaling by the implied standard deviations
 * included. Covariances are divided by the (residual) standard deviations of their own two variables, so that they are
 * correlations; a negative variance is taken by its size there, as lavaan does.
 * @see Rosseel 2012, JSS 48(2); lavaan's std.all and std.lv, against which it is checked.
 */
export function standardizedSolution(fit: SolvedModel, standardization: Standardization = 'all'): ParameterEstimate[] {
  return standardizedValues(fit, standardization).map(({value, gradient}, place) => ({
    parameter: fit.table.rows[place]!,
    ...deltaEstimate(fit, value, gradient),
  }))
}

/** Standardised values of all rows of the table. */
export function standardizedValues(fit: SolvedModel, standardization: Standardization): StandardizedValue[] {
  return fit.table.rows.map((row) => {
    const raw = parameterValue(fit, row)
    const gradient = new Float64Array(fit.table.size)
    if (row.free >= 0) gradient[row.free] = 1
    return scaleOf(fit, row, standardization).reduce(scaled, {value: raw, gradient})
  })
}

/** Standardised value of a number standing where a row stands: an expected change. */
export function standardizedAs(
  fit: SolvedModel,
  {row, value}: {row: Parameter; value: number},
  standardization: Standardization,
): number {
  return scaleOf(fit, row, standardization).reduce(
    (product, scale) => (scale.power === 1 ? product * Math.sqrt(scale.variance) : product / Math.sqrt(scale.variance)),
    value,
  )
}

/** A variance whose square root multiplies (power 1) or divides (−1). */
interface Scale {
  readonly variance: number
  readonly slopes: Dense
  readonly power: 1 | -1
}

function scaled({value, gradient}: StandardizedValue, {variance, slopes, power}: Scale): StandardizedValue {
  const factor = power === 1 ? Math.sqrt(variance) : 1 / Math.sqrt(variance)
  const next = value * factor
  return {
    value: next,
    gradient: gradient.map((slope, k) => slope * factor + (next * power * slopes[k]!) / (2 * variance)),
  }
}

function scaleOf(fit: SolvedModel, row: Parameter, standardization: Standardization): Scale[] {
  const {lhs, op, rhs} = row
  const counts = (name: string): boolean => standardization === 'all' || fit.table.latent.includes(name)
  const total = (name: string, power: 1 | -1): Scale[] =>
    counts(name) ? [totalVariance(fit, {name, power, group: row.group})] : []
  const own = (name: string): Scale[] => (counts(name) ? [residualVariance(fit, name, row.group)] : [])
  if (op === '=~') return [...total(lhs, 1), ...total(rhs, -1)]
  if (op === '~') return [...total(rhs, 1), ...total(lhs, -1)]
  if (op === '~1') return total(lhs, -1)
  return lhs === rhs ? [...total(lhs, -1), ...total(lhs, -1)] : [...own(lhs), ...own(rhs)]
}

/** Implied variance with its slopes: ∂Cₖₖ/∂Aᵢⱼ = 2·Eₖᵢ·Cⱼₖ, ∂Cₖₖ/∂Sᵢⱼ = 2·Eₖᵢ·Eₖⱼ (half when i = j). */
function totalVariance(fit: SolvedModel, {name, power, group}: {name: string; power: 1 | -1; group: number}): Scale {
  const {matrices, implied, table} = fit
  const {variables} = matrices
  const {total, everyCovariance} = implied[group]!
  const k = placeOf(fit, name)
  const slopes = new Float64Array(table.size)
  for (const entry of matrices.groups[group]!.freeEntries) slopes[entry.free]! += slope(entry)
  const variance = everyCovariance[k * variables + k]!
  return {variance: variance > 0 ? variance : Number.NaN, slopes, power}

  function slope({kind, row, column}: Entry): number {
    if (kind === 'mean') return 0
    const second = kind === 'path' ? everyCovariance[column * variables + k]! : total[k * variables + column]!
    return (kind === 'covariance' && row === column ? 1 : 2) * total[k * variables + row]! * second
  }
}

function residualVariance(fit: SolvedModel, name: string, group: number): Scale {
  const row = fit.table.rows.find(
    (other) => other.group === group && other.op === '~~' && other.lhs === name && other.rhs === name,
  )
  const slopes = new Float64Array(fit.table.size)
  const value = row ? parameterValue(fit, row) : Number.NaN
  if (row && row.free >= 0) slopes[row.free] = Math.sign(value)
  return {variance: value === 0 ? Number.NaN : Math.abs(value), slopes, power: -1}
}

function placeOf({table}: Pick<SolvedModel, 'table'>, name: string): number {
  const observed = table.observed.indexOf(name)
  return observed >= 0 ? observed : table.observed.length + table.latent.indexOf(name)
}

/** Share of every explained variable's variance, by group; NaN for what nothing explains. */
export function explainedShares(
  fit: SolvedModel,
): {readonly name: string; readonly group: number; readonly share: number}[] {
  const names = [...fit.table.observed, ...fit.table.latent]
  const places = new Map(names.map((name, index) => [name, index]))
  return fit.implied.flatMap(({everyCovariance}, group) => {
    const explained = new Set(
      fit.table.rows
        .filter((row) => row.group === group)
        .map((row) => entryOf(row, places))
        .flatMap((entry) => (entry.kind === 'path' ? [entry.row] : [])),
    )
    return [...explained]
      .sort((a, b) => a - b)
      .map((place) => {
        const name = names[place]!
        const left = fit.table.rows.find(
          (row) => row.group === group && row.op === '~~' && row.lhs === name && row.rhs === name,
        )!
        const variance = everyCovariance[place * names.length + place]!
        return {name, group, share: 1 - parameterValue(fit, left) / variance}
      })
  })
}
