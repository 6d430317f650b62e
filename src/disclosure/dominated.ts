/** A total of which one customer is more than this tells what that customer is worth. */
const dominance = 0.85

/**
 * Whether one customer makes more than 85 % of a group's money, so that its total or mean must not be published.
 * @see Hundepool et al. 2012, Statistical Disclosure Control, §4.2 (dominance rule).
 * @example dominated([90, 5, 5]) // => true
 */
export function dominated(values: ArrayLike<number>): boolean {
  let total = 0
  let largest = 0
  for (let place = 0; place < values.length; place++) {
    const size = Math.abs(values[place]!)
    if (!Number.isFinite(size)) continue
    total += size
    if (size > largest) largest = size
  }
  return total > 0 && largest > dominance * total
}
