import type {ScaleProblem, ScaleResult} from './schema.ts'
import {thresholds} from './thresholds.ts'

/** Problems that leave in doubt what a coefficient means, however high it is. */
const doubtful: readonly ScaleProblem[] = ['unreversed-item', 'perfect-collinearity', 'too-few-respondents']

/** What the reliability of a scale allows, by the table of thresholds; weak at best where its meaning is in doubt. */
export function verdictOf({
  reliability,
  problems,
}: Pick<ScaleResult, 'reliability' | 'problems'>): ScaleResult['verdict'] {
  const codes = problems.map(({code}) => code)
  const rho = reliability.value ?? Number.NaN
  if (!(rho >= thresholds.reliabilityUsable.value) || codes.includes('negative-alpha')) return 'unusable'
  if (reliability.coefficient === 'assumed') return 'assumed'
  if (codes.some((code) => doubtful.includes(code)) || rho < thresholds.reliabilityAcceptable.value) return 'weak'
  return rho >= thresholds.reliabilityGood.value ? 'good' : 'acceptable'
}
