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
function quickly(fit: LatentFit, groups: readonly GroupSample[], inverse: Dense): Dense | null {
  const {matrices, sample} = fit
  const turns: Turn[] = []
  let theta = fit.theta
  let at = modelLikelihood(matrices, {groups, size: sample.size}, theta)
  for (let turn = 0; turn < mostTurns && at; turn++) {
    const step = descent(inverse, turns, at.gradient)
    const promised = -dot(step, at.gradient)
    const next = theta.map((value, k) => value + step[k]!)
    if (promised < tolerance) return next
    const there = modelLikelihood(matrices, {groups, size: sample.size}, next)
    if (!there || there.discrepancy > at.discrepancy + 1e-9) return null
    const change = there.gradient.map((slope, k) => slope - at!.gradient[k]!)
    const curvature = dot(step, change)
    if (curvature > 0) turns.push({step, change, curvature})
    theta = next
    at = there
  }
  return null
}

/** A step taken, what it changed the slopes by, and the product of the two. */
interface Turn {
  readonly step: Dense
  readonly change: Dense
  readonly curvature: number
}

/** The step against the slopes by the BFGS inverse, which is never written out: Nocedal's two passes over the turns. */
function descent(inverse: Dense, turns: readonly Turn[], gradient: Dense): Dense {
  const left = gradient.slice()
  const shares = turns.map(() => 0)
  for (let k = turns.length - 1; k >= 0; k--) {
    const {step, change, curvature} = turns[k]!
    const share = dot(step, left) / curvature
    shares[k] = share
    for (let i = 0; i < left.length; i++) left[i]! -= share * change[i]!
  }
  const turned = new Float64Array(left.length)
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < left.length; j++) turned[i]! -= inverse[i * left.length + j]! * left[j]!
  for (const [k, {step, change, curvature}] of turns.entries()) {
    const share = shares[k]! + dot(change, turned) / curvature
    for (let i = 0; i < turned.length; i++) turned[i]! -= share * step[i]!
  }
  return turned
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
