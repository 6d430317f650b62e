import type {Dense} from './dense.ts'
import type {OrdinalFit} from './fit-ordinal-model.ts'
import {leftOver} from './left-over.ts'
import {rowProduct} from './symmetric-inverse.ts'

/**
 * Traces of UΓ and of its square, U = W − WJ(JᵀWJ)⁻¹JᵀW: mean and half the variance of the mixture of χ² that the
 * discrepancy of weighted least squares follows.
 * @see Satorra & Bentler 1994, in von Eye & Clogg, Latent Variables Analysis.
 */
export function weightedLeastSquaresTraces(fit: Pick<OrdinalFit, 'jacobian' | 'weights' | 'asymptotic' | 'bread'>): {
  trace: number
  traceOfSquare: number
} {
  const remaining = fit.bread && leftOver(fit)
  if (remaining === null) return {trace: Number.NaN, traceOfSquare: Number.NaN}
  // U = W·(I − J(JᵀWJ)⁻¹JᵀW), which is symmetric.
  const core = remaining.map((row, pair) => row.map((value) => value * fit.weights[pair]!))
  const product: Dense[] = rowProduct(core, fit.asymptotic)
  let [trace, traceOfSquare] = [0, 0]
  for (const [i, row] of product.entries()) {
    trace += row[i]!
    for (let j = 0; j < row.length; j++) traceOfSquare += row[j]! * product[j]![i]!
  }
  return {trace, traceOfSquare}
}
