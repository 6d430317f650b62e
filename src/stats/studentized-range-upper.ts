import {chiSquareQuantile} from './chi-square-quantile.ts'
import {gaussLegendre} from './gauss-legendre.ts'
import {logGamma} from './log-gamma.ts'
import {normalCumulative} from './normal-cumulative.ts'
import {normalDensity} from './normal-density.ts'

const quadrature = gaussLegendre(48)
/** The normal beyond it adds less than 10⁻¹⁵. */
const farthest = 8.2
/** So many degrees are as good as a known variance: the difference is under 10⁻⁵. */
const manyDegrees = 25_000
const tail = 1e-13

/**
 * Upper tail of the studentised range: P(Q ≥ q), Q = (largest − smallest of k means)/their standard error,
 *   P(Q < q) = ∫ f(s)·k∫ φ(z)[Φ(z) − Φ(z − qs)]^(k−1) dz ds, f the density of √(χ²_ν/ν).
 * @param q        0 or more.
 * @param count    k, number of means, 2 or more.
 * @param degrees  ν, above 0; Infinity for a known variance.
 * @returns  [0, 1], to about ten decimals for ν ≥ 2; NaN outside the ranges.
 * @see Copenhaver & Holland 1988, J. Statistical Computation and Simulation 30(1). Checked against quadrature
 *   in R (test/fixtures/r/profiles.R); R's own ptukey is off by up to 4e-4 at two degrees of freedom.
 * @example studentizedRangeUpper(3.506, 3, 20) // => 0.0545 to four digits
 */
export function studentizedRangeUpper(q: number, count: number, degrees: number): number {
  if (!(q >= 0 && count >= 2 && degrees > 0)) return Number.NaN
  if (q === 0) return 1
  if (degrees > manyDegrees) return rangeUpper(q, count)
  const low = Math.sqrt(chiSquareQuantile(tail, degrees) / degrees)
  const high = Math.sqrt(chiSquareQuantile(1 - tail, degrees) / degrees)
  const constant = (degrees / 2) * Math.log(degrees) - logGamma(degrees / 2) - (degrees / 2 - 1) * Math.LN2
  const density = (s: number): number => Math.exp(constant + (degrees - 1) * Math.log(s) - (degrees * s * s) / 2)
  return Math.min(
    1,
    integrate((s) => density(s) * rangeUpper(q * s, count), {from: low, to: high, panels: 4}),
  )
}

/** P(range of k standard normals ≥ w). */
function rangeUpper(w: number, count: number): number {
  const inside = (z: number): number => {
    const between = normalCumulative(z) - normalCumulative(z - w)
    let product = 1
    for (let step = 1; step < count; step++) product *= between
    return normalDensity(z) * (fullPower(z, count) - product)
  }
  return Math.min(1, count * integrate(inside, {from: -farthest, to: farthest + Math.min(w, 2), panels: 4}))
}

/** Φ(z)^(k−1): what [Φ(z) − Φ(z − w)]^(k−1) becomes for an endless w; its integral times k is 1. */
function fullPower(z: number, count: number): number {
  const below = normalCumulative(z)
  let product = 1
  for (let step = 1; step < count; step++) product *= below
  return product
}

interface Span {
  readonly from: number
  readonly to: number
  readonly panels: number
}

function integrate(of: (x: number) => number, {from, to, panels}: Span): number {
  const width = (to - from) / panels
  let sum = 0
  for (let panel = 0; panel < panels; panel++)
    for (const [index, node] of quadrature.nodes.entries())
      sum += quadrature.weights[index]! * of(from + width * (panel + node))
  return sum * width
}
