import type {DiagnoseOptions} from '../pipeline.ts'
import {decidingRoles} from '../questionnaire/index.ts'
import {badValue} from './flag-values.ts'

type Cutoffs = DiagnoseOptions['cutoffs']

/** Cut-offs as `--cutoff` writes them: one for all roles, one each, or a way to find them. @throws {UserError} */
export function cutoffList(text: string): Cutoffs {
  if (text === 'midpoint' || text === 'median') return text
  const expected = `0 … 100, midpoint, median, ${decidingRoles.map((role) => `${role}=N`).join(', ')}`
  const score = (value: string): number => {
    if (!/^\d+(\.\d+)?$/.test(value) || Number(value) > 100) throw badValue('--cutoff', text, expected)
    return Number(value)
  }
  if (!text.includes('=')) return allRoles(score(text))
  return Object.fromEntries(
    text.split(',').map((part) => {
      const [role = '', value = ''] = part.split('=')
      if (!decidingRoles.some((known) => known === role)) throw badValue('--cutoff', text, expected)
      return [role, score(value)]
    }),
  )
}

export function allRoles(cutoff: number | Cutoffs): Cutoffs {
  return typeof cutoff === 'number' ? Object.fromEntries(decidingRoles.map((role) => [role, cutoff])) : cutoff
}
