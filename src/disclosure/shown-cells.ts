/**
 * Secondary suppression in a two-way table of counts whose row and column totals may be known: cells of one customer up to
 * `least` are hidden, and in each line as many of the smallest others as it takes for two cells or more to be hidden, which
 * hold `least` customers together.
 * @param counts  rows of equal length, customers.
 * @returns       as many rows of as many cells, whether each is shown.
 * @see Hundepool et al. 2012, Statistical Disclosure Control, §4.3.
 * @example shownCells([[2, 9, 8], [0, 9, 9], [7, 9, 9]], 5) // => [[false, true, false], [true, true, true], [false, true, false]]
 */
export function shownCells(counts: readonly (readonly number[])[], least: number): boolean[][] {
  const shown = counts.map((row) => row.map((count) => count === 0 || count >= least))
  const sizeOf = ([i, j]: Place): number => counts[i]![j]!
  const lines = linesOf(counts)
  let changed = true
  while (changed) {
    changed = false
    for (const line of lines) {
      const hidden = line.filter(([i, j]) => !shown[i]![j])
      const together = hidden.reduce((sum, place) => sum + sizeOf(place), 0)
      if (hidden.length === 0 || (hidden.length > 1 && together >= least)) continue
      const [next] = line
        .filter(([i, j]) => shown[i]![j])
        .sort((a, b) => Number(sizeOf(a) === 0) - Number(sizeOf(b) === 0) || sizeOf(a) - sizeOf(b))
      if (next === undefined) continue
      shown[next[0]]![next[1]] = false
      changed = true
    }
  }
  return shown
}

type Place = readonly [row: number, column: number]

function linesOf(counts: readonly (readonly number[])[]): readonly (readonly Place[])[] {
  return [
    ...counts.map((row, i) => row.map((_, j): Place => [i, j])),
    ...(counts[0] ?? []).map((_, j) => counts.map((_row, i): Place => [i, j])),
  ]
}
