import type {Random} from '../../kernel/random.ts'
import {chiSquareUpper} from '../chi-square-upper.ts'
import type {Dense} from './dense.ts'
import {type ImpliedMoments, impliedMoments} from './implied-moments.ts'
import {evaluateOnly, minimizeByScoring} from './minimize-by-scoring.ts'
import {type InformationKind, modelInformation, modelLikelihood} from './model-likelihood.ts'
import {type ModelMatrices, modelMatrices} from './model-matrices.ts'
import type {ModelStatements} from './model-statement.ts'
import {type ParameterTable, parameterTable, type TableOptions} from './parameter-table.ts'
import {parseModel} from './parse-model.ts'
import {type LatentData, type Sample, sampleStatistics} from './sample-statistics.ts'
import {type SaturatedMoments, saturatedMoments} from './saturated-moments.ts'
import {saturatedTrace} from './saturated-scaling.ts'
import {scoreProducts} from './score-products.ts'
import {startingValues} from './starting-values.ts'
import {rowProduct, symmetricInverse, traceOfProduct} from './symmetric-inverse.ts'

export interface FitOptions extends Omit<TableOptions, 'groups'> {
  /** MLR: the same estimates, standard errors and test that hold for answers that are not normal. Default ML. */
  readonly estimator?: 'ML' | 'MLR'
  /** Default listwise. */
  readonly missing?: 'listwise' | 'fiml'
  /** No variance below 0: the way out of a search that does not end, or of an improper solution. */
  readonly bounded?: boolean
  /** Where the search starts; by the data when left out. */
  readonly start?: ArrayLike<number>
  /**
   * Where it is given, what Yuan–Bentler's test of incomplete answers says of no model is estimated from some of the
   * respondents when there are more than 20 000: its scaling is then off by about a thousandth.
   */
  readonly random?: Random | undefined
}

export interface FitTest {
  readonly chiSquare: number
  readonly degrees: number
  readonly p: number
  /** Yuan–Bentler's (Mplus variant); NaN unless MLR. */
  readonly scalingFactor: number
  readonly scaledChiSquare: number
  readonly scaledP: number
  /** Of the log-likelihoods of the model and of no model, per parameter (held equal counts once, unlike in lavaan). */
  readonly modelScaling: number
  readonly saturatedScaling: number
}

export interface LatentFit {
  readonly table: ParameterTable
  readonly matrices: ModelMatrices
  readonly sample: Sample
  readonly saturated: readonly SaturatedMoments[]
  readonly robust: boolean
  readonly theta: Dense
  readonly implied: readonly ImpliedMoments[]
  readonly converged: boolean
  readonly iterations: number
  /** Largest absolute slope of the discrepancy at θ. */
  readonly slope: number
  /** Places in θ of the variances held at 0 by `bounded`. */
  readonly bounded: readonly number[]
  readonly logLikelihood: number
  readonly saturatedLogLikelihood: number
  readonly informationKind: InformationKind
  /** Per respondent, q × q; empty when Σ is not positive definite. */
  readonly information: readonly Dense[]
  /** Sampling covariances of θ, robust for MLR; null when the information is singular. */
  readonly covariance: readonly Dense[] | null
  readonly test: FitTest
}

/**
 * Fits a latent-variable model by maximum likelihood: confirmatory factors, higher-order factors, structural paths,
 * several groups, complete or missing answers (full information), survey weights and clusters.
 * Standard errors: ML on complete answers by the expected information, with missing answers by the observed one; MLR
 * by the sandwich, with Yuan–Bentler's test in Mplus's variant. Weights or clusters make them robust in any case.
 * Differences from lavaan 0.6-14: observed predictors are part of the model (`fixed.x = FALSE`); the saturated model
 * with missing answers is brought to rest at 1e-9 rather than 1e-5, so that χ² may differ in the sixth digit.
 * @param model  in lavaan's syntax, or parsed.
 * @throws {RangeError} a model or data that do not fit together; never for a fit that fails, which is a result.
 * @see Jöreskog 1969, Psychometrika 34(2); Yuan & Bentler 2000, Sociological Methodology 30; Rosseel 2012, JSS 48(2).
 *   Checked against lavaan 0.6-14 (test/fixtures/r/latent.R).
 */
export function fitLatentModel(model: string | ModelStatements, data: LatentData, options: FitOptions = {}): LatentFit {
  const groups = data.group ? Array.from(data.group).reduce((top, code) => Math.max(top, code), 0) + 1 : 1
  const missing = options.missing ?? 'listwise'
  // Clusters bring the means into the model, as in lavaan, and with them another scaled test.
  const meanStructure = (options.meanStructure ?? false) || missing === 'fiml' || data.clusters !== undefined
  const statements = typeof model === 'string' ? parseModel(model) : model
  const table = parameterTable(statements, {...options, groups, meanStructure})
  return fitTable(table, sampleStatistics(data, table.observed, {missing, groups}), options)
}

export interface TableFitOptions extends Pick<FitOptions, 'estimator' | 'bounded' | 'start' | 'random'> {
  /** The saturated moments of the sample, where they are known already. */
  readonly saturated?: readonly SaturatedMoments[]
  /** `saturatedTrace` of them, where it is known already. */
  readonly saturatedTrace?: number
  /** false: the model as it is at `start`, which is not moved. */
  readonly search?: boolean
}

