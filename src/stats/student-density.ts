import {logBeta} from './log-beta.ts'

/**
 * Density of Student's t distribution, (1 + t²/d)^(−(d+1)/2)/(√d·B(½, d/2)).
 * @param t        any number.
 * @param degrees  of freedom, above 0.
 * @returns  [0, .399]; NaN for NaN or no degrees of freedom.
 * @see Abramowitz & Stegun 1964, 26.7. Checked against mpmath (test/fixtures/special-functions.json).
 * @example studentDensity(0, 1) // => 0.3183098861837907
 */
export function studentDensity(t: number, degrees: number): number {
  if (!(degrees > 0)) return Number.NaN
  const power = -0.5 * (degrees + 1) * Math.log1p((t * t) / degrees)
  return Math.exp(power - logBeta(0.5, degrees / 2)) / Math.sqrt(degrees)
}
