import {type Admissibility, admissibility} from './admissibility.ts'
import {type FitOptions, fitLatentModel, type LatentFit} from './fit-latent-model.ts'
import type {ModelStatements} from './model-statement.ts'
import type {LatentData} from './sample-statistics.ts'

export interface RetriedFit {
  /** The fit as it was asked for, whatever became of it. */
  readonly fit: LatentFit
  readonly flags: Admissibility
  /** With no variance below 0: where the first search did not end, or ended below; null otherwise. */
  readonly bounded: {readonly fit: LatentFit; readonly flags: Admissibility} | null
}

/**
 * A fit that is no dead end: where the search does not converge or a variance comes out negative, once more with
 * variances held at or above 0. The first fit stays the one that is reported; the bounded one says how much of it hangs
 * on the improper part, and its `held` which variances those are.
 * @see De Jonckere & Rosseel 2022, Using bounded estimation to avoid nonconvergence, Structural Equation Modeling 29(3).
 */
export function fitWithRetries(
  model: string | ModelStatements,
  data: LatentData,
  options: FitOptions = {},
): RetriedFit {
  const fit = fitLatentModel(model, data, options)
  const flags = admissibility(fit)
  if (options.bounded || (fit.converged && flags.negativeVariances.length === 0)) return {fit, flags, bounded: null}
  const held = fitLatentModel(model, data, {...options, bounded: true})
  return {fit, flags, bounded: {fit: held, flags: admissibility(held)}}
}
