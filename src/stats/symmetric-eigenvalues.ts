/** QL sweeps per eigenvalue; two or three are usual. */
const mostSweeps = 60
/** Squares below this are nothing beside entries of size 1, and would underflow further on. */
const nothing = 1e-290

/**
 * Eigenvalues of a symmetric matrix without its vectors, several times faster than with them: Householder's reduction to
 * three diagonals, then implicit QL.
 * @param matrix  k × k, symmetric; only its lower triangle is read.
 * @returns  k values in descending order; all NaN when an entry is not finite or the sweeps do not end.
 * @throws {RangeError} not square.
 * @see Golub & Van Loan 2013, Matrix Computations, 8.3; EISPACK's tred1 and tql1 (Smith et al. 1976). Checked against
 *   eigenproblems solved to 25 digits.
 * @example symmetricEigenvalues([[2, 0], [0, 3]]) // => [3, 2]
 */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const size = matrix.length
  if (matrix.some((row) => row.length !== size)) throw new RangeError('a symmetric matrix is square')
  const undefinedValues = matrix.map(() => Number.NaN)
  if (!matrix.every((row) => row.every(Number.isFinite))) return undefinedValues
  const largest = matrix.reduce((most, row) => row.reduce((own, entry) => Math.max(own, Math.abs(entry)), most), 0)
  if (largest === 0) return matrix.map(() => 0)
  const {diagonal, beside} = threeDiagonals(matrix.map((row) => Float64Array.from(row, (entry) => entry / largest)))
  for (let l = 0; l < size; l++) if (!settled(diagonal, beside, l)) return undefinedValues
  return Array.from(diagonal, (value) => value * largest).sort((a, b) => b - a)
}

interface Tridiagonal {
  readonly diagonal: Float64Array
  /** Entry i stands between i and i + 1; the last is 0. */
  readonly beside: Float64Array
}

/** Overwrites the matrix, whose largest entry is 1. */
function threeDiagonals(a: Float64Array[]): Tridiagonal {
  const size = a.length
  const diagonal = new Float64Array(size)
  const beside = new Float64Array(size)
  for (let i = size - 1; i > 0; i--) {
    const row = a[i]!
    let norm = 0
    for (let k = 0; k < i; k++) norm += row[k]! * row[k]!
    norm = norm > nothing ? Math.sqrt(norm) : 0
    beside[i - 1] = row[i - 1]! > 0 ? -norm : norm
    diagonal[i] = row[i]!
    if (norm > 0) reflect(a, i, beside[i - 1]!)
  }
  if (size > 0) diagonal[0] = a[0]![0]!
  return {diagonal, beside}
}

/** Applies to the leading i × i part the reflection that leaves row i with one entry, `image`. */
function reflect(a: Float64Array[], i: number, image: number): void {
  const u = a[i]!
  u[i - 1]! -= image
  const half = -u[i - 1]! * image
  const p = new Float64Array(i)
  for (let j = 0; j < i; j++) {
    const row = a[j]!
    let sum = row[j]! * u[j]!
    for (let k = 0; k < j; k++) {
      sum += row[k]! * u[k]!
      p[k]! += row[k]! * u[j]!
    }
    p[j]! += sum
  }
  let along = 0
  for (let j = 0; j < i; j++) {
    p[j]! /= half
    along += p[j]! * u[j]!
  }
  along /= 2 * half
  for (let j = 0; j < i; j++) p[j]! -= along * u[j]!
  for (let j = 0; j < i; j++) {
    const row = a[j]!
    for (let k = 0; k <= j; k++) row[k]! -= p[j]! * u[k]! + u[j]! * p[k]!
  }
}

/** Sweeps until the entry beside place l is nothing; false when that does not happen. */
function settled(diagonal: Float64Array, beside: Float64Array, l: number): boolean {
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let m = l
    while (m < diagonal.length - 1) {
      const scale = Math.abs(diagonal[m]!) + Math.abs(diagonal[m + 1]!)
      if (Math.abs(beside[m]!) + scale === scale) break
      m++
    }
    if (m === l) return true
    sweepFrom(diagonal, beside, {l, m})
  }
  return false
}

function sweepFrom(diagonal: Float64Array, beside: Float64Array, {l, m}: {l: number; m: number}): void {
  const shift = (diagonal[l + 1]! - diagonal[l]!) / (2 * beside[l]!)
  const root = Math.sqrt(shift * shift + 1)
  let g = diagonal[m]! - diagonal[l]! + beside[l]! / (shift + (shift < 0 ? -root : root))
  let sine = 1
  let cosine = 1
  let p = 0
  for (let i = m - 1; i >= l; i--) {
    const f = sine * beside[i]!
    const b = cosine * beside[i]!
    const length = Math.sqrt(f * f + g * g)
    beside[i + 1] = length
    if (length === 0) {
      diagonal[i + 1]! -= p
      beside[m] = 0
      return
    }
    sine = f / length
    cosine = g / length
    g = diagonal[i + 1]! - p
    const turned = (diagonal[i]! - g) * sine + 2 * cosine * b
    p = sine * turned
    diagonal[i + 1] = g + p
    g = cosine * turned - b
  }
  diagonal[l]! -= p
  beside[l] = g
  beside[m] = 0
}
