import type {ScaleResult} from '../measure/index.ts'

/** Why a scale must be read with care, in the order in which reasons are looked for: the first explains the others. */
export const scaleDoubtReasons = [
  'few',
  'contradictory',
  'unusable',
  'assumed',
  'reversed',
  'repeated',
  'weak',
] as const
export type ScaleDoubt = (typeof scaleDoubtReasons)[number]

/** The reason behind a verdict below acceptable; null where the scale may be read as it is. */
export function doubtOfScale({verdict, problems}: ScaleResult): ScaleDoubt | null {
  if (verdict === 'good' || verdict === 'acceptable') return null
  const has = (code: ScaleResult['problems'][number]['code']): boolean => problems.some((one) => one.code === code)
  if (has('too-few-respondents')) return 'few'
  if (verdict === 'unusable') return has('negative-alpha') ? 'contradictory' : 'unusable'
  if (verdict === 'assumed') return 'assumed'
  if (has('unreversed-item')) return 'reversed'
  return has('perfect-collinearity') ? 'repeated' : 'weak'
}

/** Whether the one-factor model of a scale has a solution to be read: where not, its ω, CR, AVE and loadings mean nothing. */
export function hasProperFactor({problems}: ScaleResult): boolean {
  return problems.every(({code}) => code !== 'heywood' && code !== 'not-converged')
}
