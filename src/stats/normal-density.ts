/**
 * Density of the standard normal distribution, φ(z) = exp(−z²/2)/√(2π).
 * @param z  any number of standard deviations.
 * @returns  [0, .3989…]; NaN for NaN.
 * @see Abramowitz & Stegun 1964, 26.2.1.
 * @example normalDensity(0) // => 0.3989422804014327
 */
export function normalDensity(z: number): number {
  return exponentialOfHalfSquare(z) * inverseRootTwoPi
}

const inverseRootTwoPi = 0.3989422804014327

/**
 * exp(−z²/2) without the loss of digits that rounding z² brings far from 0: z is split into sixteenths and a rest.
 * @see Cody 1969, Mathematics of Computation 23(107).
 */
export function exponentialOfHalfSquare(z: number): number {
  if (!Number.isFinite(z)) return Number.isNaN(z) ? Number.NaN : 0
  const coarse = Math.trunc(z * 16) / 16
  const rest = (z - coarse) * (z + coarse)
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * rest)
}
