import type {CustomerTruth} from './customer-truth.ts'
import type {TrueClass, TrueSubtype} from './true-class.ts'

/** Shares of the repeat customers, 0 to 1; the last two are counts of the customers left out of them. */
export type TrueShares = Readonly<Record<TrueClass, number>> & {
  readonly subtypes: Readonly<Partial<Record<TrueSubtype, number>>>
  readonly classified: number
  readonly outside: number
}

/** The answer key of a case: what a perfect survey would find. */
export function trueShares(truth: readonly Pick<CustomerTruth, 'class' | 'subtype'>[]): TrueShares {
  const classified = truth.filter((customer) => customer.class !== null)
  const share = (test: (customer: Pick<CustomerTruth, 'class' | 'subtype'>) => boolean): number =>
    classified.filter(test).length / classified.length
  const names = [...new Set(classified.flatMap((customer) => customer.subtype ?? []))].sort()
  return {
    loyal: share((customer) => customer.class === 'loyal'),
    inert: share((customer) => customer.class === 'inert'),
    retained: share((customer) => customer.class === 'retained'),
    subtypes: Object.fromEntries(names.map((name) => [name, share((customer) => customer.subtype === name)])),
    classified: classified.length,
    outside: truth.length - classified.length,
  }
}
