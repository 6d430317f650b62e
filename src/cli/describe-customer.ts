import type {Language} from '../kernel/index.ts'
import type {CustomerRow} from '../pipeline.ts'

export function describeCustomer(_language: Language) {
  return (row: CustomerRow) => ({reason: row.reason, nextAction: row.nextAction ?? ''})
}
