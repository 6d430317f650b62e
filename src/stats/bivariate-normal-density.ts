/**
 * Density of two jointly standard normal variables,
 *   φ₂(x, y; ρ) = exp(−(x² − 2ρxy + y²)/(2(1 − ρ²)))/(2π√(1 − ρ²)),
 * which is also the derivative of their cumulative probability with respect to ρ.
 * @param x  number of standard deviations; may be infinite.
 * @param y  the same.
 * @param correlation  (−1, 1).
 * @returns  [0, ∞); 0 at infinity; NaN for NaN or |ρ| ≥ 1.
 * @see Plackett 1954, Biometrika 41 (the derivative).
 * @example bivariateNormalDensity(0, 0, 0) // => 0.15915494309189535
 */
export function bivariateNormalDensity(x: number, y: number, correlation: number): number {
  const free = (1 - correlation) * (1 + correlation)
  if (!(free > 0) || Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (Math.abs(x) === Number.POSITIVE_INFINITY || Math.abs(y) === Number.POSITIVE_INFINITY) return 0
  return Math.exp((2 * correlation * x * y - x * x - y * y) / (2 * free)) / (2 * Math.PI * Math.sqrt(free))
}
