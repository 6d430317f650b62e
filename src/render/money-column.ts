import type {Voice} from './voice.ts'

type Amount = number | null | undefined

/** Writes amounts that stand together with the same decimals: none once they average 100 or more, or are all whole. */
export function moneyColumn(voice: Voice, currency: string, amounts: readonly Amount[]): (amount: Amount) => string {
  const known = amounts.filter((amount): amount is number => typeof amount === 'number' && !Number.isNaN(amount))
  const mean = known.reduce((sum, amount) => sum + Math.abs(amount), 0) / Math.max(known.length, 1)
  const decimals = mean >= 100 || known.every(Number.isInteger) ? 0 : 2
  return (amount) => voice.money(amount, currency, decimals)
}
