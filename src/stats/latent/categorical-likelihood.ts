import {correlationPairs} from './correlation-pairs.ts'
import {denseOf} from './dense.ts'
import type {OrdinalFit} from './fit-ordinal-model.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import {leftOver} from './left-over.ts'
import {rowProduct} from './symmetric-inverse.ts'

export interface CategoricalLikelihood {
  /** n·(log|Σ| + tr(RΣ⁻¹) − log|R| − k) at the estimates of weighted least squares. */
  readonly chiSquare: number
  /** Its expectation under the model. */
  readonly trace: number
  /** The same of no correlations at all. */
  readonly baseline: number
  readonly baselineTrace: number
}

const undefinedLikelihood: CategoricalLikelihood = {
  chiSquare: Number.NaN,
  trace: Number.NaN,
  baseline: Number.NaN,
  baselineTrace: Number.NaN,
}

/**
 * Normal-theory χ² of polychoric correlations at a model's DWLS estimates, with the expectations that make indices of
 * fit from it comparable with those of continuous answers.
 * @returns  NaN where the observed or the implied correlations are not positive definite.
 * @see Savalei 2021, Multivariate Behavioral Research 56(3). Checked against lavaan 0.6-14 (cfi.robust, rmsea.robust).
 */
export function categoricalLikelihood(fit: OrdinalFit): CategoricalLikelihood {
  const size = fit.table.observed.length
  const remaining = leftOver(fit)
  const sample = fit.moments.positiveDefinite ? invertPositiveDefinite(denseOf(fit.moments.correlations), size) : null
  const implied = fit.implied[0] ? invertPositiveDefinite(fit.implied[0].covariance, size) : null
  if (remaining === null || sample === null || implied === null) return undefinedLikelihood
  const {inverse} = implied
  const pairs = correlationPairs(size)
  const at = (i: number, j: number): number => inverse[i * size + j]!
  const own = Array.from({length: size}, (_, k) => at(k, k)).reduce((sum, value) => sum + value, 0)
  const shared = pairs.reduce((sum, [i, j], pair) => sum + 2 * at(i, j) * fit.observed[pair]!, 0)
  const information = pairs.map(([i, j]) =>
    Float64Array.from(pairs, ([k, l]) => at(i, k) * at(j, l) + at(i, l) * at(j, k)),
  )
  const moved = rowProduct(remaining, fit.asymptotic)
  const informed = rowProduct(information, remaining)
  let [trace, baselineTrace] = [0, 0]
  for (const [i, row] of informed.entries()) {
    baselineTrace += fit.asymptotic[i]![i]!
    // tr(CᵀVCΓ) = tr((VC)(CΓ)ᵀ…): VC against ΓCᵀ, both by rows.
    for (let j = 0; j < row.length; j++) trace += row[j]! * moved[i]![j]!
  }
  return {
    chiSquare: fit.size * (implied.logDeterminant + own + shared - sample.logDeterminant - size),
    trace,
    baseline: -fit.size * sample.logDeterminant,
    baselineTrace,
  }
}
