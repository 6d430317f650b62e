/**
 * Deviance of an observed from an expected count, x·log(x/expected) + expected − x, without cancellation when they are
 * close. It keeps gamma and beta probabilities exact for thousands of degrees of freedom.
 * @param x         above 0.
 * @param expected  above 0.
 * @returns  [0, ∞).
 * @see Loader 2000, Fast and Accurate Computation of Binomial Probabilities.
 * @example devianceTerm(2, 2) // => 0
 */
export function devianceTerm(x: number, expected: number): number {
  const difference = x - expected
  if (Math.abs(difference) >= 0.1 * (x + expected)) return x * Math.log(x / expected) - difference
  const ratio = difference / (x + expected)
  let sum = difference * ratio
  let term = 2 * x * ratio
  for (let order = 1; order < 1000; order++) {
    term *= ratio * ratio
    const next = sum + term / (2 * order + 1)
    if (next === sum) return next
    sum = next
  }
  return sum
}
