/**
 * Three probabilities with four decimals that sum to exactly 1.0000: what rounding leaves over goes to the largest,
 * where it weighs least. Empty when undefined (a respondent without a class).
 * @param probabilities  P(loyal), P(inert), P(retained), sum 1; NaN when unclassified.
 * @example fourDecimals([1 / 3, 1 / 3, 1 / 3]) // => ['0.3334', '0.3333', '0.3333']
 */
export function fourDecimals(probabilities: readonly number[]): string[] {
  if (probabilities.some(Number.isNaN)) return probabilities.map(() => '')
  const parts = probabilities.map((probability) => Math.round(probability * 10_000))
  const largest = parts.indexOf(Math.max(...parts))
  parts[largest]! += 10_000 - parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => (part / 10_000).toFixed(4))
}
