/**
 * Ranks from 1, ties sharing the mean of theirs.
 * @param values  finite.
 * @returns  as many ranks, and Σ (t³ − t) over the groups of t equal values.
 * @see Kendall 1945, Biometrika 33(3). Checked against R's rank().
 * @example midRanks([10, 20, 10]).ranks // => [1.5, 3, 1.5]
 */
export function midRanks(values: ArrayLike<number>): {readonly ranks: readonly number[]; readonly ties: number} {
  const sorted = Float64Array.from(values).sort()
  const distinct = new Float64Array(sorted.length)
  const shared = new Float64Array(sorted.length)
  let groups = 0
  let ties = 0
  for (let start = 0; start < sorted.length; groups++) {
    let end = start + 1
    while (end < sorted.length && sorted[end] === sorted[start]) end++
    const size = end - start
    distinct[groups] = sorted[start]!
    shared[groups] = (start + 1 + end) / 2
    ties += size * size * size - size
    start = end
  }
  const known = distinct.subarray(0, groups)
  const ranks = new Array<number>(sorted.length)
  for (let index = 0; index < ranks.length; index++) ranks[index] = shared[placeOf(values[index]!, known)]!
  return {ranks, ties}
}

/** By halving. */
function placeOf(value: number, ascending: Float64Array): number {
  let [from, to] = [0, ascending.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ascending[middle]! < value) from = middle + 1
    else to = middle
  }
  return from
}
