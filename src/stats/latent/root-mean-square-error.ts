import {noncentralChiSquareCumulative} from '../noncentral-chi-square-cumulative.ts'

export interface RootMeanSquareError {
  readonly estimate: number
  /** 90 % interval. */
  readonly low: number
  readonly high: number
  /** Probability of a χ² this large were the error of approximation .05. */
  readonly closeP: number
}

export interface ErrorOfApproximation {
  readonly chiSquare: number
  readonly degrees: number
  readonly size: number
  readonly groups: number
  /** Scaling factor of a robust version, by lavaan's formulas; the interval is then that of the scaled χ². */
  readonly factor?: number
  /** The χ² the interval and the test are made from; the same when left out. */
  readonly tested?: number
}

/** Error of approximation that counts as close fit. */
const close = 0.05

/**
 * Steiger and Lind's root mean square error of approximation, √((χ²/df − c)/n)·√groups, with its 90 % interval and
 * Browne and Cudeck's test of close fit. The interval is solved to 1e-10 (lavaan: to 1e-4 of the noncentrality).
 * @returns  0 for a model without degrees of freedom, as lavaan; NaN when the χ² is.
 * @see Steiger & Lind 1980; Browne & Cudeck 1993, in Bollen & Long; Brosseau-Liard, Savalei & Li 2012 for the robust one.
 */
export function rootMeanSquareError(of: ErrorOfApproximation): RootMeanSquareError {
  const {chiSquare, degrees, size, groups} = of
  const factor = of.factor ?? 1
  const tested = of.tested ?? chiSquare
  if (!(Number.isFinite(chiSquare) && Number.isFinite(tested) && Number.isFinite(degrees) && Number.isFinite(factor)))
    return {estimate: Number.NaN, low: Number.NaN, high: Number.NaN, closeP: Number.NaN}
  if (degrees <= 0) return {estimate: 0, low: 0, high: 0, closeP: Number.NaN}
  const scale = (noncentral: number): number => Math.sqrt((factor * noncentral * groups) / (size * degrees))
  const upper = (noncentral: number): number => 1 - noncentralChiSquareCumulative(tested, degrees, noncentral)
  return {
    estimate: Math.sqrt(Math.max(0, chiSquare / size / degrees - factor / size) * groups),
    low: scale(noncentrality({chiSquare: tested, degrees, probability: 0.95})),
    high: scale(noncentrality({chiSquare: tested, degrees, probability: 0.05})),
    closeP: upper((size * degrees * close * close) / factor / groups),
  }
}

interface Sought {
  readonly chiSquare: number
  readonly degrees: number
  readonly probability: number
}

/** The noncentrality under which a χ² is at or below this one with the given probability; 0 when none is that small. */
function noncentrality({chiSquare, degrees, probability}: Sought): number {
  const at = (noncentral: number): number => noncentralChiSquareCumulative(chiSquare, degrees, noncentral) - probability
  if (!(chiSquare > 0) || at(0) < 0) return 0
  let low = 0
  let high = Math.max(1, chiSquare)
  while (at(high) > 0) high *= 2
  while (high - low > 1e-10 * Math.max(1, high)) {
    const middle = (low + high) / 2
    if (at(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
