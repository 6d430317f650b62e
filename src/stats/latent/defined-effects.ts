import type {Dense} from './dense.ts'
import type {LatentFit} from './fit-latent-model.ts'
import type {DefinedEffect} from './model-statement.ts'
import {deltaEstimate, type Estimate, parameterValue} from './parameter-estimates.ts'
import {type StandardizedValue, standardizedValues} from './standardized-solution.ts'

export interface DefinedEstimate extends Estimate {
  readonly name: string
}

/**
 * Effects made of the model's parameters (indirect a·b, total c + a·b) with standard errors by the delta method.
 * @param standardized  of the standardised parameters (lavaan's std.all).
 * @throws {RangeError} a label that no parameter has.
 * @see Sobel 1982, Sociological Methodology 13. Checked against lavaan's `:=`.
 */
export function definedEffects(fit: LatentFit, {standardized = false} = {}): DefinedEstimate[] {
  const values = labelledValues(fit, standardized)
  return fit.table.defined.map((effect) => {
    const {value, gradient} = effectOf(effect, {values, size: fit.table.size})
    return {name: effect.name, ...deltaEstimate(fit, value, gradient)}
  })
}

function labelledValues(fit: LatentFit, standardized: boolean): Map<string, StandardizedValue> {
  const all = standardized ? standardizedValues(fit, 'all') : null
  const values = new Map<string, StandardizedValue>()
  fit.table.rows.forEach((row, place) => {
    if (row.label === '' || values.has(row.label)) return
    const gradient = new Float64Array(fit.table.size)
    if (row.free >= 0) gradient[row.free] = 1
    values.set(row.label, all?.[place] ?? {value: parameterValue(fit, row), gradient})
  })
  return values
}

interface Labelled {
  readonly values: ReadonlyMap<string, StandardizedValue>
  readonly size: number
}

function effectOf(effect: DefinedEffect, {values, size}: Labelled): {value: number; gradient: Dense} {
  const gradient = new Float64Array(size)
  let value = 0
  for (const {factor, labels} of effect.terms) {
    const parts = labels.map((label) => {
      const known = values.get(label)
      if (!known) throw new RangeError(`no parameter labelled ${label}`)
      return known
    })
    const product = (without: number): number =>
      parts.reduce((all, part, index) => (index === without ? all : all * part.value), factor)
    value += product(-1)
    parts.forEach((part, index) => {
      const rest = product(index)
      for (let k = 0; k < size; k++) gradient[k]! += rest * part.gradient[k]!
    })
  }
  return {value, gradient}
}
