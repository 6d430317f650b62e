import {thresholds} from '../measure/index.ts'
import type {StructuralModel} from './schema.ts'

/** What is done about missing answers, and which standard errors that leaves within reach. */
export interface MissingTreatment extends Pick<StructuralModel, 'missing' | 'estimator'> {
  /** Respondents used. */
  readonly n: number
}

/** Patterns × items² up to which full information is had in about a second, with robust errors and without. */
const mostInformation = {robust: 120_000, plain: 400_000} as const

/**
 * Missing answers are modelled (FIML) where leaving their respondents out would cost more than 5 %.
 * @param columns  answers, aligned; NaN = missing.
 * @returns  null where they should be, and have too many patterns for that.
 */
export function missingTreatment(columns: Readonly<Record<string, Float64Array>>): MissingTreatment | null {
  const all = Object.values(columns)
  const patterns = new Map<string, number>()
  for (let row = 0; row < (all[0]?.length ?? 0); row++) {
    const pattern = all.map((column) => (Number.isNaN(column[row]!) ? '0' : '1')).join('')
    if (pattern.includes('1')) patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1)
  }
  const some = [...patterns.values()].reduce((sum, count) => sum + count, 0)
  const complete = patterns.get('1'.repeat(all.length)) ?? 0
  if (complete === some) return {missing: 'complete', estimator: 'MLR', n: some}
  if (1 - complete / some <= thresholds.listwiseLoss.value) return {missing: 'listwise', estimator: 'MLR', n: complete}
  const work = patterns.size * all.length ** 2
  if (work > mostInformation.plain) return null
  return {missing: 'fiml', estimator: work > mostInformation.robust ? 'ML' : 'MLR', n: some}
}
