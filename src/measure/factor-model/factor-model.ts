import {modificationIndices, ordinalModificationIndices} from '../../stats/index.ts'
import type {Measurement} from '../measurement.ts'
import type {SurveyMaterial} from '../survey-material.ts'
import {thresholds} from '../thresholds.ts'
import {factorData, factorProblem} from './factor-data.ts'
import type {FactorModel} from './factor-model-schema.ts'
import {constructName, type FactorFit} from './fit-factors.ts'
import {type ProperSolution, properSolution} from './proper-solution.ts'
import {secondOrderModels} from './second-order.ts'

/** The largest only: the rest of them is noise. */
const indicesShown = 10

/**
 * The confirmatory model of the questionnaire: does each item belong to its construct, and do the constructs stand apart?
 * Never throws on data: what stands in the way is told in `problems`.
 * @see Jöreskog 1969, Psychometrika 34(2); Fornell & Larcker 1981, J. Marketing Research 18(1). Checked against lavaan
 *   0.6-14 (test/reference/factor-model.test.ts).
 */
export function factorModel(material: SurveyMaterial): {
  readonly result: FactorModel
  readonly solution: ProperSolution
} {
  const data = factorData(material)
  const solution = properSolution(data)
  const {fit, problems} = solution
  const all = [...data.problems, ...problems]
  if (data.scales.length === 0) all.push(factorProblem('nothing-to-fit'))
  if (fit === null) return {solution, result: {...nothing(data.missing, solution), problems: all}}
  const verdict = fitVerdict(solution)
  if (fit.n < thresholds.fewestForFactorModel.value) all.push(factorProblem('few-respondents', {count: fit.n}))
  if (verdict === 'poor') all.push(factorProblem('poor-fit'))
  const secondOrder = secondOrderModels(material.survey, solution)
  const untested = secondOrder.filter(({justIdentified}) => justIdentified).map(({construct}) => construct)
  if (untested.length > 0) all.push(factorProblem('second-order-not-tested', {constructs: untested}))
  const loadings = loadingsOf(fit)
  const reliability = reliabilityOf(loadings)
  const correlations = correlationsOf(fit)
  return {
    solution,
    result: {
      estimator: data.estimator,
      missing: data.missing,
      n: fit.n,
      constructs: fit.factors.map(constructName),
      converged: fit.converged,
      admissible: fit.admissible,
      ...measuresOf(fit, problems),
      verdict,
      loadings,
      correlations,
      htmt: [],
      htmt2: [],
      reliability,
      fornellLarcker: fornellLarckerOf(reliability, correlations),
      modificationIndices: largestIndices(fit),
      secondOrder,
      problems: all,
    },
  }
}

/** The model with the ratios that tell constructs apart, found by their own diagnostic. */
export function withRatios(model: FactorModel, {discriminantValidity}: Measurement): FactorModel {
  if (discriminantValidity?.status !== 'ok') return model
  const {pairs} = discriminantValidity
  return {
    ...model,
    htmt: pairs.map(({first, second, htmt}) => ({a: first, b: second, ...htmt})),
    htmt2: pairs.map(({first, second, htmt2}) => ({a: first, b: second, ...htmt2})),
  }
}

/** Without the fit of a model that is not identified: any number would do. */
function measuresOf(
  {measures}: FactorFit,
  problems: readonly Pick<FactorModel['problems'][number], 'code'>[],
): FactorFit['measures'] {
  if (!problems.some(({code}) => code === 'not-identified')) return measures
  return {...unknownMeasures, df: measures.df}
}

const nan = Number.NaN
const unknownMeasures: FactorFit['measures'] = {
  ...{chi2: nan, df: nan, p: nan, cfi: nan, tli: nan, srmr: nan, logLikelihood: nan, aic: nan, bic: nan},
  rmsea: {estimate: nan, ci: [nan, nan]},
  scaled: null,
  robust: null,
}

function nothing(missing: FactorModel['missing'], {data}: ProperSolution): FactorModel {
  return {
    estimator: null,
    missing,
    n: data.n,
    constructs: data.scales.map(({id}) => id),
    converged: false,
    admissible: false,
    ...unknownMeasures,
    verdict: null,
    ...{loadings: [], correlations: [], htmt: [], htmt2: [], reliability: [], fornellLarcker: []},
    ...{modificationIndices: [], secondOrder: [], problems: []},
  }
}

/** By the robust indices where there are any. null: improper, nothing is tested, or thresholds made for another estimator. */
function fitVerdict({data, fit}: ProperSolution): FactorModel['verdict'] {
  if (!fit?.admissible || data.estimator === 'WLSMV' || !((fit.measures.df ?? 0) > 0)) return null
  const {measures} = fit
  const cfi = measures.robust?.cfi ?? measures.cfi
  const rmsea = measures.robust?.rmsea.estimate ?? measures.rmsea.estimate
  return judgedFit({cfi, rmsea, srmr: measures.srmr})
}

