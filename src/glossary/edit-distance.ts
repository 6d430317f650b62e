/**
 * Levenshtein distance: the least number of letters to insert, delete or replace to turn one word into the other.
 * @see Levenshtein 1966, Soviet Physics Doklady 10(8).
 * @example editDistance('trsut', 'trust') // => 2
 */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({length: to.length + 1}, (_, index) => index)
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1]
    for (let column = 0; column < to.length; column++) {
      const replaced = previous[column]! + (letter === to[column] ? 0 : 1)
      current.push(Math.min(replaced, previous[column + 1]! + 1, current[column]! + 1))
    }
    previous = current
  }
  return previous[to.length]!
}
