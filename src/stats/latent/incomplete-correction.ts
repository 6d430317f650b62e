import type {Dense} from './dense.ts'
import type {LatentFit} from './fit-latent-model.ts'
import {momentJacobian} from './implied-moments.ts'
import {normalLikelihood} from './normal-likelihood.ts'
import type {GroupSample} from './sample-statistics.ts'
import {type SaturatedInformation, saturatedInformation} from './saturated-scaling.ts'
import {rowProduct, symmetricInverse, traceOfProduct} from './symmetric-inverse.ts'

/** What the fit would be had nobody left an answer out: χ² of the completed moments, with its expectation per degree. */
export interface CompletedTest {
  readonly chiSquare: number
  /** Expected value of that χ² per degree of freedom, given what is missing (and, if robust, the fourth moments). */
  readonly factor: number
}

/** One group's completed moments and what is known of them. */
export interface CompletedGroup extends SaturatedInformation {
  readonly inverse: readonly Dense[]
  /** The information that the same moments would have from complete answers. */
  readonly complete: readonly Dense[]
  readonly sample: GroupSample
  readonly share: number
}

/** The saturated moments' information in every group; null when some is singular. Shared by a model and its baseline. */
export function completedGroups(fit: LatentFit): CompletedGroup[] | null {
  const groups = fit.saturated.map((moments, g): CompletedGroup | null => {
    const incomplete = fit.sample.groups[g]!
    const information = saturatedInformation(fit.sample, g, {moments, meanStructure: true, robust: fit.robust})
    const inverse = information && symmetricInverse(information.observed)
    const sample: GroupSample = {
      size: incomplete.size,
      weight: incomplete.weight,
      patterns: [
        {missing: [], rows: [], weight: incomplete.weight, mean: moments.mean, covariance: moments.covariance},
      ],
    }
    const whole = {...fit.sample, groups: [sample], weights: null, clusters: null}
    const complete = saturatedInformation(whole, 0, {moments, meanStructure: true, robust: false})
    if (!information || !inverse || !complete) return null
    return {...information, inverse, complete: complete.observed, sample, share: sample.weight / fit.sample.size}
  })
  return groups.every((group) => group !== null) ? groups : null
}

/**
 * χ² of a model's fit to the completed moments with its correction, from which CFI, TLI and RMSEA that incomplete data
 * do not distort are made: lavaan's FIML-C version 3 when robust, version 6 otherwise.
 * With observed predictors lavaan's correction depends on whether their covariances are written in the model, which does
 * not change it; this is lavaan's where they are written.
 * @see Zhang & Savalei 2023, Psychological Methods 28(2). Checked against lavaan 0.6-14.
 */
export function completedTest(fit: LatentFit, groups: readonly CompletedGroup[]): CompletedTest {
  const slopes = groups.map((_, g) => slopesOf(fit, g))
  const weighted = (matrix: (group: CompletedGroup) => readonly Dense[]): Dense[] =>
    sumOf(groups.map((group, g) => scaled(congruence(matrix(group), slopes[g]!), group.share)))
  const inverse = symmetricInverse(weighted((group) => group.observed))
  const degrees = fit.test.degrees
  const chiSquare = groups.reduce((sum, group, g) => sum + groupTest(fit, group, g), 0)
  if (!inverse) return {chiSquare, factor: Number.NaN}
  const complete = weighted((group) => group.complete)
  if (!fit.robust) {
    const whole = groups.reduce((sum, group) => sum + traceOfProduct(group.complete, group.inverse), 0)
    return {chiSquare, factor: (whole - traceOfProduct(inverse, complete)) / degrees}
  }
  const products = weighted((group) => group.products)
  let trace = 0
  const cross = sumOf(
    groups.map((group, g) => {
      const half = rowProduct(rowProduct(group.products, group.inverse), group.complete)
      trace += traceOfProduct(transposed(half), group.inverse)
      return scaled(congruence(half, slopes[g]!), group.share)
    }),
  )
  trace -= 2 * traceOfProduct(inverse, symmetrized(cross))
  trace += traceOfProduct(transposed(rowProduct(rowProduct(inverse, products), inverse)), complete)
  return {chiSquare, factor: trace / degrees}
}

/** Slopes of the moments by θ, covariances first, as the saturated table has them. */
function slopesOf(fit: LatentFit, group: number): Dense[] {
  const rows = momentJacobian(fit.matrices.groups[group]!, fit.matrices, fit.implied[group]!)
  return [...rows.slice(fit.matrices.observed), ...rows.slice(0, fit.matrices.observed)]
}

function groupTest(fit: LatentFit, {sample}: CompletedGroup, g: number): number {
  const model = normalLikelihood(sample, fit.implied[g]!)?.deviance ?? Number.NaN
  return model - (normalLikelihood(sample, fit.saturated[g]!)?.deviance ?? Number.NaN)
}

/** slopesᵀ·matrix·slopes. */
const congruence = (matrix: readonly Dense[], slopes: readonly Dense[]): Dense[] =>
  rowProduct(transposed(slopes), rowProduct(matrix, slopes))

const transposed = (rows: readonly Dense[]): Dense[] =>
  Array.from({length: rows[0]!.length}, (_, k) => Float64Array.from(rows, (row) => row[k]!))

const scaled = (rows: readonly Dense[], factor: number): Dense[] =>
  rows.map((row) => row.map((value) => value * factor))

const sumOf = (matrices: readonly (readonly Dense[])[]): Dense[] =>
  matrices[0]!.map((row, a) => row.map((_, b) => matrices.reduce((sum, matrix) => sum + matrix[a]![b]!, 0)))

const symmetrized = (rows: readonly Dense[]): Dense[] =>
  rows.map((row, a) => row.map((value, b) => (value + rows[b]![a]!) / 2))
