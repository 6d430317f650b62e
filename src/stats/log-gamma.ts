import {stirlingError} from './stirling-error.ts'

const halfLogTwoPi = 0.9189385332046728

/**
 * Natural logarithm of the gamma function, log Γ(x).
 * @param x  above 0.
 * @returns  (−.1215, ∞), to about 1e-15 of 1 + its size; NaN at or below 0.
 * @see Abramowitz & Stegun 1964, 6.1.41.
 * @example logGamma(5) // => 3.178053830347946
 */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x)
}
