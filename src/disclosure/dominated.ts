/** A total of which one customer is more than this tells what that customer is worth. */
const dominance = 0.85

/**
 * Whether one customer makes more than 85 % of a group's money, so that its total or mean must not be published.
 * @see Hundepool et al. 2012, Statistical Disclosure Control, §4.2 (dominance rule).
 * @example dominated([90, 5, 5]) // => true
 */
export function dominated(values: readonly number[]): boolean {
  const sizes = values.filter(Number.isFinite).map(Math.abs)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return total > 0 && sizes.reduce((largest, size) => Math.max(largest, size), 0) > dominance * total
}
