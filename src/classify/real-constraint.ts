import type {Survey} from '../clean/index.ts'
import {UserError} from '../kernel/index.ts'
import {classifyErrors} from './errors.ts'

/** A contract that ends sooner than this holds nobody any more. */
export const leastRemainingDays = 90
/** Products held from which leaving is near impossible even when unhappy (Volle, on the banks: account, card, savings, loan, insurance). */
export const leastProductsHeld = 5

const columns = ['contract_end', 'exit_fee', 'products_held'] as const

/** The columns of this survey that tell of a real constraint. */
export function realConstraintColumns(survey: Survey): string[] {
  return columns.filter((id) => survey.columns[id] !== undefined)
}

/**
 * 1 where a customer is held in fact at the date of the answer: a contract with 90 days or more to run, an exit fee, five
 * products or more. Bonds and privileges are not constraint.
 * @throws {UserError} contract ends are given and no date is known.
 */
export function realConstraint(survey: Survey): Uint8Array {
  const contractEnd = numbers(survey, 'contract_end')
  const exitFee = numbers(survey, 'exit_fee')
  const productsHeld = numbers(survey, 'products_held')
  const responseDate = numbers(survey, 'response_date')
  const reference = survey.asOf === null ? Number.NaN : Date.parse(`${survey.asOf}T00:00:00Z`) / 86_400_000
  return Uint8Array.from(survey.respondents, (_, index) => {
    const end = contractEnd?.[index] ?? Number.NaN
    const given = responseDate?.[index] ?? Number.NaN
    const answered = Number.isNaN(given) ? reference : given
    if (!Number.isNaN(end) && Number.isNaN(answered)) throw new UserError(classifyErrors.DATE_NEEDED)
    const contracted = end - answered >= leastRemainingDays
    const charged = (exitFee?.[index] ?? 0) > 0
    const equipped = (productsHeld?.[index] ?? 0) >= leastProductsHeld
    return contracted || charged || equipped ? 1 : 0
  })
}

function numbers(survey: Survey, id: string): Float64Array | undefined {
  const column = survey.columns[id]
  return column === undefined || column.type === 'text' ? undefined : column.values
}
