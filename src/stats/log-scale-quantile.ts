import type {Tails} from './distribution-tails.ts'

/** A probability given by its two sides, so that neither is lost by subtraction. */
export interface TwoSided {
  readonly lower: number
  readonly upper: number
}

/**
 * The positive point with the wanted lower and upper probabilities: Newton's method on log probability against
 * log point, in the smaller tail, kept inside a bracket.
 * @param tails   a distribution on the positive half-line.
 * @param wanted  lower + upper = 1.
 * @param start   a first guess, above 0.
 * @returns  [0, ∞]; NaN for impossible probabilities.
 * @see Press et al. 2007, Numerical Recipes, 9.4.
 * @example logScaleQuantile((x) => ({lower: -Math.expm1(-x), upper: Math.exp(-x), slope: x * Math.exp(-x)}),
 *   {lower: 0.5, upper: 0.5}, 1) // => 0.6931471805599453
 */
export function logScaleQuantile(tails: (point: number) => Tails, wanted: TwoSided, start: number): number {
  if (!(wanted.lower >= 0 && wanted.upper >= 0)) return Number.NaN
  if (wanted.lower === 0) return 0
  if (wanted.upper === 0) return Number.POSITIVE_INFINITY
  const side = wanted.lower <= wanted.upper ? 'lower' : 'upper'
  const direction = side === 'lower' ? 1 : -1
  const target = Math.log(wanted[side])
  let bracket: readonly [number, number] = [-745, 709]
  let place = Math.log(start)
  for (let step = 0; step < 300; step++) {
    const here = tails(Math.exp(place))
    const miss = direction * (Math.log(here[side]) - target)
    bracket = miss > 0 ? [bracket[0], place] : [place, bracket[1]]
    const newton = place - (miss * here[side]) / here.slope
    const next = newton > bracket[0] && newton < bracket[1] ? newton : (bracket[0] + bracket[1]) / 2
    if (Math.abs(next - place) <= 1e-15 * Math.max(1, Math.abs(place))) return Math.exp(next)
    place = next
  }
  return Math.exp(place)
}
