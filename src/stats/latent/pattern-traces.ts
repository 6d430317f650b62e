import {invertPositiveDefinite} from './invert-positive-definite.ts'
import {patternLikelihood} from './normal-likelihood.ts'
import type {Sample} from './sample-statistics.ts'
import type {SaturatedMoments} from './saturated-moments.ts'

/**
 * Every respondent's scoreᵀ·I⁻¹·score, I being the information of moments when all answer what this respondent did:
 *   w²·(½·((zᵀWz)² − 2·zᵀWz + p) + (zᵀWz with means)), z the p answers from their means, W their inverse covariances
 * @returns  one per respondent of the group, pattern after pattern; null where the covariances are not positive definite.
 * @see Mardia 1970, Biometrika 57(3): for complete answers their sum is a matter of multivariate kurtosis.
 */
export function patternTraces(
  sample: Sample,
  group: number,
  {moments, meanStructure}: {readonly moments: SaturatedMoments; readonly meanStructure: boolean},
): Float64Array | null {
  const size = moments.mean.length
  const whole = invertPositiveDefinite(moments.covariance, size)
  if (!whole) return null
  const {patterns, size: respondents} = sample.groups[group]!
  const traces = new Float64Array(respondents)
  const z = new Float64Array(size)
  let place = 0
  for (const pattern of patterns) {
    const {inverse} = patternLikelihood({...pattern, covariance: null}, whole, moments.mean)
    const answered = size - pattern.missing.length
    for (const row of pattern.rows) {
      for (let k = 0; k < size; k++) z[k] = sample.columns[k]![row]! - moments.mean[k]!
      for (const k of pattern.missing) z[k] = 0
      let form = 0
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) form += z[i]! * inverse[i * size + j]! * z[j]!
      const weight = sample.weights ? sample.weights[row]! : 1
      traces[place++] = weight * weight * ((form * form - 2 * form + answered) / 2 + (meanStructure ? form : 0))
    }
  }
  return traces
}
