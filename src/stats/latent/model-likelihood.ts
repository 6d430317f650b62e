import type {Dense} from './dense.ts'
import {type ImpliedMoments, impliedMoments} from './implied-moments.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import type {GroupEntries, ModelMatrices} from './model-matrices.ts'
import {
  projected,
  type Slope,
  type SlopeColumns,
  slopeColumns,
  slopeOf,
  tableOf,
  turnedColumns,
} from './model-slopes.ts'
import {normalLikelihood, type PatternLikelihood, patternLikelihood} from './normal-likelihood.ts'
import type {GroupSample} from './sample-statistics.ts'

/** `moments`: observed, but without the part that second derivatives of the moments have in it (lavaan's "h1"). */
export type InformationKind = 'expected' | 'observed' | 'moments'

export interface ModelLikelihood {
  /** −log-likelihood per respondent without its constant; smaller is better. */
  readonly discrepancy: number
  readonly gradient: Dense
}

interface Fitted {
  readonly groups: readonly GroupSample[]
  readonly size: number
}

/**
 * Discrepancy of a model at θ, ½·Σ share·(log|Σ| + tr(Σ⁻¹S)), with its gradient.
 * @returns  null where a Σ is not positive definite.
 * @see Jöreskog 1969, Psychometrika 34(2); derivatives checked against finite differences.
 */
export function modelLikelihood(
  matrices: ModelMatrices,
  sample: Fitted,
  theta: ArrayLike<number>,
): ModelLikelihood | null {
  const gradient = new Float64Array(matrices.size)
  let discrepancy = 0
  for (let g = 0; g < matrices.groups.length; g++) {
    const moments = impliedMoments(matrices.groups[g]!, matrices, theta)
    const mean = matrices.meanStructure ? (moments?.mean ?? null) : null
    const fit = moments && normalLikelihood(sample.groups[g]!, {covariance: moments.covariance, mean})
    if (!fit || !moments) return null
    discrepancy += fit.deviance / 2 / sample.size
    addGradient(gradient, matrices.groups[g]!, {fit, moments, matrices, scale: 1 / sample.size})
  }
  return Number.isFinite(discrepancy) ? {discrepancy, gradient} : null
}

interface GradientParts {
  readonly fit: {readonly byCovariance: Dense; readonly byMean: Dense}
  readonly moments: ImpliedMoments
  readonly matrices: ModelMatrices
  readonly scale: number
}

/** Derivatives by the moments carried over to θ. */
export function addGradient(
  gradient: Dense,
  group: GroupEntries,
  {fit, moments, matrices, scale}: GradientParts,
): void {
  const columns = slopeColumns(moments, group, matrices)
  const turned = turnedColumns(fit.byCovariance, columns)
  const shifts = projected(fit.byMean, columns)
  for (const entry of group.freeEntries) {
    const {u, v, weight, shift} = slopeOf(entry, matrices.variables, moments.everyMean)
    let slope = matrices.meanStructure ? shift * shifts[u]! : 0
    const end = weight === 0 ? 0 : columns.starts[u + 1]!
    for (let n = columns.starts[u]!; n < end; n++)
      slope += 2 * weight * columns.values[n]! * turned[v * matrices.observed + columns.rows[n]!]!
    gradient[entry.free]! += scale * slope
  }
}

interface InformationRequest {
  readonly theta: ArrayLike<number>
  readonly kind: InformationKind
}

/**
 * Information of θ per respondent, summed over patterns of missing answers: expected, or observed (the second
 * derivatives of the discrepancy).
 *   expected: ½·tr(W·Σₐ·W·Σ_b) + μₐᵀ·W·μ_b
 * @returns  q × q; null where a Σ is not positive definite.
 * @see Savalei 2010, Psychological Methods 15(4); second derivatives checked against finite differences.
 */
export function modelInformation(
  matrices: ModelMatrices,
  sample: Fitted,
  {theta, kind}: InformationRequest,
): Dense[] | null {
  const information = Array.from({length: matrices.size}, () => new Float64Array(matrices.size))
  for (let g = 0; g < matrices.groups.length; g++) {
    const group = matrices.groups[g]!
    const moments = impliedMoments(group, matrices, theta)
    const whole = moments && invertPositiveDefinite(moments.covariance, matrices.observed)
    if (!moments || !whole) return null
    const columns = slopeColumns(moments, group, matrices)
    const slopes = group.freeEntries.map((entry) => slopeOf(entry, matrices.variables, moments.everyMean))
    const sums = Array.from({length: slopes.length}, () => new Float64Array(slopes.length))
    const mean = matrices.meanStructure ? moments.mean : null
    const total = {byCovariance: new Float64Array(matrices.observed ** 2), byMean: new Float64Array(matrices.observed)}
    for (const pattern of sample.groups[g]!.patterns) {
      const part = patternLikelihood(pattern, whole, mean)
      addPattern(sums, slopes, {part, columns, kind, scale: part.weight / sample.size, means: mean !== null})
      addTotals(total, part, sample.size)
    }
    if (kind === 'observed') addSecondDerivatives(sums, group, {moments, columns, total, means: mean !== null})
    for (let a = 0; a < slopes.length; a++) {
      const row = information[group.freeEntries[a]!.free]!
      for (let b = 0; b < slopes.length; b++) row[group.freeEntries[b]!.free]! += sums[Math.max(a, b)]![Math.min(a, b)]!
    }
  }
  return information
}

