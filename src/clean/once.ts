/** Columns of answers hold few different texts; of free texts as many are kept as cost no room. */
const mostKept = 10_000

/** The same function of a cell, which is asked of each different text once. */
export function once<T>(read: (cell: string) => T): (cell: string) => T {
  const kept = new Map<string, T>()
  return (cell) => {
    const known = kept.get(cell)
    if (known !== undefined || kept.has(cell)) return known!
    const found = read(cell)
    if (kept.size < mostKept) kept.set(cell, found)
    return found
  }
}
