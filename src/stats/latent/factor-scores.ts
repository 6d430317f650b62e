import {type Dense, dot, multiply, transpose} from './dense.ts'
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
      const expected = matrices.meanStructure ? implied.everyMean.slice(matrices.observed) : latentMeans(fit, g, mean)
      for (const row of pattern.rows) {
        weights.forEach((line, factor) => {
          let score = expected[factor]!
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

/** What observed predictors of average size make of latent variables whose own intercepts are 0. */
function latentMeans({matrices, theta}: LatentFit, g: number, mean: Dense): Dense {
  const {observed, variables} = matrices
  const inward = matrices.groups[g]!.entries.filter(({kind, row}) => kind === 'path' && row >= observed)
  const {total} = impliedMoments({entries: inward, freeEntries: []}, matrices, theta)!
  return Float64Array.from({length: variables - observed}, (_, factor) => {
    const from = (observed + factor) * variables
    return dot(total.subarray(from, from + observed), mean)
  })
}

/**
 * p × (factors + observed predictors): what stands right before the observed variables. As in lavaan, a predictor that
 * nothing predicts is a factor of its own, measured by itself; every other observed variable is an indicator of whatever
 * predicts it.
 */
function loadingsOf({table, theta}: LatentFit, g: number): Dense {
  const {latent, observed} = table
  const rows = table.rows.filter(({op, group}) => group === g && (op === '=~' || op === '~'))
  const effects = rows.map(({op, lhs, rhs, free, fixed}) => {
    const [effect, cause] = op === '=~' ? [rhs, lhs] : [lhs, rhs]
    return {effect, cause, value: free < 0 ? fixed : theta[free]!}
  })
  const predictors = observed.filter((name) => effects.some(({cause}) => cause === name))
  const factors = [...latent, ...predictors]
  const units = predictors
    .filter((name) => !effects.some(({effect}) => effect === name))
    .map((name) => ({effect: name, cause: name, value: 1}))
  const loadings = new Float64Array(observed.length * factors.length)
  for (const {effect, cause, value} of [...effects, ...units])
    if (observed.includes(effect)) loadings[observed.indexOf(effect) * factors.length + factors.indexOf(cause)] = value
  return loadings
}

function bartlettWeights(loadings: Dense, inverse: Dense, factors: number): Dense[] {
  const observed = Math.sqrt(inverse.length)
  const columns = loadings.length / observed
  const turned = transpose(loadings, observed, columns)
  const own = Array.from({length: columns}, (_, f) => f).filter((f) =>
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
