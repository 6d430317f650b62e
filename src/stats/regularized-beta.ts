import {betaTails} from './beta-tails.ts'

/**
 * Regularised incomplete beta function, Iₓ(a, b) = ∫₀ˣ tᵃ⁻¹(1 − t)ᵇ⁻¹ dt / B(a, b).
 * @param x  [0, 1].
 * @param a  above 0.
 * @param b  above 0.
 * @returns  [0, 1]; NaN outside the ranges.
 * @see Abramowitz & Stegun 1964, 6.6.2.
 * @example regularizedBeta(0.5, 2, 2) // => 0.5
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  return x > 1 ? Number.NaN : betaTails(x / (1 - x), a, b).lower
}
