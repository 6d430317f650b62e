export type DateOrder = 'day-first' | 'month-first'

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|,?\s+)\d{1,2}[:hH.].{0,40})?$/
const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:,?\s+\d{1,2}[:hH.].{0,40})?$/

/**
 * Days since 1970-01-01 of a calendar date; a time of day after it is left aside.
 * @param order of 03/04/2026; 2026-04-03 needs none.
 * @returns NaN where the cell is not a date of the calendar.
 * @example parseDate('31/01/1970', 'day-first') // => 30
 */
export function parseDate(cell: string, order: DateOrder): number {
  if (cell.length > 80) return Number.NaN
  const text = cell.trim()
  const big = iso.exec(text)
  if (big !== null) return dayNumber(Number(big[1]), Number(big[2]), Number(big[3]))
  const small = numeric.exec(text)
  if (small === null) return Number.NaN
  const [first, second] = [Number(small[1]), Number(small[2])]
  return order === 'day-first' ? dayNumber(Number(small[3]), second, first) : dayNumber(Number(small[3]), first, second)
}

/** Day first, unless a cell is a date only with the month first and none only with the day first. */
export function dateOrder(cells: readonly string[]): DateOrder {
  let monthFirst = false
  for (const cell of cells) {
    const parts = numeric.exec(cell.slice(0, 80).trim())
    if (parts === null) continue
    if (Number(parts[1]) > 12) return 'day-first'
    if (Number(parts[2]) > 12) monthFirst = true
  }
  return monthFirst ? 'month-first' : 'day-first'
}

/** @example isoDate(30) // => '1970-01-31' */
export function isoDate(days: number): string {
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10)
}

const millisecondsPerDay = 86_400_000

function dayNumber(year: number, month: number, day: number): number {
  const time = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1800 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  return isReal ? time.getTime() / millisecondsPerDay : Number.NaN
}
