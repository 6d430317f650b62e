import {exponentialOfHalfSquare} from './normal-density.ts'

// Cody's three rational approximations, written out: they run millions of times in a bootstrap.

/** (Φ(z) − ½)/z as a function of z², for |z| ≤ .67. */
function near(x: number): number {
  const above = ((0.06568233791820745 * x + 2.2352520354606837) * x + 161.02823106855587) * x + 1067.6894854603709
  const below = ((x + 47.202581904688245) * x + 976.0985517377767) * x + 10260.932208618979
  return (above * x + 18154.98125334356) / (below * x + 45507.78933502673)
}

/** Φ(−d)·exp(d²/2), for d ≤ √32. */
function middle(d: number): number {
  const above4 = ((1.0765576773720192e-8 * d + 0.39894151208813466) * d + 8.883149794388377) * d + 93.50665613217785
  const above8 = (((above4 * d + 597.2702763948002) * d + 2494.5375852903726) * d + 6848.190450536283) * d
  const below4 = (((d + 22.266688044328117) * d + 235.387901782625) * d + 1519.3775994075547) * d + 6485.558298266761
  const below8 = ((below4 * d + 18615.571640885097) * d + 34900.95272114598) * d + 38912.00328609327
  return ((above8 + 11602.65143764735) * d + 9842.714838383978) / (below8 * d + 19685.429676859992)
}

/** What the leading term 1/√2π of Mills' ratio leaves, as a function of 1/d², for larger d. */
function far(x: number): number {
  const above = ((0.023073441764940174 * x + 0.215898534057957) * x + 0.12740116116024736) * x + 0.022235277870649807
  const below = (((x + 1.284260096144911) * x + 0.4682382124808651) * x + 0.06598813786892856) * x
  const numerator = (above * x + 0.0014216191932278934) * x + 0.000029112874951168793
  return numerator / ((below + 0.0037823963320275824) * x + 7.297515550839662e-5)
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
  if (distance <= 0.67448975) return 0.5 + z * near(z * z)
  const tail = distance <= 5.656854249492381 ? middleTail(distance) : farTail(distance)
  return z > 0 ? 1 - tail : tail
}

function middleTail(distance: number): number {
  return exponentialOfHalfSquare(distance) * middle(distance)
}

function farTail(distance: number): number {
  if (distance > 38.6) return 0
  const inverseSquare = 1 / (distance * distance)
  const correction = inverseSquare * far(inverseSquare)
  return (exponentialOfHalfSquare(distance) * (inverseRootTwoPi - correction)) / distance
}
