import type {Diagnosis} from '../diagnosis.ts'
import type {MeasuredConstruct} from './constructs.ts'

/** A question from 0 to 10 on recommending is no statement to agree with: it is told apart, as the net promoter score. */
export function isPromoterQuestion({id, items}: Pick<MeasuredConstruct, 'id' | 'items'>): boolean {
  const [item, second] = items
  if (item === undefined || second !== undefined || item.low !== 0 || item.high !== 10) return false
  return /(^|_)nps(_|$)/.test(id) || /^nps\d*$/i.test(item.code)
}

/** Shares of promoters (9–10), passives (7–8) and detractors (0–6); null where they do not make up the score, as with weights. */
export function netPromoters(
  diagnosis: Diagnosis,
): {readonly promoters: number; readonly passives: number; readonly detractors: number} | null {
  const asked = diagnosis.questionnaire.constructs.find(isPromoterQuestion)
  const code = asked?.items[0]?.code ?? ''
  const counts = (asked === undefined ? undefined : diagnosis.scales[asked.id]?.answers[code]?.counts) ?? []
  const total = counts.reduce((a, b) => a + b, 0)
  const score = diagnosis.nps?.estimate
  if (counts.length !== 11 || total === 0 || typeof score !== 'number') return null
  const share = (from: number, to: number): number => counts.slice(from, to).reduce((a, b) => a + b, 0) / total
  const [detractors, passives, promoters] = [share(0, 7), share(7, 9), share(9, 11)]
  return Math.abs(100 * (promoters - detractors) - score) < 0.5 ? {promoters, passives, detractors} : null
}
