import type {Random} from '../../kernel/random.ts'
import {regressionEstimate} from '../regression-estimate.ts'
import {sampleWithoutReplacement} from '../sample-without-replacement.ts'
import {choleskyFactor} from './cholesky-factor.ts'
import type {Dense} from './dense.ts'
import {lengthsBeyond} from './lengths-beyond.ts'
import {type ModelMatrices, modelMatrices} from './model-matrices.ts'
import {momentInformation} from './moment-information.ts'
import {patternTraces} from './pattern-traces.ts'
import type {GroupSample, Sample} from './sample-statistics.ts'
import type {SaturatedMoments} from './saturated-moments.ts'
import {saturatedTable, saturatedTheta} from './saturated-table.ts'
import {visitIndependentScores} from './score-products.ts'

/** Of more respondents (or clusters) than this, some stand for all. */
const mostTraced = 20_000
/** How many do. */
const traced = 2000

export interface TraceRequest {
  readonly moments: SaturatedMoments
  readonly meanStructure: boolean
  /** Draws respondents where there are very many; all of them count when left out. */
  readonly random?: Random | undefined
}

/**
 * Σ scoreᵀ·I⁻¹·score/n of one group's saturated moments, through the Cholesky factor of I: neither its inverse nor the
 * products of scores are needed whole. With forty items that is some hundred thousand operations a respondent; above
 * 20 000 respondents it is therefore estimated from 2 000, drawn without replacement, with the help of what everybody's
 * value would be were all to answer the same questions (`patternTraces`): the two nearly agree, and the regression
 * estimator is off by about a thousandth. Of more than 20 000 clusters 2 000 are drawn without such help: some hundredths.
 * @see Cochran 1977, Sampling Techniques, 3rd ed., 7.1, on the regression estimator.
 */
export function incompleteTrace(sample: Sample, group: number, request: TraceRequest): number {
  const own = sample.groups[group]!
  const {moments, meanStructure, random} = request
  const information = momentInformation(own, {moments, meanStructure, kind: 'observed'})
  const matrices = modelMatrices(saturatedTable(sample.names, meanStructure))
  const factor = information && choleskyFactor(information, matrices.size)
  if (!factor) return Number.NaN
  const solving = {matrices, factor, theta: saturatedTheta(moments, meanStructure)}
  const clusters = sample.clusters && clustersOf(own, sample.clusters)
  const units = clusters?.length ?? own.size
  if (random === undefined || units <= mostTraced) return totalOf(lengthsOf(sample, own, solving)) / own.weight
  const places = sampleWithoutReplacement(units, traced, random)
  if (clusters && sample.clusters) {
    const chosen = new Set(Array.from(places, (place) => clusters[place]!))
    const of = sample.clusters
    const found = lengthsOf(
      sample,
      withRows(own, (row) => chosen.has(of[row]!)),
      solving,
    )
    // The correction is that of all clusters, not of the few.
    return totalOf({...found, correction: (units / (units - 1)) * (units / places.length)}) / own.weight
  }
  const beside = patternTraces(sample, group, request)
  if (beside === null) return Number.NaN
  const isChosen = new Uint8Array(units)
  for (const place of places) isChosen[place] = 1
  const {values} = lengthsOf(
    sample,
    withRows(own, (_, place) => isChosen[place] === 1),
    solving,
  )
  const known = Float64Array.from(places, (place) => beside[place]!)
  return (units * regressionEstimate(values, known, beside).mean) / own.weight
}

interface Solving {
  readonly matrices: ModelMatrices
  readonly factor: Dense
  readonly theta: Dense
}

interface Lengths {
  readonly values: Float64Array
  /** What their sum is to be multiplied by. */
  readonly correction: number
}

/** scoreᵀ·I⁻¹·score of the respondents or clusters of a group, in the order of its patterns. */
function lengthsOf(sample: Sample, group: GroupSample, {matrices, factor, theta}: Solving): Lengths {
  const lengths = lengthsBeyond(factor, matrices.size)
  const where = {sample: {...sample, groups: [group]}, group: 0, theta}
  const correction = visitIndependentScores(matrices, where, lengths.add)
  return {values: lengths.finish(), correction: correction ?? Number.NaN}
}

function totalOf({values, correction}: Lengths): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index]!
  return correction * sum
}

/** The group with those of its rows that are kept; `place` counts them pattern after pattern. */
function withRows(group: GroupSample, isKept: (row: number, place: number) => boolean): GroupSample {
  let place = 0
  const patterns = group.patterns.map((pattern) => ({
    ...pattern,
    rows: pattern.rows.filter((row) => isKept(row, place++)),
  }))
  return {...group, patterns: patterns.filter(({rows}) => rows.length > 0)}
}

function clustersOf({patterns}: GroupSample, clusters: ArrayLike<number>): readonly number[] {
  const found = new Set<number>()
  for (const {rows} of patterns) for (const row of rows) found.add(clusters[row]!)
  return [...found]
}
