import type {Survey} from '../clean/index.ts'
import {scaleReliability} from '../measure/index.ts'
import {pompItems} from '../score/index.ts'
import {covarianceOf} from '../stats/index.ts'

/**
 * Error variance of a construct's complete score under given weights, σ²(1 − ρ), with ρ estimated anew:
 * Σ wᵢ²σᵢ²(1−ρᵢ) over the dimensions of a higher-order construct.
 * @param members positions of the population in the survey.
 * @returns a function of the members' weights (0 = not drawn), giving POMP²; NaN where ρ cannot be estimated.
 */
export function errorVarianceOf(
  survey: Survey,
  construct: string,
  members: readonly number[],
): (weights: Float64Array) => number {
  const definition = survey.questionnaire.constructs.find(({id}) => id === construct)!
  if (definition.items.length === 0) {
    const dimensions = definition.dimensions.map((id) => errorVarianceOf(survey, id, members))
    return (weights) => dimensions.reduce((sum, variance) => sum + variance(weights), 0) / dimensions.length ** 2
  }
  const prepared = once(() => {
    const items = pompItems(survey, definition).map((item) => Float64Array.from(members, (index) => item[index]!))
    const covariances = covarianceOf(items)
    return {count: items.length, covariances, sample: scaleReliability(covariances())}
  })
  return (weights) => {
    const {count, covariances, sample} = prepared()
    const matrix = covariances(weights)
    const total = matrix.reduce((sum, row) => sum + row.reduce((part, value) => part + value, 0), 0)
    return (total / count ** 2) * (1 - scaleReliability(matrix, sample).value)
  }
}

/** Not all who could be resampled are: the answers are gathered when first needed. */
function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | null = null
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
