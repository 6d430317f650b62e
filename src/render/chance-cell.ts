import type {Voice} from './voice.ts'

/** A p-value as a cell of a table: three decimals, `< 0.001` below. */
export function chanceCell(voice: Voice, p: number | null): string {
  if (p !== null && p < 0.001) return `< ${voice.number(0.001, 3)}`
  return voice.number(p, 3)
}
