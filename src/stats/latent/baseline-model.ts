import {fitTable, type LatentFit, momentCount} from './fit-latent-model.ts'
import type {ModelTerm} from './model-statement.ts'
import {observedPredictors, parameterTable} from './parameter-table.ts'

/**
 * The model of no relations that fit indices compare with: variances (and means) free, no covariances but those among
 * observed predictors, of which the model says nothing.
 * @see Bentler & Bonett 1980, Psychological Bulletin 88(3); lavaan's default baseline.
 */
export function baselineModel(fit: LatentFit): LatentFit {
  const terms = fit.table.observed.map((name): ModelTerm => ({lhs: name, op: '~~', rhs: name}))
  const predictors = observedPredictors(fit.table)
  for (const [k, lhs] of predictors.entries())
    for (const rhs of predictors.slice(k + 1)) terms.push({lhs, op: '~~', rhs})
  const {groups, meanStructure} = fit.table
  const table = parameterTable({terms, defined: []}, {groups, meanStructure})
  // The same data and means, so the same saturated model: its trace is half the work of a fit to incomplete answers.
  const trace = fit.test.saturatedScaling * momentCount(fit.table)
  return fitTable(table, fit.sample, {
    estimator: fit.robust ? 'MLR' : 'ML',
    saturated: fit.saturated,
    ...(Number.isNaN(trace) ? {} : {saturatedTrace: trace}),
  })
}
