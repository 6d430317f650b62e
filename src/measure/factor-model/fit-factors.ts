import {
  type Admissibility,
  admissibility,
  type FitOptions,
  fitLatentModel,
  fitMeasures,
  fitOrdinalModel,
  fitReference,
  type LatentFit,
  latentCorrelation,
  type ModelTerm,
  type OrdinalFit,
  ordinalFitMeasures,
  ordinalSolution,
  type ParameterEstimate,
  parameterEstimates,
  standardizedSolution,
} from '../../stats/index.ts'
import type {FactorData, FactorScale} from './factor-data.ts'
import type {FactorModel} from './factor-model-schema.ts'

/** A solution, proper or not, however it was found. */
export interface FactorFit {
  readonly converged: boolean
  readonly admissible: boolean
  readonly measures: Pick<
    FactorModel,
    'chi2' | 'df' | 'p' | 'cfi' | 'tli' | 'rmsea' | 'srmr' | 'logLikelihood' | 'aic' | 'bic' | 'scaled' | 'robust'
  >
  readonly estimates: readonly ParameterEstimate[]
  readonly standardized: readonly ParameterEstimate[]
  /** Names of the factors, in the order of `correlations`. */
  readonly factors: readonly string[]
  readonly correlations: readonly (readonly number[])[]
  readonly improper: Pick<
    Admissibility,
    'negativeVariances' | 'mergedPairs' | 'entangledFactors' | 'nearestPair' | 'latentNotPositive' | 'notIdentified'
  >
  readonly n: number
  /** One of the two, by the estimator. */
  readonly normal: LatentFit | null
  readonly ordinal: OrdinalFit | null
}

/** Robust indices of incomplete answers need the covariances of all their moments: too many beyond these items. */
const mostItemsCompleted = 21

/** Each scale a factor; factors are named after constructs, with a prefix that no item can have. */
export const factorName = (construct: string): string => `factor ${construct}`
export const constructName = (factor: string): string => factor.replace(/^factor /, '')

export function factorTerms(scales: readonly FactorScale[]): ModelTerm[] {
  return scales.flatMap(({id, items}) => items.map((item): ModelTerm => ({lhs: factorName(id), op: '=~', rhs: item})))
}

/**
 * Fits factors to the survey's items. More terms (a second-order factor, paths) may stand after those of the scales.
 * @throws {RangeError} data that no model can be fitted to.
 */
export function fitFactors(
  data: Pick<FactorData, 'columns' | 'estimator' | 'missing' | 'weights' | 'clusters'> &
    Partial<Pick<FactorData, 'random'>>,
  terms: readonly ModelTerm[],
  options: FitOptions = {},
): FactorFit {
  const model = {terms, defined: []}
  const {columns, weights, clusters, random} = data
  if (data.estimator === 'WLSMV')
    return ordinalFit(fitOrdinalModel(model, columns, {bounded: options.bounded ?? false}))
  const given = {columns, ...(weights ? {weights} : {}), ...(clusters ? {clusters} : {})}
  const missing = data.missing === 'fiml' ? 'fiml' : 'listwise'
  return normalFit(fitLatentModel(model, given, {estimator: data.estimator, missing, random, ...options}))
}

function normalFit(fit: LatentFit): FactorFit {
  const improper = admissibility(fit)
  const many = !fit.sample.complete && fit.table.observed.length > mostItemsCompleted
  const measures = fitMeasures(fit, fitReference(fit, !many))
  const {test, scaled, robust} = measures
  return {
    converged: fit.converged,
    admissible: improper.admissible,
    measures: {
      chi2: test.chiSquare,
      df: test.degrees,
      p: test.p,
      cfi: measures.cfi,
      tli: measures.tli,
      rmsea: rmsea(measures.rmsea),
      srmr: measures.srmr,
      logLikelihood: measures.logLikelihood,
      aic: measures.aic,
      bic: measures.bic,
      scaled: scaled && {
        chi2: test.scaledChiSquare,
        p: test.scaledP,
        factor: test.scalingFactor,
        cfi: scaled.cfi,
        tli: scaled.tli,
        rmsea: rmsea(scaled.rmsea),
      },
      robust: robust && {cfi: robust.cfi, tli: robust.tli, rmsea: rmsea(robust.rmsea)},
    },
    estimates: parameterEstimates(fit),
    standardized: standardizedSolution(fit),
    factors: fit.table.latent,
    correlations: latentCorrelation(fit),
    improper,
    n: fit.sample.size,
    normal: fit,
    ordinal: null,
  }
}

function ordinalFit(fit: OrdinalFit): FactorFit {
  const {estimates, standardized, latentCorrelations, latentPositive} = ordinalSolution(fit)
  const {test, scaled, robust, ...plain} = ordinalFitMeasures(fit)
  const {latent} = fit.table
  const pairs = latent.flatMap((first, i) =>
    latent.slice(i + 1).map((second, k) => ({
      first,
      second,
      group: 0,
      correlation: latentCorrelations[i]?.[i + 1 + k] ?? Number.NaN,
    })),
  )
  const mergedPairs = pairs.filter(({correlation}) => Math.abs(correlation) >= 1)
  const nearestPair = pairs.toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))[0] ?? null
  const identified = fit.bread !== null
  return {
    converged: fit.converged,
    admissible: fit.converged && latentPositive && identified && fit.improper.length === 0,
    measures: {
      chi2: test.chiSquare,
      df: test.degrees,
      p: test.p,
      cfi: plain.cfi,
      tli: plain.tli,
      rmsea: rmsea(plain.rmsea),
      srmr: plain.srmr,
      logLikelihood: Number.NaN,
      aic: Number.NaN,
      bic: Number.NaN,
      scaled: {
        chi2: test.scaledChiSquare,
        p: test.scaledP,
        factor: test.scalingFactor,
        cfi: scaled.cfi,
        tli: scaled.tli,
        rmsea: rmsea(scaled.rmsea),
      },
      robust: {cfi: robust.cfi, tli: robust.tli, rmsea: rmsea(robust.rmsea)},
    },
    estimates,
    standardized,
    factors: latent,
    correlations: latentCorrelations,
    improper: {
      negativeVariances: fit.improper.map((name) => ({name, group: 0, latent: false, variance: Number.NaN})),
      mergedPairs,
      nearestPair,
      entangledFactors: latentPositive || mergedPairs.length > 0 ? [] : latent,
      latentNotPositive: latentPositive ? [] : [0],
      notIdentified: identified
        ? []
        : fit.table.rows.filter(({free}) => free >= 0).map(({lhs, op, rhs}) => lhs + op + rhs),
    },
    n: fit.size,
    normal: null,
    ordinal: fit,
  }
}

function rmsea({estimate, low, high}: {estimate: number; low: number; high: number}): FactorModel['rmsea'] {
  return {estimate, ci: [low, high]}
}
