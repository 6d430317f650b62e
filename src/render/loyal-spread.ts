import type {Diagnosis} from '../diagnosis.ts'

type Group = Diagnosis['breakdowns'][number]['groups'][number]

/** The groups with the fewest and the most loyal customers, and whether their shares differ once rounded to a percent. */
export interface LoyalSpread {
  readonly worst: Group
  readonly best: Group
  readonly low: number
  readonly high: number
  /** `none` and `all`: every group rounds to 0 % or to 100 %. */
  readonly kind: 'none' | 'all' | 'alike' | 'apart'
}

/** How far apart groups are in loyal customers; null where fewer than two have a share. */
export function loyalSpread(groups: readonly Group[]): LoyalSpread | null {
  const known = groups
    .filter(({loyal}) => loyal.estimate !== null)
    .toSorted((a, b) => (a.loyal.estimate ?? 0) - (b.loyal.estimate ?? 0))
  const [worst, best] = [known[0], known.at(-1)]
  if (worst === undefined || best === undefined || worst === best) return null
  const [low, high] = [worst.loyal.estimate ?? 0, best.loyal.estimate ?? 0]
  return {worst, best, low, high, kind: kindOf(Math.round(100 * low), Math.round(100 * high))}
}

function kindOf(low: number, high: number): LoyalSpread['kind'] {
  if (low !== high) return 'apart'
  if (low === 0) return 'none'
  return low === 100 ? 'all' : 'alike'
}
