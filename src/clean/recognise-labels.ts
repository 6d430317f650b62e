import type {Bilingual, Language} from '../kernel/index.ts'
import {foldLabel} from './fold-label.ts'
import {type LabelFamily, type LabelPoints, points as pointsOf, wordsOf} from './label-family.ts'
import {labels as families} from './labels.gen.ts'

/** What the items of a block allow. */
export interface AnswerRange {
  readonly low: number
  readonly high: number
  /** The questionnaire's own words for the ends. */
  readonly anchors?: {readonly low: Bilingual<string>; readonly high: Bilingual<string>} | undefined
}

/** A scale that the words of a block belong to. */
export interface LabelScale {
  readonly kind: 'scale'
  readonly family: string
  /** Every word of the block is one of its labels. */
  readonly complete: boolean
  /** Folded label → answer. */
  readonly answers: ReadonlyMap<string, number>
  /** As the dictionary writes them, lowest first, in the language of the data. */
  readonly labels: readonly string[]
  readonly language: Language
}

export type Recognised =
  | LabelScale
  | {readonly kind: 'none'}
  /** The words are those of a scale with another number of points. */
  | {readonly kind: 'other-length'; readonly family: string; readonly points: number}
  /** Two scales of that length hold the words and give them different numbers. */
  | {readonly kind: 'ambiguous'; readonly family: string}

/**
 * The scale that the words of a block of items belong to, known from all of them together: `Agree` alone could be the
 * second best of five or of seven. With numbers among the answers, only the ends of a scale may be words.
 * @param words  distinct answers of the block that are no numbers and not missing.
 */
export function recogniseLabels(words: readonly string[], range: AnswerRange, hasNumbers: boolean): Recognised {
  const wanted = [...new Set(words.map(foldLabel))].filter((word) => word !== '')
  if (wanted.length === 0) return {kind: 'none'}
  const length = range.high - range.low + 1
  const shorter = hasNumbers ? undefined : wholeShorter(wanted, length)
  if (shorter !== undefined) return shorter
  const own = {id: 'anchors', scales: anchorScales(range)}
  const fitting = candidates([own, ...families], length, {range, wanted, hasNumbers})
  const most = Math.max(0, ...fitting.map(({known}) => known))
  const best = fitting.filter(({known}) => known === most)
  const [first, ...others] = best
  if (first !== undefined && isEnough(most, wanted.length, hasNumbers)) {
    const isContradicted = others.some(({scale}) =>
      wanted.some((word) => scale.answers.get(word) !== first.scale.answers.get(word)),
    )
    return isContradicted ? {kind: 'ambiguous', family: first.scale.family} : first.scale
  }
  return otherLength(wanted, length, hasNumbers)
}

/** One stray word does not make a scale: half of the words known, and two of them unless it is the only one. */
function isEnough(known: number, words: number, hasNumbers: boolean): boolean {
  return known === words || (!hasNumbers && known >= 2 && known * 2 >= words)
}

interface Candidate {
  readonly scale: LabelScale
  readonly known: number
}

function candidates(
  from: readonly Pick<LabelFamily, 'id' | 'scales'>[],
  length: number,
  {range, wanted, hasNumbers}: {range: Pick<AnswerRange, 'low'>; wanted: readonly string[]; hasNumbers: boolean},
): Candidate[] {
  return from.flatMap(({id, scales}) =>
    scales
      .filter((points) => points.length === length)
      .filter((points) => isOneWordEach(points, wanted))
      .map((points) => {
        const answers = answersOf(points, range.low, hasNumbers)
        const language = languageOf(points, wanted)
        const labels = points.flatMap((point) => wordsOf(point, language).slice(0, 1))
        const known = wanted.filter((word) => answers.has(word)).length
        return {
          scale: {kind: 'scale' as const, family: id, complete: known === wanted.length, answers, labels, language},
          known,
        }
      })
      .filter(({known}) => known > 0),
  )
}

function answersOf(points: LabelPoints, low: number, endsOnly: boolean): Map<string, number> {
  const answers = new Map<string, number>()
  for (const [index, point] of points.entries())
    if (!endsOnly || index === 0 || index === points.length - 1)
      for (const wording of wordsOf(point)) answers.set(foldLabel(wording), low + index)
  return answers
}

/** Two different words of one language are two answers: a scale that would make them one is not the scale asked. */
function isOneWordEach(points: LabelPoints, wanted: readonly string[]): boolean {
  const seen = new Set(wanted)
  return points.every((point) =>
    (['en', 'fr'] as const).every((language) => {
      const folded = new Set(wordsOf(point, language).map(foldLabel))
      return [...folded].filter((word) => seen.has(word)).length <= 1
    }),
  )
}

/** The words are all the points of a shorter scale and nothing else: that one was asked, though a longer one holds them too. */
function wholeShorter(wanted: readonly string[], length: number): Recognised | undefined {
  for (const points of lengths)
    if (points < length && points === wanted.length) {
      const [whole] = candidates(families, points, {range: {low: 1}, wanted, hasNumbers: false}).filter(
        ({scale, known}) => known === points && new Set(wanted.map((word) => scale.answers.get(word))).size === points,
      )
      if (whole !== undefined) return {kind: 'other-length', family: whole.scale.family, points}
    }
  return undefined
}

function languageOf(points: LabelPoints, wanted: readonly string[]): Language {
  const count = (language: Language) => {
    const all = new Set(points.flatMap((point) => wordsOf(point, language).map(foldLabel)))
    return wanted.filter((word) => all.has(word)).length
  }
  return count('fr') > count('en') ? 'fr' : 'en'
}

function anchorScales({low, high, anchors}: AnswerRange): readonly LabelPoints[] {
  if (anchors === undefined || high - low > 100) return []
  const at = (language: Language) =>
    Array.from({length: high - low + 1}, (_, index) =>
      index === 0 ? anchors.low[language] : index === high - low ? anchors.high[language] : '',
    )
  return [pointsOf(at('en'), at('fr'))]
}

const lengths = [4, 5, 6, 7]

function otherLength(wanted: readonly string[], length: number, hasNumbers: boolean): Recognised {
  if (hasNumbers || wanted.length < 3) return {kind: 'none'}
  for (const points of lengths)
    if (points !== length)
      for (const {scale, known} of candidates(families, points, {range: {low: 1}, wanted, hasNumbers: false}))
        if (known === wanted.length) return {kind: 'other-length', family: scale.family, points}
  return {kind: 'none'}
}
