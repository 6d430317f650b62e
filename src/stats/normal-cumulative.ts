import {exponentialOfHalfSquare} from './normal-density.ts'

/** Coefficients of Cody's three rational approximations: near 0, up to √32, and beyond. */
const near = {
  numerator: [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709],
  numeratorLast: 18154.98125334356,
  denominator: [47.202581904688245, 976.0985517377767, 10260.932208618979],
  denominatorLast: 45507.78933502673,
}
const middle = {
  numerator: [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735,
  ],
  numeratorLast: 9842.714838383978,
  denominator: [
    22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
    38912.00328609327,
  ],
  denominatorLast: 19685.429676859992,
}
const far = {
  numerator: [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  ],
  numeratorLast: 0.000029112874951168793,
  denominator: [1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824],
  denominatorLast: 7.297515550839662e-5,
}
type Rational = typeof near

function ratio(x: number, {numerator, numeratorLast, denominator, denominatorLast}: Rational): number {
  let above = numerator[0]! * x
  let below = x
  for (let term = 0; term < denominator.length; term++) {
    above = (above + numerator[term + 1]!) * x
    below = (below + denominator[term]!) * x
  }
  return (above + numeratorLast) / (below + denominatorLast)
}

const inverseRootTwoPi = 0.3989422804014327

/**
 * Cumulative probability of the standard normal distribution, Φ(z) = P(Z ≤ z), with full relative accuracy in the lower
 * tail; the upper tail is `normalCumulative(-z)`.
 * @param z  any number of standard deviations.
 * @returns  [0, 1]; NaN for NaN.
 * @see Cody 1969, Mathematics of Computation 23(107); 1993, ACM TOMS 19(1). Checked against mpmath, −38 ≤ z ≤ 10.
 * @example normalCumulative(1.959963984540054) // => 0.975
 */
export function normalCumulative(z: number): number {
  const distance = Math.abs(z)
  if (Number.isNaN(z)) return Number.NaN
  if (distance <= 0.67448975) return 0.5 + z * ratio(z * z, near)
  const tail = distance <= 5.656854249492381 ? middleTail(distance) : farTail(distance)
  return z > 0 ? 1 - tail : tail
}

function middleTail(distance: number): number {
  return exponentialOfHalfSquare(distance) * ratio(distance, middle)
}

function farTail(distance: number): number {
  if (distance > 38.6) return 0
  const inverseSquare = 1 / (distance * distance)
  const correction = inverseSquare * ratio(inverseSquare, far)
  return (exponentialOfHalfSquare(distance) * (inverseRootTwoPi - correction)) / distance
}
