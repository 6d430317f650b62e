import type {ValueTier} from './schema.ts'

/** Share of buyers, from the most valuable, down to which a customer is heavy, then medium; the rest are small. */
export const heavyShare = 0.2
export const mediumShare = 0.5

/**
 * Heavy, medium and small customers, and those who bring nothing: value 0 = none; among the others, the most valuable 20 % are
 * heavy, the next 30 % medium, the rest small (a customer who costs more than they bring is small). Customers worth the same
 * share one tier, that of the middle of their ranks: the order of the rows never decides.
 * @param values   money per customer; NaN = unknown.
 * @param weights  as many; 0 = outside the portfolio.
 * @returns        one per customer; null where the value is unknown or the weight 0.
 * @throws {RangeError} arrays of unequal length.
 * @see Twedt 1964, Journal of Marketing 28(1), on the heavy half.
 * @example valueTiers([0, 5, 1], [1, 1, 1]) // => ['none', 'medium', 'small']
 */
export function valueTiers(values: ArrayLike<number>, weights: ArrayLike<number>): readonly (ValueTier | null)[] {
  if (values.length !== weights.length) throw new RangeError('values and weights must have the same length')
  const weightOf = new Map<number, number>()
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    if (Number.isFinite(value) && value !== 0 && weights[index]! > 0)
      weightOf.set(value, (weightOf.get(value) ?? 0) + weights[index]!)
  }
  const tierOf = tiersByValue(weightOf)
  return Array.from(values, (value, index) => {
    if (!Number.isFinite(value) || !(weights[index]! > 0)) return null
    return value === 0 ? 'none' : tierOf.get(value)!
  })
}

function tiersByValue(weightOf: ReadonlyMap<number, number>): ReadonlyMap<number, ValueTier> {
  const sorted = [...weightOf].sort(([a], [b]) => b - a)
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0)
  const tiers = new Map<number, ValueTier>()
  let above = 0
  for (const [value, weight] of sorted) {
    const middle = (above + weight / 2) / total
    above += weight
    tiers.set(value, middle <= heavyShare ? 'heavy' : middle <= mediumShare ? 'medium' : 'small')
  }
  return tiers
}
