import type {Dense} from './dense.ts'
import type {OrdinalFit} from './fit-ordinal-model.ts'
import {rowProduct} from './symmetric-inverse.ts'

/** I − J(JᵀWJ)⁻¹JᵀW: what the model leaves of a small change in the correlations; the identity without parameters. */
export function leftOver({
  jacobian,
  bread,
  weights,
}: Pick<OrdinalFit, 'jacobian' | 'bread' | 'weights'>): Dense[] | null {
  if (bread === null) return null
  const identity = Array.from(weights, (_, pair) => {
    const row = new Float64Array(weights.length)
    row[pair] = 1
    return row
  })
  if (bread.length === 0) return identity
  const half = rowProduct(jacobian, bread)
  return identity.map((row, i) =>
    row.map((value, j) => {
      let sum = 0
      for (let k = 0; k < bread.length; k++) sum += half[i]![k]! * jacobian[j]![k]!
      return value - sum * weights[j]!
    }),
  )
}
