import type {Survey} from '../clean/index.ts'
import type {Random, Work} from '../kernel/index.ts'
import {mean, normalUpper} from '../stats/index.ts'
import type {Fallback} from './latent-measures.ts'
import type {Node} from './layers.ts'
import {type Equation, pathEffects, saidEquations, skippingPlaces, tooAlike} from './path-equations.ts'
import {bootstrapIntervals, completeSample, type StatisticsOf} from './sample.ts'
import {waldTest} from './sampling-distribution.ts'
import type {Effect, Paths} from './schema.ts'

type Matrix = readonly (readonly number[])[]

const respondentsPerConstruct = 10

/** Equations with what they were found on. */
export type FoundPaths = Pick<Paths, 'interval' | 'draws' | 'n' | 'equations'>

interface Asked {
  readonly order: readonly Node[]
  readonly plan: readonly Equation[]
  /** Paths between what the scores measure, rather than between the scores. */
  readonly corrected: boolean
}

/**
 * Paths between scores by least squares, with percentile bootstrap intervals. Corrected, each score is the single indicator
 * of its construct with its error variance held at the mean square of its standard errors, as if reliabilities were known;
 * uncorrected, measurement error weakens the paths (and can strengthen others).
 * @returns  why corrected paths cannot be had; null with fewer than ten complete respondents a construct.
 * @see Bollen 1989, Structural Equations with Latent Variables, ch. 5; Savalei 2019, Psychological Methods 24(3), on
 *   reliability-corrected single indicators.
 */
export async function scorePaths(
  survey: Survey,
  {order, plan, corrected}: Asked,
  options: {readonly draws: number; readonly random: Random} & Work,
): Promise<FoundPaths | Fallback | null> {
  const sample = completeSample(
    survey,
    order.map((node) => node.scores.scores),
  )
  if (sample.n < respondentsPerConstruct * order.length) return null
  const errors = order.map(({scores}) => (corrected ? errorVariance(scores.standardErrors) : 0))
  const freed = (covariance: Matrix): Matrix =>
    covariance.map((row, i) => row.map((value, j) => (i === j ? value - errors[i]! : value)))
  const alike = corrected ? tooAlike(plan, freed(sample.covariance)) : []
  if (alike.length > 0) return {reason: 'too-alike', constructs: alike.map((place) => order[place]!.id)}
  const statistics = (covariance: Matrix) => pathEffects(plan, freed(covariance))
  const values = statistics(sample.covariance)
  const underWeights: StatisticsOf =
    ({covarianceUnder}) =>
    (weights) =>
      statistics(covarianceUnder(weights))
  const intervals = await bootstrapIntervals(sample, underWeights, {...options, stage: 'paths'})
  const effect = (place: number): Effect => {
    const [estimate, se] = [values[place]!, intervals.standardError(place)]
    return {estimate, ci: intervals.of(place), se, p: 2 * normalUpper(Math.abs(estimate / se))}
  }
  const skipping = skippingPlaces(plan)
  const fullMediation = (equation: number) =>
    options.draws > 0
      ? waldTest(
          skipping[equation]!.map((place) => values[place]!),
          intervals.covariance(skipping[equation]!),
        )
      : null
  return {
    interval: options.draws > 0 ? 'bootstrap' : 'none',
    draws: options.draws,
    n: sample.n,
    equations: saidEquations(plan, order, {effect, fullMediation}),
  }
}

const errorVariance = (standardErrors: Float64Array): number =>
  mean(standardErrors.filter((error) => !Number.isNaN(error)).map((error) => error ** 2))
