/**
 * Ranks from 1, ties sharing the mean of theirs.
 * @param values  finite.
 * @returns  as many ranks, and Σ (t³ − t) over the groups of t equal values.
 * @see Kendall 1945, Biometrika 33(3). Checked against R's rank().
 * @example midRanks([10, 20, 10]).ranks // => [1.5, 3, 1.5]
 */
export function midRanks(values: ArrayLike<number>): {readonly ranks: readonly number[]; readonly ties: number} {
  const order = Array.from({length: values.length}, (_, index) => index).sort((a, b) => values[a]! - values[b]!)
  const ranks: number[] = new Array(values.length)
  let ties = 0
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++
    const size = end - start
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + 1 + end) / 2
    ties += size * size * size - size
    start = end
  }
  return {ranks, ties}
}
