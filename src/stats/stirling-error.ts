/** Coefficients of 1/x, 1/x³, 1/x⁵ … in Stirling's series. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400]

/**
 * What Stirling's formula leaves out of log Γ(x):
 *   δ(x) = log Γ(x) − (x − ½)·log x + x − ½·log 2π
 * @param x  above 0.
 * @returns  (0, ∞), to about 1e-15; NaN at or below 0.
 * @see Loader 2000, Fast and Accurate Computation of Binomial Probabilities.
 * @example stirlingError(1) // => 0.08106146679532726
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) return Number.NaN
  let shifted = x
  let error = 0
  // δ(x) − δ(x + 1) = (x + ½)·log(1 + 1/x) − 1: climb to where the series has converged.
  while (shifted < 16) {
    error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1
    shifted += 1
  }
  const inverseSquare = 1 / (shifted * shifted)
  const sum = series.reduceRight((rest, coefficient) => rest * inverseSquare + coefficient, 0)
  return error + sum / shifted
}
