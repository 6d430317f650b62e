/** Writes a number; `finer` asks for so many decimals more than usual. */
export type FineFormat = (value: number | null, finer: number) => string

export type Interval = readonly [number | null, number | null]

/**
 * How many decimals more than usual the estimates of a column need: one where the bounds of an interval would read the same
 * and differ with one more (of very many customers, `17% [17%, 17%]` says less than is known), else none.
 * @example fineness([[0.1721, 0.1736]], (share, finer) => (100 * share!).toFixed(finer)) // => 1
 */
export function fineness(intervals: readonly Interval[], format: FineFormat): number {
  const apart = ([low, high]: Interval, finer: number): boolean => format(low, finer) !== format(high, finer)
  return intervals.some((interval) => !apart(interval, 0) && apart(interval, 1)) ? 1 : 0
}
