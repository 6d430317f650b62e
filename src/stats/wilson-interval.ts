import {normalQuantile} from './normal-quantile.ts'

/**
 * Wilson's score interval of a proportion: every p from which the count seen is not further than z standard errors.
 * @param successes   count, 0 to n; effective counts need not be whole.
 * @param n           number of trials.
 * @param confidence  (0, 1), .95 unless told otherwise.
 * @returns  [low, high] within [0, 1]; NaN when n is 0.
 * @throws {RangeError} successes outside 0 to n.
 * @see Wilson 1927, J. American Statistical Association 22(158).
 * @example wilsonInterval(0, 10) // => [0, 0.2775] to four digits
 */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): readonly [number, number] {
  if (!(successes >= 0 && successes <= n)) throw new RangeError('successes lie between 0 and n')
  if (n === 0) return [Number.NaN, Number.NaN]
  const z = normalQuantile(0.5 + confidence / 2)
  const square = z * z
  const share = successes / n
  const centre = share + square / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))
  const low = successes === 0 ? 0 : (centre - reach) / (1 + square / n)
  const high = successes === n ? 1 : (centre + reach) / (1 + square / n)
  return [low, high]
}
