import type {Bilingual, Language} from '../kernel/index.ts'

/** One point of a scale: every wording of it in each language, none where the point has no words. */
export type LabelPoint = ReadonlyMap<Language, readonly string[]>

/** One way of wording a scale: its points from the lowest to the highest. */
export type LabelPoints = readonly LabelPoint[]

/** @returns the wordings of a point, in one language or in all. */
export function wordsOf(point: LabelPoint, language?: Language): readonly string[] {
  return language === undefined ? [...point.values()].flat() : (point.get(language) ?? [])
}

/** Answers in words that mean the same kind of judgement. One file each in labels/. */
export interface LabelFamily {
  readonly id: string
  readonly name: Bilingual<string>
  /** Where such wordings come from, with a year. */
  readonly source: string
  readonly scales: readonly LabelPoints[]
}

/** Points from two lists of the same length, wordings of one point separated by |; an empty one has no words. */
export function points(en: readonly string[], fr: readonly string[]): LabelPoints {
  const wordings = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split('|'))
  return en.map(
    (text, index) =>
      new Map<Language, readonly string[]>([
        ['en', wordings(text)],
        ['fr', wordings(fr[index])],
      ]),
  )
}

/** A scale of which only the ends have words; the points between are numbers. */
export function ends(count: number, low: Wording, high: Wording): LabelPoints {
  const none: Wording = {en: '', fr: ''}
  return scaleOf(...Array.from({length: count}, (_, index) => (index === 0 ? low : index === count - 1 ? high : none)))
}

/** Wordings of one point in both languages, those of a language separated by |. */
export interface Wording {
  readonly en: string
  readonly fr: string
}

export const scaleOf = (...list: readonly Wording[]): LabelPoints =>
  points(
    list.map(({en}) => en),
    list.map(({fr}) => fr),
  )

/** A point that some word one way and some the other. */
export const either = (a: Wording, b: Wording): Wording => ({en: `${a.en}|${b.en}`, fr: `${a.fr}|${b.fr}`})
