import type {ScaleResult} from './schema.ts'
import {thresholds} from './thresholds.ts'

/**
 * What the reliability of a scale allows, by the thresholds' table. A scale with an item that runs against the others
 * is weak at best: what it measures is in doubt whatever the coefficient says.
 */
export function verdictOf({
  reliability,
  problems,
}: Pick<ScaleResult, 'reliability' | 'problems'>): ScaleResult['verdict'] {
  const codes = problems.map(({code}) => code)
  const rho = reliability.value ?? Number.NaN
  if (!(rho >= thresholds.reliabilityUsable.value) || codes.includes('negative-alpha')) return 'unusable'
  if (reliability.coefficient === 'assumed') return 'assumed'
  if (codes.includes('unreversed-item') || rho < thresholds.reliabilityAcceptable.value) return 'weak'
  return rho >= thresholds.reliabilityGood.value ? 'good' : 'acceptable'
}
