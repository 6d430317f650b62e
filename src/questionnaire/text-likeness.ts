import {foldText} from './fold.ts'

/**
 * How alike two sentences are: the share of pairs of letters they have in common (Sørensen–Dice), 1 for the same
 * sentence once case, accents and punctuation are folded.
 *   2 · |pairs of a ∩ pairs of b| / (|pairs of a| + |pairs of b|)
 * @returns 0 to 1; 0 where either is shorter than two letters.
 * @see Dice 1945, Ecology 26(3).
 * @example textLikeness('Overall, I am happy.', 'overall i am happy') // => 1
 */
export function textLikeness(a: string, b: string): number {
  return pairLikeness(letterPairs(a), letterPairs(b))
}

/** Pairs of neighbouring letters, each with how often it comes; kept so that a text is cut up once. */
export interface LetterPairs {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

export function letterPairs(text: string): LetterPairs {
  const folded = foldText(text)
  const counts = new Map<string, number>()
  for (let index = 0; index + 1 < folded.length; index++) {
    const pair = folded.slice(index, index + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return {counts, total: Math.max(0, folded.length - 1)}
}

export function pairLikeness(a: LetterPairs, b: LetterPairs): number {
  if (a.total === 0 || b.total === 0) return 0
  let common = 0
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0)
  return (2 * common) / (a.total + b.total)
}

/** Words that turn a sentence round: two sentences that differ by one of them never mean the same item. */
const turning = new Set(
  (
    'not no never none nothing nobody without t cannot dont doesnt isnt hardly less worse dis un in ' +
    'ne n pas jamais aucun aucune rien personne sans ni guere peu moins pire'
  ).split(' '),
)

/** True where both sentences deny the same number of times with the same words. */
export function isOfOneSense(a: string, b: string): boolean {
  const turns = (text: string) =>
    foldText(text)
      .split(' ')
      .filter((word) => turning.has(word))
      .sort()
      .join(' ')
  return turns(a) === turns(b)
}
