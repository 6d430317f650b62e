/** The languages the tool speaks. Adding one makes every text that lacks it fail to compile. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** The same thing said in every language. */
export type Bilingual<T> = {readonly [L in Language]: T}

/**
 * Named ICU message templates in every language (`{count, plural, one {# customer} other {# customers}}`).
 * A key missing from one language, or standing in one only, does not compile.
 * Sentences are whole: never glue two templates. French typography (no-break spaces) is added when rendered,
 * so write plain spaces before `: ; ! ? %` and inside « ».
 */
export function texts<const K extends string>(
  en: Readonly<Record<K, string>>,
  fr: Readonly<Record<NoInfer<K>, string>>,
): Bilingual<Readonly<Record<K, string>>> {
  return {en, fr}
}

/** What a template may be filled with. Numbers are formatted by the template, never before. */
export type TextValue = string | number
export type TextValues = Readonly<Record<string, TextValue>>

/** What `relmark explain` says of a term, a statistic, a verdict, a warning, a flag or a rule. */
export interface AboutTexts {
  readonly title: string
  readonly definition: string
  /** Formula in plain characters, where there is one. */
  readonly formula?: string
  /** The threshold that turns the number into a verdict, and what to do about it. */
  readonly threshold?: string
}

export type AboutKind = 'term' | 'statistic' | 'class' | 'flag' | 'rule' | 'warning' | 'error' | 'column' | 'construct'

export interface About {
  /** Kebab-case, unique over the whole tool; codes of errors and warnings are UPPER_SNAKE. */
  readonly id: string
  readonly kind: AboutKind
  readonly texts: Bilingual<AboutTexts>
  /** Literature or document, with a year. */
  readonly source: string
}