interface PatternParts {
  readonly part: PatternLikelihood
  readonly columns: SlopeColumns
  readonly kind: InformationKind
  readonly scale: number
  readonly means: boolean
}

/** The part made of first derivatives of the moments, lower triangle. */
function addPattern(sums: Dense[], slopes: readonly Slope[], {part, columns, kind, scale, means}: PatternParts): void {
  const {width} = columns
  const w = tableOf(part.inverse, columns)
  const observed = kind !== 'expected'
  const s = observed ? tableOf(part.observed, columns) : w
  const pull = observed && means ? projected(part.pull, columns) : new Float64Array(width)
  for (let a = 0; a < slopes.length; a++) {
    const {u, v, weight, shift} = slopes[a]!
    const [ru, rv] = [u * width, v * width]
    const row = sums[a]!
    for (let b = 0; b <= a; b++) {
      const other = slopes[b]!
      const {u: x, v: y} = other
      const both = weight * other.weight
      let sum = 0
      if (both !== 0) {
        const [wux, wvy, wuy, wvx] = [w[ru + x]!, w[rv + y]!, w[ru + y]!, w[rv + x]!]
        sum = -both * (wux * wvy + wuy * wvx)
        sum += observed
          ? both * (s[rv + x]! * wuy + s[rv + y]! * wux + s[ru + x]! * wvy + s[ru + y]! * wvx)
          : 2 * both * (wux * wvy + wuy * wvx)
      }
      if (means) {
        if (shift !== 0 && other.shift !== 0) sum += shift * other.shift * w[ru + x]!
        if (observed && other.shift !== 0 && weight !== 0)
          sum += other.shift * weight * (w[x * width + u]! * pull[v]! + w[x * width + v]! * pull[u]!)
        if (observed && shift !== 0 && other.weight !== 0)
          sum += shift * other.weight * (w[ru + x]! * pull[y]! + w[ru + y]! * pull[x]!)
      }
      row[b]! += scale * sum
    }
  }
}

interface Totals {
  readonly byCovariance: Dense
  readonly byMean: Dense
}

function addTotals({byCovariance, byMean}: Totals, part: PatternLikelihood, size: number): void {
  const share = part.weight / size
  for (let k = 0; k < byCovariance.length; k++) byCovariance[k]! += (share / 2) * (part.inverse[k]! - part.observed[k]!)
  for (let k = 0; k < byMean.length; k++) byMean[k]! -= share * part.pull[k]!
}

interface SecondParts {
  readonly moments: ImpliedMoments
  readonly columns: SlopeColumns
  readonly total: Totals
  readonly means: boolean
}

/** The part made of second derivatives of the moments, which paths alone have. */
function addSecondDerivatives(sums: Dense[], group: GroupEntries, {moments, columns, total, means}: SecondParts): void {
  const {width} = columns
  const m = width / 2
  const table = tableOf(total.byCovariance, columns)
  const shifts = projected(total.byMean, columns)
  const {total: effects, everyCovariance, everyMean} = moments
  const entries = group.freeEntries
  for (let a = 0; a < entries.length; a++) {
    for (let b = 0; b <= a; b++) {
      const [first, second] = entries[a]!.kind === 'path' ? [entries[a]!, entries[b]!] : [entries[b]!, entries[a]!]
      if (first.kind !== 'path') continue
      const {row: i, column: j} = first
      const {row: k, column: l} = second
      const [jk, jl] = [effects[j * m + k]!, effects[j * m + l]!]
      if (second.kind === 'path') {
        const li = effects[l * m + i]!
        const crossed = li * table[k * width + m + j]! + jk * table[i * width + m + l]!
        sums[a]![b]! += 2 * (crossed + everyCovariance[j * m + l]! * table[i * width + k]!)
        if (means) sums[a]![b]! += shifts[k]! * li * everyMean[j]! + shifts[i]! * jk * everyMean[l]!
      } else if (second.kind === 'covariance') {
        const weight = k === l ? 0.5 : 1
        sums[a]![b]! += 2 * weight * (jk * table[i * width + l]! + jl * table[i * width + k]!)
      } else if (means) sums[a]![b]! += shifts[i]! * jk
    }
  }
}
