/**
 * All values of several groups, one group after the other.
 * @example joined([[1, 2], [3]]) // => Float64Array [1, 2, 3]
 */
export function joined(groups: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(groups.reduce((sum, {length}) => sum + length, 0))
  let start = 0
  for (const group of groups) {
    all.set(group, start)
    start += group.length
  }
  return all
}
