/**
 * Names of which some stand twice, as choices of several questions do: each of those with its column, so that none is
 * taken for another. Only for tools that write such headers; elsewhere a name given twice is an error.
 * @example toldApart(['Other', 'Age', 'Other']) // => ['Other (column 1)', 'Age', 'Other (column 3)']
 */
export function toldApart(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return names.map((name, index) => (name !== '' && counts.get(name)! > 1 ? `${name} (column ${index + 1})` : name))
}
