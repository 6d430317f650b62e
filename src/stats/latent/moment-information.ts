import type {Dense} from './dense.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import {type PatternLikelihood, patternLikelihood} from './normal-likelihood.ts'
import type {GroupSample} from './sample-statistics.ts'

interface MomentRequest {
  readonly moments: {readonly covariance: Dense; readonly mean: Dense}
  readonly meanStructure: boolean
  readonly kind: 'expected' | 'observed'
}

/**
 * Information of all covariances (lower triangle, row after row) and all means of one group, per respondent.
 * With W = Σ⁻¹ of what a pattern answered, S its covariances about μ, V = W·S·W (W itself when expected),
 * Q = V − W/2 and v = W·(mean − μ) (0 when expected):
 *   I(uv, xy) = c·Σ share·(w_ux·q_vy + q_ux·w_vy + w_uy·q_vx + q_uy·w_vx),  c = ½ for every variance among the two
 *   I(uv, x)  = c·Σ share·(w_xu·v_v + w_xv·v_u),  I(x, y) = Σ share·w_xy
 * These are the second derivatives of a saturated model; but the first sum is one product of two matrices whose rows
 * are patterns, which with hundreds of them is ten times as fast as parameter by parameter.
 * @param moments  p × p covariances and p means at which it is taken.
 * @returns  q × q, row after row; null when Σ is not positive definite.
 * @see Savalei 2010, Psychological Methods 15(4). Checked against `modelInformation` of a saturated model, and through
 *   the tests made of it against lavaan 0.6-14.
 */
export function momentInformation(sample: GroupSample, {moments, meanStructure, kind}: MomentRequest): Dense | null {
  const size = moments.mean.length
  const whole = invertPositiveDefinite(moments.covariance, size)
  if (whole === null) return null
  const parts = sample.patterns.map((pattern) => {
    const part = patternLikelihood(pattern, whole, meanStructure ? moments.mean : pattern.mean)
    return kind === 'observed' ? part : {...part, observed: part.inverse, pull: new Float64Array(size)}
  })
  const pairs = pairPlace(size, 0)
  const width = pairs + (meanStructure ? size : 0)
  const information = new Float64Array(width * width)
  const shape = {size, width, weight: sample.weight}
  fillCovariances(information, parts, shape)
  if (meanStructure) for (const part of parts) addMeans(information, part, shape)
  for (let row = 0; row < width; row++)
    for (let column = row + 1; column < width; column++)
      information[row * width + column] = information[column * width + row]!
  return information
}

interface Shape {
  readonly size: number
  readonly width: number
  readonly weight: number
}

/** Place of a pair of variables in the lower triangle of all, row after row. */
export const pairPlace = (i: number, j: number): number => (i >= j ? (i * (i + 1)) / 2 + j : (j * (j + 1)) / 2 + i)

function fillCovariances(information: Dense, parts: readonly PatternLikelihood[], {size, width, weight}: Shape): void {
  const pairs = pairPlace(size, 0)
  const crossed = crossedProducts(parts, size, weight)
  const at = (first: number, second: number): number =>
    first >= second ? crossed[first * pairs + second]! : crossed[second * pairs + first]!
  for (let u = 0; u < size; u++) {
    for (let v = 0; v <= u; v++) {
      const row = pairPlace(u, v)
      for (let x = 0; x <= u; x++) {
        for (let y = 0; y <= x; y++) {
          const column = pairPlace(x, y)
          if (column > row) break
          const share = (u === v ? 0.5 : 1) * (x === y ? 0.5 : 1)
          const both = at(pairPlace(u, x), pairPlace(v, y)) + at(pairPlace(u, y), pairPlace(v, x))
          information[row * width + column] = share * both
        }
      }
    }
  }
}

/** Rows of the product made together: each reading of a pattern then serves them all. */
const rowsTogether = 16

/** Lower triangle of Σ share·(w·qᵀ + q·wᵀ) over the patterns, w and q being the lower triangles of W and Q. */
function crossedProducts(parts: readonly PatternLikelihood[], size: number, weight: number): Dense {
  const pairs = pairPlace(size, 0)
  const inverses = parts.map(({inverse}) => lowerTriangle(inverse, size))
  const others = parts.map((part, p) => {
    const share = part.weight / weight
    return lowerTriangle(part.observed, size).map((value, k) => share * (value - inverses[p]![k]! / 2))
  })
  const product = new Float64Array(pairs * pairs)
  for (let first = 0; first < pairs; first += rowsTogether) {
    const last = Math.min(first + rowsTogether, pairs)
    for (let p = 0; p < parts.length; p++) {
      const [w, q] = [inverses[p]!, others[p]!]
      for (let row = first; row < last; row++) {
        const [left, right] = [w[row]!, q[row]!]
        const here = row * pairs
        for (let column = 0; column <= row; column++) product[here + column]! += left * q[column]! + right * w[column]!
      }
    }
  }
  return product
}

function lowerTriangle(matrix: Dense, size: number): Dense {
  const lower = new Float64Array(pairPlace(size, 0))
  for (let i = 0; i < size; i++) lower.set(matrix.subarray(i * size, i * size + i + 1), pairPlace(i, 0))
  return lower
}

/** One pattern's information of the means: with the covariances, and with one another. */
function addMeans(
  information: Dense,
  {inverse, pull, weight: own}: PatternLikelihood,
  {size, width, weight}: Shape,
): void {
  const share = own / weight
  const pairs = pairPlace(size, 0)
  for (let x = 0; x < size; x++) {
    const here = (pairs + x) * width
    for (let u = 0; u < size; u++) {
      for (let v = 0; v <= u; v++) {
        const both = inverse[x * size + u]! * pull[v]! + inverse[x * size + v]! * pull[u]!
        information[here + pairPlace(u, v)]! += (u === v ? share / 2 : share) * both
      }
    }
    for (let y = 0; y <= x; y++) information[here + pairs + y]! += share * inverse[x * size + y]!
  }
}
