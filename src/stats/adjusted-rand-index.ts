/**
 * Adjusted Rand index: how far two partitions of the same cases agree, chance taken out.
 *   ARI = (Σ C(nᵢⱼ,2) − E) / (½[Σ C(aᵢ,2) + Σ C(bⱼ,2)] − E), E = Σ C(aᵢ,2)·Σ C(bⱼ,2)/C(n,2)
 * @param first, second  the group of each case; what the groups are called does not matter.
 * @returns  1 for the same partition, about 0 for chance, unitless; NaN for fewer than two cases, and where both
 *   partitions are one single group or all cases alone, which nothing can tell from chance.
 * @throws {RangeError} partitions of unequal length.
 * @see Hubert & Arabie 1985, Journal of Classification 2(1). Agrees with R mclust, adjustedRandIndex().
 * @example adjustedRandIndex(['a', 'a', 'b', 'b'], [2, 2, 1, 1]) // => 1
 */
export function adjustedRandIndex(first: ArrayLike<string | number>, second: ArrayLike<string | number>): number {
  if (first.length !== second.length) throw new RangeError('partitions of unequal length')
  const cells = new Map<string, number>()
  const rows = new Map<string | number, number>()
  const columns = new Map<string | number, number>()
  const count = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (let index = 0; index < first.length; index++) {
    count(cells, `${first[index]}\u0000${second[index]}`)
    count(rows, first[index]!)
    count(columns, second[index]!)
  }
  const together = pairs(cells.values())
  const [inFirst, inSecond, all] = [pairs(rows.values()), pairs(columns.values()), pairs([first.length])]
  const expected = (inFirst * inSecond) / all
  const most = (inFirst + inSecond) / 2
  return all > 0 && most !== expected ? (together - expected) / (most - expected) : Number.NaN
}

function pairs(counts: Iterable<number>): number {
  let sum = 0
  for (const count of counts) sum += (count * (count - 1)) / 2
  return sum
}
