import type {Survey} from './schema.ts'

/**
 * Which respondents are drawn together when customers are resampled: those of one account in B2B, else each alone.
 * @param among  positions in the survey of the respondents asked about; all of them when left out.
 * @returns  for each of them the number of its cluster, from 0 by first appearance.
 */
export function accountClusters(survey: Survey, among: readonly number[] = [...survey.respondents.keys()]): Int32Array {
  const accounts = survey.columns['account']
  if (accounts?.type !== 'text') return Int32Array.from(among.keys())
  const numbers = new Map<string, number>()
  let count = 0
  return Int32Array.from(among, (index) => {
    const account = accounts.values[index]!
    if (account === '') return count++
    const number = numbers.get(account) ?? count++
    numbers.set(account, number)
    return number
  })
}

/** How many clusters there are: they are numbered from 0 without a gap. */
export function clusterCount(clusters: Int32Array): number {
  return clusters.reduce((highest, cluster) => Math.max(highest, cluster), -1) + 1
}
