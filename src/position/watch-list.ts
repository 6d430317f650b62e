import type {Standing} from './material.ts'
import {thresholds} from './thresholds.ts'

/** Who may be watched, and what each is worth watching for. */
export interface WatchList {
  /** Yearly value × risk; the risk alone where no value is known. NaN where this customer's value is not. */
  readonly atStake: (index: number, risk: number) => number
  /** High risk, among heavy and medium customers (all, where no value is known). */
  readonly holds: (index: number, risk: number) => boolean
}

export function watchList({portfolio, classOf}: Standing): WatchList {
  const valued = portfolio.tiers.some((tier) => tier !== null)
  return {
    atStake: (index, risk) => (valued ? portfolio.values[index]! : 1) * risk,
    holds: (index, risk) => {
      const tier = portfolio.tiers[index]
      const counts = !valued || tier === 'heavy' || tier === 'medium'
      return risk >= thresholds.highRisk && counts && classOf(index) !== null
    },
  }
}

/** By respondent, the place on the list by what is at stake, from 1; null for those not on it. */
export function watchRanks({atStake, holds}: WatchList, risks: readonly number[]): (number | null)[] {
  const listed = risks
    .flatMap((value, index) => (holds(index, value) ? [index] : []))
    .sort((a, b) => atStake(b, risks[b]!) - atStake(a, risks[a]!) || a - b)
  const ranks: (number | null)[] = risks.map(() => null)
  for (const [place, index] of listed.entries()) ranks[index] = place + 1
  return ranks
}
