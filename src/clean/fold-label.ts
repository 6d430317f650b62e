/**
 * An answer in words as it is compared: lower case, no accents, one kind of apostrophe, no punctuation, and no mark of
 * gender (`satisfait(e)`, `satisfait·e`, `satisfaite` are `satisfait`).
 * @example foldLabel("Plutôt D'ACCORD ") === foldLabel('plutôt d’accord') // => true
 */
export function foldLabel(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=[a-z])(?:\(e\)|[·•.\-/]e\b\.?|\(e\)s)/g, '')
    .replace(/\b(in|mal)?(satisfait|content|mecontent|certain|indecis|convaincu)e?s?\b/g, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Labels are short; the rest of a long text would only cost time. */
const longest = 120
