import {gammaTails} from './gamma-tails.ts'
import {logGamma} from './log-gamma.ts'

/**
 * Cumulative probability of the noncentral chi-square distribution, a Poisson mixture of central ones:
 *   P(χ² ≤ x) = Σⱼ e^(−λ/2)·(λ/2)ʲ/j! · P(degrees/2 + j, x/2)
 * summed downwards from where the weights have died out, so that every term adds and none cancels.
 * @param x           [0, ∞).
 * @param degrees     of freedom, above 0.
 * @param noncentral  λ ≥ 0.
 * @returns  [0, 1] to about 12 digits absolute; NaN outside the ranges.
 * @see Johnson, Kotz & Balakrishnan 1995, Continuous Univariate Distributions 2, ch. 29. Checked against R's pchisq.
 * @example noncentralChiSquareCumulative(3, 2, 0) // => 0.7768698398515702
 */
export function noncentralChiSquareCumulative(x: number, degrees: number, noncentral: number): number {
  if (!(x >= 0 && x < Number.POSITIVE_INFINITY && degrees > 0 && noncentral >= 0)) return Number.NaN
  if (x === 0) return 0
  const rate = noncentral / 2
  const [half, point] = [degrees / 2, x / 2]
  const last = Math.ceil(rate + 12 * Math.sqrt(rate) + 40)
  const first = Math.max(0, Math.floor(rate - 12 * Math.sqrt(rate) - 40))
  let central = gammaTails(point, half + last).lower
  let weight = rate === 0 ? 0 : Math.exp(last * Math.log(rate) - rate - logGamma(last + 1))
  // x^a·e^−x/Γ(a + 1): what one degree's step down adds to the central probability.
  let step = Math.exp((half + last - 1) * Math.log(point) - point - logGamma(half + last))
  let sum = weight * central
  for (let j = last - 1; j >= first; j--) {
    central += step
    step *= (half + j) / point
    weight =
      rate === 0
        ? j === 0
          ? 1
          : 0
        : weight === 0
          ? Math.exp(j * Math.log(rate) - rate - logGamma(j + 1))
          : (weight * (j + 1)) / rate
    sum += weight * central
  }
  return Math.min(1, sum)
}
