import type {Survey} from '../clean/index.ts'
import type {UnclassifiedReason} from './schema.ts'

type Stage = Extract<UnclassifiedReason, 'first-time' | 'lapsed' | 'prospect'>

const statuses: readonly (readonly [Stage, RegExp])[] = [
  ['prospect', /^(prospect|lead|non[- ]?client|non[- ]?customer)/],
  ['lapsed', /^(lapsed|former|inacti|churn|lost|ancien|parti|perdu|resili|ex[- ])/],
  ['first-time', /^(first|new|nouve|premi|primo)/],
]

export interface Eligibility {
  /** Why a respondent is not a repeat customer; null for one who is. */
  readonly stages: readonly (Stage | null)[]
  /** `assumed` where no column tells. */
  readonly basis: 'measured' | 'assumed'
}

/** Only repeat customers are loyal, inert or retained: told by orders, else status, else tenure. */
export function eligibility(survey: Survey): Eligibility {
  const {orders, status, tenure_months: tenure} = survey.columns
  const stages = survey.respondents.map((_, index): Stage | null => {
    const count = orders?.type === 'number' ? orders.values[index]! : Number.NaN
    const months = tenure?.type === 'number' ? tenure.values[index]! : Number.NaN
    const said = status?.type === 'text' ? stageOf(status.values[index]!) : null
    if (said !== null) return said
    if (!Number.isNaN(count)) return count <= 0 ? 'prospect' : count < 2 ? 'first-time' : null
    return months <= 0 ? 'first-time' : null
  })
  const basis = [orders, status, tenure].some((column) => column !== undefined) ? 'measured' : 'assumed'
  return {stages, basis}
}

function stageOf(status: string): Stage | null {
  const folded = status.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
  return statuses.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
