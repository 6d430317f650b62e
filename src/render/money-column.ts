import type {Voice} from './voice.ts'

type Amount = number | null | undefined

/** Writes amounts that stand together with the same decimals. */
export function moneyColumn(voice: Voice, currency: string, amounts: readonly Amount[]): (amount: Amount) => string {
  const decimals = moneyDecimals(amounts)
  return (amount) => voice.money(amount, currency, decimals)
}

/** None once an amount reaches 100, or where all are whole. */
export function moneyDecimals(amounts: readonly Amount[]): 0 | 2 {
  const known = amounts.filter((amount): amount is number => typeof amount === 'number' && !Number.isNaN(amount))
  const whole = known.some((amount) => Math.abs(amount) >= 100) || known.every(Number.isInteger)
  return whole ? 0 : 2
}
