import type {Survey} from './schema.ts'

/**
 * Weight of each respondent, with mean 1 over those analysed and 0 for those excluded or without a usable weight.
 * All 1 where the survey has no `weight` column.
 */
export function surveyWeights(survey: Survey): Float64Array {
  const column = survey.columns['weight']
  const given = column !== undefined && column.type !== 'text' ? column.values : null
  const weights = Float64Array.from(survey.respondents, (respondent, index) => {
    if (respondent.excluded !== null) return 0
    if (given === null) return 1
    const weight = given[index]!
    return weight > 0 && Number.isFinite(weight) ? weight : 0
  })
  const used = weights.filter((weight) => weight > 0)
  const total = used.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? weights.map((weight) => (weight * used.length) / total) : weights
}