/** Fits a parameter table to sample statistics made for its observed variables. */
export function fitTable(table: ParameterTable, sample: Sample, options: TableFitOptions): LatentFit {
  const matrices = modelMatrices(table)
  const saturated = options.saturated ?? sample.groups.map(saturatedMoments)
  const found = (options.search === false ? evaluateOnly : minimizeByScoring)({
    evaluate: (theta) => {
      const at = modelLikelihood(matrices, sample, theta)
      return at && {value: at.discrepancy, gradient: at.gradient}
    },
    curvature: (theta, kind) => modelInformation(matrices, sample, {theta, kind}),
    start: Float64Array.from(options.start ?? startingValues(table, saturated)),
    mostEvaluations: allowedEvaluations(sample),
    ...(options.bounded ? {lower: variancesFromZero(table)} : {}),
  })
  const robust = options.estimator === 'MLR' || sample.weights !== null || sample.clusters !== null
  const informationKind = robust || !sample.complete ? 'observed' : 'expected'
  const {theta} = found
  const information = modelInformation(matrices, sample, {theta, kind: informationKind}) ?? []
  const inverse = information.length > 0 ? symmetricInverse(information) : null
  const products = robust ? scoreProducts(matrices, sample, theta) : null
  const middle = products && summed(products, sample.size)
  const implied = matrices.groups.map((group) => impliedMoments(group, matrices, theta)!)
  const deviance = 2 * sample.size * found.value
  const saturatedDeviance = saturated.reduce((sum, moments) => sum + moments.deviance, 0)
  // Robust only for its clusters, lavaan takes the information of the moments for the test, not for standard errors;
  // weights make it MLR.
  const momentsForTest = sample.clusters !== null && sample.weights === null && options.estimator !== 'MLR'
  const forTest = momentsForTest ? modelInformation(matrices, sample, {theta, kind: 'moments'}) : null
  const testInverse = forTest ? symmetricInverse(forTest) : inverse
  const traces = robust &&
    testInverse &&
    middle && {
      model: traceOfProduct(testInverse, middle),
      saturated:
        options.saturatedTrace ??
        saturatedTrace(sample, saturated, {meanStructure: table.meanStructure, random: options.random?.fork(0)}),
    }
  const test = fitTest({table, deviance, saturatedDeviance}, traces || null)
  return {
    table,
    matrices,
    sample,
    saturated,
    robust,
    theta,
    implied,
    informationKind,
    information,
    test,
    converged: found.converged,
    iterations: found.iterations,
    slope: found.slope,
    bounded: found.bounded,
    logLikelihood: logLikelihood(sample, deviance),
    saturatedLogLikelihood: logLikelihood(sample, saturatedDeviance),
    covariance: inverse && sandwich(inverse, middle, sample.size),
  }
}

/** Of all patterns of missing answers together; a fit that converges takes ten to a hundred evaluations. */
const patternsEvaluated = 20_000
const fewestEvaluations = 120

/**
 * Every pattern of missing answers is evaluated by itself, so that a search that wanders among answers without factors
 * would take minutes. Complete answers are one pattern: their searches end by their iterations.
 */
function allowedEvaluations({groups, complete}: Sample): number {
  if (complete) return Number.POSITIVE_INFINITY
  const patterns = groups.reduce((sum, group) => sum + group.patterns.length, 0)
  return Math.max(fewestEvaluations, Math.round(patternsEvaluated / patterns))
}

function variancesFromZero(table: ParameterTable): Dense {
  const lower = new Float64Array(table.size).fill(Number.NEGATIVE_INFINITY)
  for (const row of table.rows) if (row.free >= 0 && row.op === '~~' && row.lhs === row.rhs) lower[row.free] = 0
  return lower
}

const summed = (parts: readonly (readonly Dense[])[], size: number): Dense[] =>
  parts[0]!.map((row, a) => row.map((_, b) => parts.reduce((sum, part) => sum + part[a]![b]!, 0) / size))

function sandwich(inverse: readonly Dense[], middle: readonly Dense[] | null, size: number): Dense[] {
  const bread = middle ? rowProduct(rowProduct(inverse, middle), inverse) : inverse
  return bread.map((row) => row.map((value) => value / size))
}

function logLikelihood(sample: Sample, deviance: number): number {
  const constant = Math.log(2 * Math.PI)
  const answers = sample.groups
    .flatMap((group) => group.patterns)
    .reduce((sum, pattern) => sum + pattern.weight * (pattern.mean.length - pattern.missing.length), 0)
  return -(answers * constant + deviance) / 2
}

/** Distinct covariances, and means where they are modelled, of all groups. */
export function momentCount({observed, groups, meanStructure}: ParameterTable): number {
  const size = observed.length
  return groups * ((size * (size + 1)) / 2 + (meanStructure ? size : 0))
}

interface Deviances {
  readonly table: ParameterTable
  readonly deviance: number
  readonly saturatedDeviance: number
}

function fitTest(
  {table, deviance, saturatedDeviance}: Deviances,
  traces: {model: number; saturated: number} | null,
): FitTest {
  const moments = momentCount(table)
  const degrees = moments - table.size
  const chiSquare = deviance - saturatedDeviance
  const scalingFactor = traces && degrees > 0 ? (traces.saturated - traces.model) / degrees : Number.NaN
  const usable = scalingFactor > 0 ? scalingFactor : Number.NaN
  return {
    chiSquare,
    degrees,
    p: degrees > 0 ? chiSquareUpper(Math.max(0, chiSquare), degrees) : Number.NaN,
    scalingFactor: usable,
    scaledChiSquare: chiSquare / usable,
    scaledP: degrees > 0 ? chiSquareUpper(Math.max(0, chiSquare / usable), degrees) : Number.NaN,
    modelScaling: traces ? traces.model / table.size : Number.NaN,
    saturatedScaling: traces ? traces.saturated / moments : Number.NaN,
  }
}
