/**
 * Concordance (area under the ROC curve): how often a number is larger for one of the first group than for one of the
 * second, ties counting half, with Hanley & McNeil's 95 % interval.
 *   A = P(x > y) + P(x = y)/2,  se² = [A(1−A) + (m−1)(Q₁−A²) + (n−1)(Q₂−A²)]/(mn),  Q₁ = A/(2−A),  Q₂ = 2A²/(1+A)
 * @returns  0 to 1, 0.5 = chance; NaN when a group is empty.
 * @see Hanley & McNeil 1982, Radiology 143(1).
 * @example concordance([2, 3], [1, 2]).estimate // => 0.875
 */
export function concordance(first: readonly number[], second: readonly number[]) {
  const pairs = first.length * second.length
  const sorted = [...second].sort((a, b) => a - b)
  const under = (value: number, orAt: boolean): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < value || (orAt && sorted[middle]! === value)) low = middle + 1
      else high = middle
    }
    return low
  }
  const wins = first.reduce((sum, value) => sum + (under(value, false) + under(value, true)) / 2, 0)
  const area = pairs === 0 ? Number.NaN : wins / pairs
  const [q1, q2] = [area / (2 - area), (2 * area ** 2) / (1 + area)]
  const variance =
    (area * (1 - area) + (first.length - 1) * (q1 - area ** 2) + (second.length - 1) * (q2 - area ** 2)) / pairs
  const half = 1.959963984540054 * Math.sqrt(Math.max(0, variance))
  const ci: [number, number] = [Math.max(0, area - half), Math.min(1, area + half)]
  return {estimate: area, ci, n: first.length + second.length}
}
