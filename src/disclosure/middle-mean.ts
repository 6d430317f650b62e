import {dominated} from './dominated.ts'

/**
 * Mean of the values in the middle, as few as may be described: the median of a group without being the value of one customer.
 * As many are left out below as above; those left out could be had by subtraction from the mean, and must be enough as well.
 * @param values  finite.
 * @param least   smallest group that may be described.
 * @returns       in their unit; NaN where the middle or the rest is too few, or one value makes most of either.
 * @see Hoaglin, Mosteller & Tukey 1983, Understanding Robust and Exploratory Data Analysis, ch. 10 (trimmed means, of which
 *   the median is the most trimmed).
 * @example middleMean([1, 2, 3, 4, 5, 60], 2) // => 3.5
 */
export function middleMean(values: readonly number[], least: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = least + ((sorted.length - least) % 2 === 0 ? 0 : 1)
  const cut = (sorted.length - middle) / 2
  if (2 * cut < least || cut < 1) return Number.NaN
  const inside = sorted.slice(cut, cut + middle)
  const outside = [...sorted.slice(0, cut), ...sorted.slice(cut + middle)]
  if (dominated(inside) || dominated(outside)) return Number.NaN
  return inside.reduce((sum, value) => sum + value, 0) / middle
}
