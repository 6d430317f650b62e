import {type Dense, multiply, transpose} from './dense.ts'
import type {LatentFit} from './fit-latent-model.ts'
import {impliedMoments} from './implied-moments.ts'
import {invertPositiveDefinite} from './invert-positive-definite.ts'
import {patternLikelihood} from './normal-likelihood.ts'

/**
 * Factor scores of the respondents used: regression scores E(η | answers) = C_ηy·Σ⁻¹·(y − μ) + E(η), or Bartlett's
 * (Λᵀ·Σ⁻¹·Λ)⁻¹·Λᵀ·Σ⁻¹·(y − μ), which are unbiased. With missing answers, from the answers there are.
 * @returns  one column per latent variable, as long as the data; NaN for respondents left out, and for Bartlett's where
 *   a factor has no indicator of its own (a second-order factor).
 * @see Thurstone 1935; Bartlett 1937, British Journal of Psychology 28(1). Checked against lavaan's lavPredict.
 */
export function factorScores(
  fit: LatentFit,
  method: 'regression' | 'bartlett' = 'regression',
): Record<string, Float64Array> {
  const {table, sample, matrices} = fit
  const length = sample.columns[0]!.length
  const scores = table.latent.map(() => new Float64Array(length).fill(Number.NaN))
  fit.implied.forEach((implied, g) => {
    const whole = invertPositiveDefinite(implied.covariance, matrices.observed)
    const withoutPaths = method === 'bartlett' ? loadingsOf(fit, g) : null
    for (const pattern of whole ? sample.groups[g]!.patterns : []) {
      const mean = matrices.meanStructure ? implied.mean : pattern.mean
      const {inverse} = patternLikelihood({...pattern, covariance: null}, whole!, mean)
      const weights = withoutPaths
        ? bartlettWeights(withoutPaths, inverse, table.latent.length)
        : regressionWeights(fit, g, inverse)
      for (const row of pattern.rows) {
        weights.forEach((line, factor) => {
          let score = matrices.meanStructure ? implied.everyMean[matrices.observed + factor]! : 0
          for (let k = 0; k < line.length; k++) {
            const value = sample.columns[k]![row]!
            if (line[k] !== 0 && !Number.isNaN(value)) score += line[k]! * (value - mean[k]!)
          }
          scores[factor]![row] = score
        })
      }
    }
  })
  return Object.fromEntries(table.latent.map((name, factor) => [name, scores[factor]!]))
}

/** C_ηy·W, one line per factor. */
function regressionWeights({matrices, implied}: LatentFit, g: number, inverse: Dense): Dense[] {
  const {observed, variables} = matrices
  const {everyCovariance} = implied[g]!
  return Array.from({length: variables - observed}, (_, factor) => {
    const from = (observed + factor) * variables
    return multiply(everyCovariance.slice(from, from + observed), inverse, [1, observed, observed])
  })
}

/** p × factors: what each factor does to the observed variables, not by way of other factors. */
function loadingsOf({matrices, theta}: LatentFit, g: number): Dense {
  const {observed, variables} = matrices
  const group = matrices.groups[g]!
  const direct = group.entries.filter(
    (entry) => !(entry.kind === 'path' && entry.row >= observed && entry.column >= observed),
  )
  const {total} = impliedMoments({entries: direct, freeEntries: []}, matrices, theta)!
  const loadings = new Float64Array(observed * (variables - observed))
  for (let i = 0; i < observed; i++)
    for (let j = observed; j < variables; j++)
      loadings[i * (variables - observed) + j - observed] = total[i * variables + j]!
  return loadings
}

function bartlettWeights(loadings: Dense, inverse: Dense, factors: number): Dense[] {
  const observed = loadings.length / factors
  const turned = transpose(loadings, observed, factors)
  const own = Array.from({length: factors}, (_, f) => f).filter((f) =>
    turned.subarray(f * observed, (f + 1) * observed).some((value) => value !== 0),
  )
  const kept = Float64Array.from(own.flatMap((f) => [...turned.subarray(f * observed, (f + 1) * observed)]))
  const half = multiply(kept, inverse, [own.length, observed, observed])
  const information = multiply(half, transpose(kept, own.length, observed), [own.length, observed, own.length])
  const covariance = invertPositiveDefinite(information, own.length)?.inverse
  const weights = covariance ? multiply(covariance, half, [own.length, own.length, observed]) : null
  return Array.from({length: factors}, (_, f) => {
    const place = own.indexOf(f)
    if (!weights || place < 0) return new Float64Array(observed).fill(Number.NaN)
    return weights.slice(place * observed, (place + 1) * observed)
  })
}
