import type {ClassificationResult, CustomerClass} from '../classify/index.ts'
import type {PortfolioCustomers} from './schema.ts'

/**
 * Adds the flag `high-value-at-risk` to heavy customers whom nothing holds, who are hurt, or who stay only because they
 * must: the first to leave when they can (D10 and D14 of the course: road warriors, moments of fragility).
 * The class itself never looks at value; only this flag joins the two.
 * @returns customers and flag counts, new ones; those given are left untouched.
 * @see Ohana 2001, on the airline whose 6 % of passengers made 40 % of revenue and were the least satisfied.
 */
export function flagHighValueAtRisk(
  customers: readonly CustomerClass[],
  flags: ClassificationResult['flags'],
  {tiers}: PortfolioCustomers,
): {readonly customers: readonly CustomerClass[]; readonly flags: ClassificationResult['flags']} {
  const flagged = customers.map((customer, index) =>
    tiers[index] === 'heavy' && likelyToLeave(customer)
      ? {...customer, flags: [...customer.flags, 'high-value-at-risk' as const]}
      : customer,
  )
  const count = flagged.filter((customer) => customer.flags.includes('high-value-at-risk')).length
  const classified = customers.filter((customer) => customer.class !== null).length
  return {customers: flagged, flags: {...flags, 'high-value-at-risk': {count, share: count / classified}}}
}

function likelyToLeave({class: is, subtype, flags}: CustomerClass): boolean {
  return is === 'retained' || subtype === 'nothing-holds' || flags.includes('hurt-loyal')
}
