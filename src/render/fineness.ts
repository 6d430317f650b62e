/** Writes a number; `finer` asks for so many decimals more than usual. */
export type FineFormat = (value: number | null, finer: number) => string

/**
 * How many decimals more than usual an estimate and its interval need: one where its bounds would read the same and differ
 * with one more (of very many customers, `17% [17%, 17%]` says less than is known), else none.
 * @example fineness([0.1721, 0.1736], (share, finer) => (100 * share!).toFixed(finer)) // => 1
 */
export function fineness([low, high]: readonly [number | null, number | null], format: FineFormat): number {
  const apart = (finer: number): boolean => format(low, finer) !== format(high, finer)
  return !apart(0) && apart(1) ? 1 : 0
}
