import type {Random} from '../../kernel/random.ts'
import {type Dense, dot} from './dense.ts'
import type {LatentFit} from './fit-latent-model.ts'
import {impliedMoments} from './implied-moments.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import {minimizeByScoring} from './minimize-by-scoring.ts'
import {modelInformation, modelLikelihood} from './model-likelihood.ts'
import {resampler} from './resampled-sample.ts'
import type {GroupSample} from './sample-statistics.ts'

export interface LatentBootstrap {
  /** One per converged draw: θ, or what was asked for. */
  readonly draws: readonly ArrayLike<number>[]
  /** Draws that did not converge, and are not among the others. */
  readonly failed: number
}

export interface LatentBootstrapOptions {
  readonly draws: number
  readonly random: Random
  /** What to keep of a draw, from the fit with that draw's θ and implied moments in place. Default θ. */
  readonly of?: (fit: LatentFit) => ArrayLike<number>
}

/**
 * Bootstrap of a latent-variable model: respondents of every group drawn with replacement, the model fitted anew from
 * the sample's own estimates. The inverse information there starts a quasi-Newton search (BFGS updates), which a draw
 * needs a handful of turns of; full scoring where that does not arrive.
 * @returns  the draws in the order they were drawn, the same for the same generator.
 * @see Bollen & Stine 1992, Sociological Methods & Research 21(2); Nocedal & Wright 2006, ch. 6. Draws agree with fits
 *   started anew to 1e-5 of a standard error.
 */
export function bootstrapLatentModel(fit: LatentFit, {draws, random, of}: LatentBootstrapOptions): LatentBootstrap {
  const draw = resampler(fit.sample)
  const inverse = startingInverse(fit)
  const kept: ArrayLike<number>[] = []
  for (let k = 0; k < draws; k++) {
    const groups = draw(random)
    const theta = (inverse && quickly(fit, groups, inverse)) ?? slowly(fit, groups)
    if (theta === null) continue
    if (of === undefined) kept.push(theta)
    else {
      const implied = fit.matrices.groups.map((group) => impliedMoments(group, fit.matrices, theta)!)
      kept.push(of({...fit, theta, implied}))
    }
  }
  return {draws: kept, failed: draws - kept.length}
}

function startingInverse({matrices, sample, theta}: LatentFit): Dense | null {
  for (const kind of ['observed', 'expected'] as const) {
    const rows = modelInformation(matrices, sample, {theta, kind})
    const flat = rows && Float64Array.from(rows.flatMap((row) => [...row]))
    const inverse = flat && invertPositiveDefinite(flat, matrices.size)?.inverse
    if (inverse) return inverse
  }
  return null
}

const mostTurns = 40
/** Fall of the discrepancy still promised at which a draw is done. */
const tolerance = 1e-12

/** Quasi-Newton search with whole steps; null when it strays or takes too long. */
function quickly(fit: LatentFit, groups: readonly GroupSample[], start: Dense): Dense | null {
  const {matrices, sample} = fit
  const size = matrices.size
  const inverse = start.slice()
  let theta = fit.theta
  let at = modelLikelihood(matrices, {groups, size: sample.size}, theta)
  for (let turn = 0; turn < mostTurns && at; turn++) {
    const step = new Float64Array(size)
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) step[i]! -= inverse[i * size + j]! * at.gradient[j]!
    const promised = -dot(step, at.gradient)
    const next = theta.map((value, k) => value + step[k]!)
    if (promised < tolerance) return next
    const there = modelLikelihood(matrices, {groups, size: sample.size}, next)
    if (!there || there.discrepancy > at.discrepancy + 1e-9) return null
    update(
      inverse,
      step,
      there.gradient.map((slope, k) => slope - at!.gradient[k]!),
    )
    theta = next
    at = there
  }
  return null
}

/** BFGS: the inverse that takes the last change of the slopes to the last step. */
function update(inverse: Dense, step: Dense, change: Dense): void {
  const size = step.length
  const curvature = dot(step, change)
  if (!(curvature > 0)) return
  const turned = new Float64Array(size)
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) turned[i]! += inverse[i * size + j]! * change[j]!
  const scale = (1 + dot(change, turned) / curvature) / curvature
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      inverse[i * size + j]! +=
        scale * step[i]! * step[j]! - (turned[i]! * step[j]! + step[i]! * turned[j]!) / curvature
}

function slowly({matrices, sample, theta}: LatentFit, groups: readonly GroupSample[]): Dense | null {
  const of = {groups, size: sample.size}
  const found = minimizeByScoring({
    evaluate: (at) => {
      const there = modelLikelihood(matrices, of, at)
      return there && {value: there.discrepancy, gradient: there.gradient}
    },
    curvature: (at, kind) => modelInformation(matrices, of, {theta: at, kind}),
    start: theta,
  })
  return found.converged ? found.theta : null
}
