import type {Survey} from '../clean/index.ts'

/** Each respondent's weight: the survey's own brought to a mean of 1 over the analysed, else 1; 0 for the excluded. */
export function analysedWeights(survey: Survey): Float64Array {
  const given = survey.columns['weight']
  const weights = Float64Array.from(survey.respondents, (respondent, index) => {
    if (respondent.excluded !== null) return 0
    return given?.type === 'number' ? given.values[index]! || 0 : 1
  })
  const analysed = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (weight * analysed) / total)
}
