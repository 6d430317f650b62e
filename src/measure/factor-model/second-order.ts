import type {Survey} from '../../clean/index.ts'
import type {ModelTerm} from '../../stats/index.ts'
import type {FactorModel} from './factor-model-schema.ts'
import {constructName, factorName, factorTerms, fitFactors} from './fit-factors.ts'
import type {ProperSolution} from './proper-solution.ts'

/** Dimensions a second-order factor needs to be anything but a renaming of their correlations. */
const justIdentifiedAt = 3

/**
 * Constructs made of dimensions, as a factor of factors, each fitted to its own dimensions' items. With three dimensions
 * the second-order model has as many parameters as correlations, fits exactly as the first-order one, and confirms
 * nothing; with two it is not identified and left out.
 * @see Rindskopf & Rose 1988, Multivariate Behavioral Research 23(1).
 */
export function secondOrderModels(survey: Survey, {data}: ProperSolution): FactorModel['secondOrder'] {
  return survey.questionnaire.constructs.flatMap(({id, dimensions}) => {
    const scales = data.scales.filter((scale) => dimensions.includes(scale.id))
    if (dimensions.length === 0 || scales.length < justIdentifiedAt) return []
    const items = scales.flatMap((scale) => scale.items)
    const columns = Object.fromEntries(items.map((item) => [item, data.columns[item]!]))
    const higher = scales.map((scale): ModelTerm => ({lhs: factorName(id), op: '=~', rhs: factorName(scale.id)}))
    try {
      const fit = fitFactors({...data, columns}, [...factorTerms(scales), ...higher])
      const {chi2, df, cfi, rmsea, robust} = fit.measures
      return [
        {
          construct: id,
          justIdentified: scales.length === justIdentifiedAt,
          converged: fit.converged,
          admissible: fit.admissible,
          chi2,
          df,
          cfi: robust?.cfi ?? cfi,
          rmsea: robust?.rmsea.estimate ?? rmsea.estimate,
          loadings: fit.standardized
            .filter(({parameter}) => parameter.op === '=~' && parameter.lhs === factorName(id))
            .map(({parameter, estimate, standardError}) => ({
              dimension: constructName(parameter.rhs),
              std: estimate,
              se: standardError,
            })),
        },
      ]
    } catch (error) {
      if (error instanceof RangeError) return []
      throw error
    }
  })
}
