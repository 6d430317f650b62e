import type {Survey} from '../clean/index.ts'
import type {Random} from '../kernel/index.ts'
import {constructName, type FactorFit, fitFactors, missingAnswers, thresholds} from '../measure/index.ts'
import {type LatentFit, normalUpper} from '../stats/index.ts'
import {constructCovariance, constructParameters} from './construct-covariance.ts'
import {type Fallback, type LatentMeasures, latentMeasures} from './latent-measures.ts'
import type {Node} from './layers.ts'
import {type Equation, pathEffects, saidEquations, skippingPlaces, tooAlike} from './path-equations.ts'
import {monteCarloIntervals, samplingCovariance, waldTest} from './sampling-distribution.ts'
import type {Effect, StructuralModel} from './schema.ts'
import type {FoundPaths} from './score-paths.ts'

/** What is done about missing answers. */
interface MissingTreatment {
  readonly missing: 'complete' | 'listwise' | 'fiml'
  readonly estimator: 'MLR'
  /** Respondents used. */
  readonly n: number
}

/** Draws from the estimates' distribution cost next to nothing. */
const drawsPerDraw = 4

interface Asked {
  readonly order: readonly Node[]
  readonly plan: readonly Equation[]
}

/**
 * Paths between latent variables. Every construct is explained by all those of earlier layers, so the structural part
 * fits whatever the covariances of the latent variables are: the model is the factor model, and its paths are regressions
 * among those covariances, with standard errors by the delta method. Each latent variable is in points (0 to 100) of the
 * mean of its items. Intervals are percentiles of draws from the estimates' sampling distribution, which follow the skew
 * of products as a bootstrap does, and hold with weights, accounts and missing answers too.
 * @see Bollen 1989, Structural Equations with Latent Variables; MacKinnon, Lockwood & Williams 2004, Multivariate
 *   Behavioral Research 39(1), on Monte Carlo intervals; Little, Slegers & Card 2006, Structural Equation Modeling 13(1),
 *   on effects coding. Checked against lavaan 0.6-14 (test/fixtures/r/paths.R).
 */
export function latentPaths(
  survey: Survey,
  {order, plan}: Asked,
  {draws, random}: {readonly draws: number; readonly random: Random},
): {readonly found: FoundPaths; readonly model: StructuralModel} | Fallback {
  const measures = latentMeasures(survey, order)
  if ('reason' in measures) return measures
  const {complete, some, treatment: missing} = missingAnswers(measures.columns)
  if (missing === 'out-of-reach') return {reason: 'too-many-patterns', constructs: []}
  const treatment = {missing, estimator: 'MLR', n: missing === 'fiml' ? some : complete} as const
  if (treatment.n < thresholds.fewestForFactorModel.value) return {reason: 'too-few-respondents', constructs: []}
  const fit = solved(measures, treatment)
  if (fit === null || !fit.converged || fit.normal === null) return {reason: 'not-converged', constructs: []}
  if (fit.normal.table.size >= treatment.n) return {reason: 'too-few-respondents', constructs: []}
  if (!fit.admissible) return {reason: 'improper', constructs: concerned(fit)}
  const parameters = constructParameters(fit.normal, order)
  const effects = (theta: ArrayLike<number>): number[] => pathEffects(plan, constructCovariance(parameters, theta))
  const covariance = constructCovariance(parameters, fit.normal.theta)
  const alike = tooAlike(plan, covariance)
  if (alike.length > 0) return {reason: 'too-alike', constructs: alike.map((place) => order[place]!.id)}
  const sampling = samplingCovariance(fit.normal, effects)
  if (sampling === null) return {reason: 'improper', constructs: []}
  const count = draws * drawsPerDraw
  const intervals = monteCarloIntervals(fit.normal, effects, {draws: count, random})
  const values = pathEffects(plan, covariance)
  const effect = (place: number): Effect => {
    const [estimate, se] = [values[place]!, Math.sqrt(sampling[place]![place]!)]
    return {estimate, ci: intervals(place, se), se, p: 2 * normalUpper(Math.abs(estimate / se))}
  }
  const skipping = skippingPlaces(plan)
  const fullMediation = (equation: number) => {
    const places = skipping[equation]!
    return waldTest(
      places.map((place) => values[place]!),
      places.map((row) => places.map((column) => sampling[row]![column]!)),
    )
  }
  return {
    found: {
      interval: count > 0 ? 'monte-carlo' : 'delta',
      draws: count,
      n: fit.n,
      equations: saidEquations(plan, order, {effect, fullMediation}),
    },
    model: saidModel(fit, fit.normal, {...treatment, ...measures}),
  }
}

function solved(measures: LatentMeasures, treatment: MissingTreatment): FactorFit | null {
  try {
    return fitFactors({...measures, ...treatment}, measures.terms)
  } catch (error) {
    // Data that no model can be fitted to.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Constructs whose latent variables, or items, have a variance below 0, or that merge. */
function concerned({improper, normal}: FactorFit): string[] {
  const {negativeVariances, mergedPairs, entangledFactors} = improper
  const measuring = (item: string): string =>
    normal?.table.rows.find(({op, rhs}) => op === '=~' && rhs === item)?.lhs ?? item
  const names = [
    ...negativeVariances.map(({name, latent}) => (latent ? name : measuring(name))),
    ...mergedPairs.flatMap(({first, second}) => [first, second]),
    ...entangledFactors,
  ]
  return [...new Set(names.map(constructName))]
}

function saidModel(
  {measures, converged}: FactorFit,
  normal: LatentFit,
  {estimator, missing, singleIndicators}: MissingTreatment & LatentMeasures,
): StructuralModel {
  const {chi2, df, p, cfi, tli, rmsea, srmr, logLikelihood, scaled, robust} = measures
  const {iterations} = normal
  const indices = {chi2, df, p, cfi, tli, rmsea, srmr, logLikelihood, scaled, robust}
  const parameters = normal.table.size
  return {estimator, missing, converged, iterations, parameters, ...indices, singleIndicators: [...singleIndicators]}
}
