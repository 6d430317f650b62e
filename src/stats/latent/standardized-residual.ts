import type {LatentFit} from './fit-latent-model.ts'

/**
 * Standardised root mean square residual: covariances (and means, where they are modelled) left over, in the units of
 * the observed standard deviations; lavaan's default (Bentler's version), averaged over groups by their size.
 * @returns  [0, ∞).
 * @see Bentler 1995, EQS manual; Hu & Bentler 1999, Structural Equation Modeling 6(1).
 */
export function standardizedResidual(fit: LatentFit): number {
  return fit.implied.reduce((sum, implied, g) => {
    const {covariance, mean} = fit.saturated[g]!
    const size = mean.length
    const scale = Array.from({length: size}, (_, k) => Math.sqrt(covariance[k * size + k]!))
    let squares = 0
    for (let i = 0; i < size; i++) {
      if (fit.table.meanStructure) squares += ((mean[i]! - implied.mean[i]!) / scale[i]!) ** 2
      for (let j = 0; j <= i; j++) {
        const left = covariance[i * size + j]! - implied.covariance[i * size + j]!
        squares += (left / scale[i]! / scale[j]!) ** 2
      }
    }
    const count = (size * (size + 1)) / 2 + (fit.table.meanStructure ? size : 0)
    return sum + (fit.sample.groups[g]!.weight / fit.sample.size) * Math.sqrt(squares / count)
  }, 0)
}