export interface JudgedFit {
  readonly cfi: number | null
  readonly rmsea: number | null
  readonly srmr: number | null
}

/** Good, acceptable or poor by the thresholds for maximum likelihood; null where an index is not known. */
export function judgedFit(of: JudgedFit): FactorModel['verdict'] {
  const [cfi, rmsea, srmr] = [of.cfi ?? Number.NaN, of.rmsea ?? Number.NaN, of.srmr ?? Number.NaN]
  if (Number.isNaN(cfi + rmsea + srmr)) return null
  if (srmr > thresholds.residual.value) return 'poor'
  if (cfi >= thresholds.comparativeFitGood.value && rmsea <= thresholds.approximationErrorGood.value) return 'good'
  return cfi >= thresholds.comparativeFit.value && rmsea <= thresholds.approximationError.value ? 'acceptable' : 'poor'
}

/** Which way each factor points: that of most of its items, weighed by their loadings, whichever item comes first. */
function directions({factors, standardized}: FactorFit): ReadonlyMap<string, 1 | -1> {
  const sum = (factor: string): number =>
    standardized
      .filter(({parameter: {op, lhs}}) => op === '=~' && lhs === factor)
      .reduce((total, {estimate}) => total + estimate, 0)
  return new Map(factors.map((factor) => [factor, sum(factor) < 0 ? -1 : 1]))
}

function loadingsOf(fit: FactorFit): FactorModel['loadings'] {
  const {estimates, standardized} = fit
  const direction = directions(fit)
  return estimates.flatMap(({parameter, estimate, standardError}, place) => {
    if (parameter.op !== '=~') return []
    const standard = standardized[place]!
    const sign = direction.get(parameter.lhs)!
    return [
      {
        construct: constructName(parameter.lhs),
        item: parameter.rhs,
        estimate: sign * estimate,
        se: standardError,
        std: sign * standard.estimate,
        stdSe: standard.standardError,
      },
    ]
  })
}

/** Correlations of the constructs; beyond ±1 where the solution is improper. */
function correlationsOf(fit: FactorFit): FactorModel['correlations'] {
  const {factors, correlations, standardized} = fit
  const direction = directions(fit)
  return factors.flatMap((first, i) =>
    factors.slice(i + 1).map((second, k) => {
      const row = standardized.find(
        ({parameter: {op, lhs, rhs}}) =>
          op === '~~' && ((lhs === first && rhs === second) || (lhs === second && rhs === first)),
      )
      const estimate = direction.get(first)! * direction.get(second)! * correlations[i]![i + 1 + k]!
      const se = row?.standardError ?? Number.NaN
      const ci: [number, number] = [estimate - 1.959963984540054 * se, estimate + 1.959963984540054 * se]
      return {a: constructName(first), b: constructName(second), estimate, se, ci}
    }),
  )
}

function reliabilityOf(loadings: FactorModel['loadings']): FactorModel['reliability'] {
  const constructs = [...new Set(loadings.map(({construct}) => construct))]
  return constructs.map((construct) => {
    const own = loadings.filter((one) => one.construct === construct).map(({std}) => std ?? Number.NaN)
    const sum = own.reduce((total, loading) => total + loading, 0)
    const squares = own.reduce((total, loading) => total + loading * loading, 0)
    const errors = own.length - squares
    return {construct, compositeReliability: (sum * sum) / (sum * sum + errors), ave: squares / own.length}
  })
}

function fornellLarckerOf(
  reliability: FactorModel['reliability'],
  correlations: FactorModel['correlations'],
): FactorModel['fornellLarcker'] {
  if (reliability.length < 2) return []
  return reliability.map(({construct, ave}) => {
    const nearest = correlations
      .filter(({a, b}) => a === construct || b === construct)
      .reduce((best, one) => (Math.abs(one.estimate ?? 0) > Math.abs(best.estimate ?? 0) ? one : best))
    const rootAve = Math.sqrt(ave ?? Number.NaN)
    const correlation = nearest.estimate ?? Number.NaN
    const other = nearest.a === construct ? nearest.b : nearest.a
    return {construct, rootAve, nearest: other, correlation, holds: rootAve > Math.abs(correlation)}
  })
}

function largestIndices({normal, ordinal, factors}: FactorFit): FactorModel['modificationIndices'] {
  const all = normal ? modificationIndices(normal) : ordinal ? ordinalModificationIndices(ordinal) : []
  const named = (name: string): string => (factors.includes(name) ? constructName(name) : name)
  return all
    .filter(({parameter}) => !factors.includes(parameter.rhs))
    .slice(0, indicesShown)
    .map(({parameter: {lhs, op, rhs}, index, changeAll}) => ({
      first: named(lhs),
      relation: op === '=~' ? ('loading' as const) : ('covariance' as const),
      second: named(rhs),
      index,
      change: changeAll,
    }))
}
