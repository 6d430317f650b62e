/** Every number of a result with where it stands. */
export function leavesOf(value: unknown, path = ''): {readonly path: string; readonly value: number}[] {
  if (typeof value === 'number') return [{path, value}]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) => leavesOf(inside, `${path}.${name}`))
}

const precision = 1e-10

/**
 * Where numbers told are what one person answered, or the sum or mean of `most` persons or fewer.
 * @param told     anything that can be read or reckoned from the result.
 * @param secrets  by person.
 */
export function givenAway(
  told: readonly {readonly path: string; readonly value: number}[],
  secrets: readonly number[],
  most: number,
): string[] {
  const wanted = told.flatMap(({path, value}) =>
    Array.from({length: most}, (_, index) => index + 1).flatMap((count) => [
      {path, count, sum: Math.abs(value)},
      {path, count, sum: Math.abs(value) * count},
    ]),
  )
  return Array.from({length: most}, (_, index) => index + 1).flatMap((count) => {
    const sums = Float64Array.from(sumsOf(secrets, count)).sort()
    return wanted
      .filter((one) => one.count === count && one.sum > 1e-4 && isAmong(sums, one.sum))
      .map(({path}) => `${path}: ${count}`)
  })
}

function sumsOf(values: readonly number[], count: number, from = 0): number[] {
  if (count === 0) return [0]
  const sums: number[] = []
  for (let index = from; index <= values.length - count; index++)
    for (const rest of sumsOf(values, count - 1, index + 1)) sums.push(values[index]! + rest)
  return sums
}

function isAmong(sorted: Float64Array, value: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return [sorted[low - 1], sorted[low]].some((one) => one !== undefined && Math.abs(one - value) <= precision * value)
}

/**
 * Customers whose value can be had exactly from totals of groups whose members are known: those whose own row adds nothing to
 * the rank of the groups' rows.
 */
export function reconstructed(groups: readonly (readonly number[])[], size: number): number[] {
  const rows = groups.map((members) => {
    const row = new Float64Array(size)
    for (const index of members) row[index] = 1
    return row
  })
  const base = reduced(rows)
  return Array.from({length: size}, (_, index) => index).filter((index) =>
    base.some((row) => row[index] !== 0 && row.every((part, place) => place === index || part === 0)),
  )
}

/** Gauss–Jordan; what rounding leaves is 0. */
function reduced(rows: readonly Float64Array[]): Float64Array[] {
  const left = [...rows]
  const found: Float64Array[] = []
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const place = left.findIndex((row) => Math.abs(row[column]!) > 1e-9)
    if (place < 0) continue
    const [pivot] = left.splice(place, 1)
    const scaled = pivot!.map((part) => part / pivot![column]!)
    for (const row of [...left, ...found]) {
      const factor = row[column]!
      if (factor === 0) continue
      for (const [index, part] of scaled.entries()) {
        const rest = row[index]! - factor * part
        row[index] = Math.abs(rest) < 1e-9 ? 0 : rest
      }
    }
    found.push(scaled)
  }
  return found
}
