/**
 * The names most like the one given, best first: what an error proposes for a word it does not know.
 * @example nearest('relationshp', ['ecsi', 'relationship']) // => ['relationship']
 */
export function nearest(name: string, names: readonly string[], count = 3): readonly string[] {
  const wanted = name.slice(0, 40).toLowerCase()
  return names
    .map((candidate) => ({candidate, distance: editDistance(wanted, candidate.slice(0, 40).toLowerCase())}))
    .filter(
      ({candidate, distance}) => distance <= Math.max(2, 0.4 * Math.min(40, Math.max(wanted.length, candidate.length))),
    )
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({candidate}) => candidate)
}

/**
 * Levenshtein's distance (1966): fewest insertions, deletions and substitutions of one character.
 * @example editDistance('trsut', 'trust') // => 2
 */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1]
    for (let j = 0; j < b.length; j++)
      current.push(Math.min(previous[j + 1]! + 1, current[j]! + 1, previous[j]! + (a[i] === b[j] ? 0 : 1)))
    previous = current
  }
  return previous[b.length]!
}
