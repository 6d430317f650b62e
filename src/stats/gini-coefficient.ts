import type {LorenzCurve} from './lorenz-curve.ts'

/**
 * Gini coefficient: how unequally value is spread, 0 when all customers are worth the same, near 1 when one holds all.
 *   G = 1 − Σ (xᵢ − xᵢ₋₁)(Lᵢ + Lᵢ₋₁)
 * @returns 0 to 1; NaN for an empty curve, and where a customer costs more than they bring (the curve dips below 0).
 * @see Gini 1914, Atti del Reale Istituto Veneto 73.
 * @example giniCoefficient(lorenzCurve([2, 2], [1, 1])) // => 0
 */
export function giniCoefficient(curve: LorenzCurve): number {
  if (curve.value.length === 0 || curve.value.some((value) => value < 0)) return Number.NaN
  let area = 0
  for (let index = 1; index < curve.value.length; index++)
    area += (curve.customers[index]! - curve.customers[index - 1]!) * (curve.value[index]! + curve.value[index - 1]!)
  return 1 - area
}
