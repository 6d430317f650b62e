import type {Survey} from './schema.ts'

/**
 * Which respondents are drawn together when customers are resampled: those of one account in B2B, else each alone.
 * @returns  by respondent, the number of its cluster, from 0.
 */
export function accountClusters(survey: Survey): Int32Array {
  const accounts = survey.columns['account']
  const numbers = new Map<string, number>()
  return Int32Array.from(survey.respondents, (_, index) => {
    const account = accounts?.type === 'text' ? accounts.values[index]! : ''
    const key = account === '' ? `respondent ${index}` : `account ${account}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}
