import {correlationMatrix} from '../../stats/index.ts'
import {type AnswerSheets, answerShare, type Items} from './careless-index.ts'
import {consistencyJudge, withinPersonCorrelation} from './consistency.ts'

export type Pair = readonly [number, number]

/** From here on two items go together or contradict each other in the whole sample (Meade & Craig 2012). */
const leastCorrelation = 0.6
/** Half of the correlation that makes a pair; the bound is ours. */
const ceiling = 0.3

/**
 * Pairs of items that correlate beyond ±.60 over the respondents who count, answers as given.
 * @param sign  1 for synonyms, −1 for antonyms.
 * @returns  places of the items, the later one second, in the order of R's lower triangle.
 */
export function psychometricPairs(columns: readonly ArrayLike<number>[], sign: 1 | -1): Pair[] {
  return pairsBeyond(correlationMatrix(columns), sign)
}

function pairsBeyond(correlation: readonly (readonly number[])[], sign: 1 | -1): Pair[] {
  return correlation.flatMap((row, first) =>
    row.flatMap((r, second): Pair[] => (second > first && sign * r > leastCorrelation ? [[first, second]] : [])),
  )
}

const known = new WeakMap<AnswerSheets, readonly (readonly number[])[]>()

/** Synonyms and antonyms are found in the same correlations. */
function correlationsOf(sheets: AnswerSheets): readonly (readonly number[])[] {
  const found =
    known.get(sheets) ??
    correlationMatrix(sheets.items.map(({answers}) => answers.filter((_, row) => sheets.included[row])))
  known.set(sheets, found)
  return found
}

/**
 * How far one person answers alike what the sample answers alike: the correlation within the person over the pairs.
 * @returns  [−1, 1], near 1 for careful people on synonyms and near −1 on antonyms; NaN below three pairs answered, or where
 *   either side is the same on all (R's careless then shuffles the sides of the pairs at random, which is not done here).
 * @see Meade & Craig 2012. Checked against R careless 1.2.2 (`psychsyn`).
 */
export function pairedConsistency(items: Items, pairs: readonly Pair[], row: number): number {
  const [first, second] = [0, 1].map((side) => pairs.map((pair) => answerShare(items[pair[side]!]!, row)))
  return withinPersonCorrelation(first!, second!)
}

/** Judge of people by pairs of one kind; null where there are too few of them. */
export function pairsJudge(sheets: AnswerSheets, sign: 1 | -1): ((row: number) => boolean) | null {
  const pairs = pairsBeyond(correlationsOf(sheets), sign)
  const of = (row: number): number => sign * pairedConsistency(sheets.items, pairs, row)
  return consistencyJudge(sheets, {of, pairs: separatePairs(pairs), ceiling})
}

/** Pairs that share no item, taken greedily: what one answer makes consistent counts once. */
function separatePairs(pairs: readonly Pair[]): number {
  const used = new Set<number>()
  for (const [first, second] of pairs) if (!used.has(first) && !used.has(second)) used.add(first).add(second)
  return used.size / 2
}
