export interface HouseholderFactors {
  /** k reflections, each a column of n; reflection j leaves the first j entries alone. */
  readonly reflections: readonly Float64Array[]
  /** R, k × k, upper triangular, by column. */
  readonly upper: readonly Float64Array[]
}

/**
 * QR decomposition by Householder's reflections, X = QR, kept as the reflections.
 * @param columns  k columns of n ≥ k.
 * @returns  null when a column is, to rounding, a combination of earlier ones.
 * @throws {RangeError} fewer rows than columns.
 * @see Golub & Van Loan 2013, Matrix Computations, 5.2.
 * @example householder([Float64Array.of(3, 4)])?.upper // => [[-5]]
 */
export function householder(columns: readonly ArrayLike<number>[]): HouseholderFactors | null {
  const n = columns[0]?.length ?? 0
  if (n < columns.length) throw new RangeError('at least as many rows as columns')
  const reflections: Float64Array[] = []
  const upper: Float64Array[] = []
  for (const [place, column] of columns.entries()) {
    const own = Float64Array.from(column)
    const before = lengthFrom(own, 0)
    for (const [step, reflection] of reflections.entries()) reflect(own, reflection, step)
    const length = lengthFrom(own, place)
    if (!(length > 1e-14 * before)) return null
    const image = own[place]! > 0 ? -length : length
    upper.push(own.slice(0, place + 1))
    upper[place]![place] = image
    const reflection = own.map((value, row) => (row < place ? 0 : value))
    reflection[place]! -= image
    const size = lengthFrom(reflection, place)
    reflections.push(reflection.map((value) => value / size))
  }
  return {reflections, upper}
}

/** Qᵀv, in place. */
export function applyTransposed({reflections}: HouseholderFactors, v: Float64Array): void {
  for (const [step, reflection] of reflections.entries()) reflect(v, reflection, step)
}

/** Qv, in place. */
export function applyForward({reflections}: HouseholderFactors, v: Float64Array): void {
  for (let step = reflections.length - 1; step >= 0; step--) reflect(v, reflections[step]!, step)
}

function reflect(v: Float64Array, reflection: Float64Array, from: number): void {
  let along = 0
  for (let row = from; row < v.length; row++) along += v[row]! * reflection[row]!
  for (let row = from; row < v.length; row++) v[row]! -= 2 * along * reflection[row]!
}

function lengthFrom(v: Float64Array, from: number): number {
  let sum = 0
  for (let row = from; row < v.length; row++) sum += v[row]! * v[row]!
  return Math.sqrt(sum)
}
