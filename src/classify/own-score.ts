import {covarianceMatrix, normalCumulative, weightedMean} from '../stats/index.ts'
import type {Measure} from './population.ts'

/** The true score behind one score alone, for habit: nothing is borrowed from other constructs. */
export interface OwnScore {
  /** Posterior mean; the population's mean where the score is unknown. */
  readonly mean: (member: number) => number
  /** P(true score ≥ cut-off). */
  readonly high: (member: number, cutoff: number) => number
}

/**
 * T | x ~ N(μ + ρ(x − μ), σ_T²(1 − ρ)), ρ = σ_T²/(σ_T² + error variance of this score) (Kelley 1947).
 * Borrowing across blocks would let a rise in constraint lower the expected satisfaction.
 */
export function ownScore(
  measure: Pick<Measure, 'scores' | 'errorVariances'>,
  weights: Float64Array,
  errorRatio = 1,
  scores: (member: number) => number = (member) => measure.scores[member]!,
): OwnScore {
  const mean = weightedMean(measure.scores, weights)
  const error = weightedMean(measure.errorVariances, weights) * errorRatio
  const truth = Math.max(0, covarianceMatrix([measure.scores], weights)[0]![0]! - error)
  const reliability = (member: number): number => {
    const own = measure.errorVariances[member]! * errorRatio
    if (Number.isNaN(own)) return 0
    return own === 0 ? 1 : truth / (truth + own)
  }
  const posteriorMean = (member: number): number => {
    const rho = reliability(member)
    return rho === 0 ? mean : rho === 1 ? scores(member) : mean + rho * (scores(member) - mean)
  }
  return {
    mean: posteriorMean,
    high: (member, cutoff) => {
      const distance = posteriorMean(member) - cutoff
      const spread = Math.sqrt(truth * (1 - reliability(member)))
      if (spread === 0) return distance >= 0 ? 1 : 0
      return normalCumulative(distance / spread)
    },
  }
}
