import type {Survey} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import type {Scores} from '../score/index.ts'
import {correlation, regressionFromCovariance, shapleyRSquared} from '../stats/index.ts'
import {type Node, nodes} from './layers.ts'
import {bootstrapIntervals, completeSample, type StatisticsOf} from './sample.ts'
import type {Driver, DriversResult} from './schema.ts'

export interface ImportanceOptions extends Work {
  readonly draws: number
  readonly random: Random
}

const driving = [
  'antecedent',
  'satisfaction',
  'trust',
  'commitment',
  'attachment',
  'habit',
  'constraint',
  'bond',
  'benefit',
]
/** 2^12 regressions a draw stay well under a second in all. */
const mostPredictors = 12
/** Correlation of the true scores above which two constructs cannot be told apart (Henseler, Ringle & Sarstedt 2015). */
const tooAlike = 0.9
const respondentsPerPredictor = 5

/** What a driver is before its path effects are known. */
export type Importance = Omit<Driver, 'totalEffect' | 'performance'>

/**
 * Relative importance of every construct for one outcome: its share of R² over all orders of entry (LMG), with the sign of
 * its coefficient, its VIF, and percentile bootstrap intervals. Constructs that the outcome cannot tell apart (disattenuated
 * correlation above .90) do not enter together: the less reliable one is left out, and said.
 * @returns null where too few respondents answered everything.
 * @see Lindeman, Merenda & Gold 1980; Grömping 2007, The American Statistician 61(2).
 */
export async function relativeImportance(
  survey: Survey,
  scores: Scores,
  outcome: Node,
  options: ImportanceOptions,
): Promise<{drivers: Importance[]; explained: DriversResult['explained'][string]} | null> {
  const candidates = nodes(survey.questionnaire, scores).filter(
    ({id, role}) => driving.includes(role) && id !== outcome.id,
  )
  const {kept, leftOut} = distinct(candidates)
  const sample = completeSample(
    survey,
    [...kept, outcome].map(({scores: {scores: values}}) => values),
  )
  if (kept.length === 0 || sample.n < respondentsPerPredictor * kept.length + 10) return null
  const statistics = (covariance: readonly (readonly number[])[]): readonly number[] => {
    const {rSquared, shares} = shapleyRSquared(covariance)
    return [rSquared, ...shares, ...regressionFromCovariance(covariance).coefficients]
  }
  const found = statistics(sample.covariance)
  const {varianceInflation} = regressionFromCovariance(sample.covariance)
  const underWeights: StatisticsOf =
    ({covarianceUnder}) =>
    (weights) =>
      statistics(covarianceUnder(weights))
  const intervals = await bootstrapIntervals(sample, underWeights, {...options, stage: 'drivers'})
  const drivers = kept.map(({id}, index): Importance => {
    const ci = intervals.of(1 + kept.length + index)
    return {
      construct: id,
      share: {estimate: found[1 + index]!, ci: intervals.of(1 + index)},
      sign: ci[0] > 0 ? 1 : ci[1] < 0 ? -1 : 0,
      coefficient: {estimate: found[1 + kept.length + index]!, ci},
      vif: varianceInflation[index]!,
      leftOut: null,
    }
  })
  drivers.sort((a, b) => (b.share.estimate ?? 0) - (a.share.estimate ?? 0))
  return {
    drivers: [...drivers, ...leftOut],
    explained: {n: sample.n, rSquared: {estimate: found[0]!, ci: intervals.of(0)}},
  }
}

/** Keeps one of each pair that cannot be told apart: the more reliable, then the one asked first. */
function distinct(candidates: readonly Node[]): {kept: Node[]; leftOut: Importance[]} {
  const ranked = candidates.toSorted((a, b) => b.scores.reliability - a.scores.reliability)
  const kept: Node[] = []
  const leftOut: Importance[] = []
  for (const node of ranked) {
    const like = kept.find((other) => alike(node, other) > tooAlike)
    if (like !== undefined) leftOut.push(outside(node.id, 'too-alike', like.id))
    else if (kept.length === mostPredictors) leftOut.push(outside(node.id, 'too-many', null))
    else kept.push(node)
  }
  return {kept: candidates.filter((node) => kept.includes(node)), leftOut}
}

/** Correlation of two constructs corrected for their measurement error (Spearman 1904, Am. J. Psychology 15(1)). */
function alike(a: Node, b: Node): number {
  return correlation(a.scores.scores, b.scores.scores) / Math.sqrt(a.scores.reliability * b.scores.reliability)
}

function outside(construct: string, reason: 'too-alike' | 'too-many', like: string | null): Importance {
  const unknown = {estimate: Number.NaN, ci: [Number.NaN, Number.NaN] as [number, number]}
  return {construct, share: unknown, sign: 0, coefficient: unknown, vif: Number.NaN, leftOut: {reason, like}}
}
