import {IntlMessageFormat} from 'intl-messageformat'
import type {Bilingual, Language, TextValues} from '../kernel/index.ts'
import {formatters, numberFormat} from './number-format.ts'

const locales = {en: 'en-GB', fr: 'fr-FR'} as const
const missing = '–'

/** The only place where a number becomes words: one language, one typography. */
export interface Voice {
  readonly language: Language
  /** Fills an ICU template: `voice.say(texts, 'key', {count: 3})`. */
  say<K extends string>(texts: Bilingual<Readonly<Record<K, string>>>, key: K, values?: TextValues): string
  /** One of two ready texts: labels of a questionnaire. */
  pick<T>(texts: Bilingual<T>): T
  number(value: number | null | undefined, decimals?: number): string
  /** 0.417 → `42 %` in French, `42%` in English. */
  percent(share: number | null | undefined, decimals?: number): string
  /** `[38 %, 45 %]`, the two bounds as `format` writes them. */
  interval(ci: readonly [number | null, number | null], format?: (value: number | null) => string): string
  /** Cents below 100 unless `decimals` says: figures of one column have the same. */
  money(value: number | null | undefined, currency: string, decimals?: number): string
  /** ISO date in words. */
  date(iso: string): string
  /** `a, b and c`. */
  list(parts: readonly string[]): string
}

const formats = {
  number: {
    share: {style: 'percent', maximumFractionDigits: 0},
    one: {minimumFractionDigits: 1, maximumFractionDigits: 1},
    two: {minimumFractionDigits: 2, maximumFractionDigits: 2},
  },
} as const

/** A template that holds nothing to fill in or to unquote. */
const plain = /^[^{}<']*$/u

/** Built once per language; templates are parsed once. */
export function createVoice(language: Language): Voice {
  const locale = locales[language]
  const parsed = new Map<string, IntlMessageFormat>()
  let dates: Intl.DateTimeFormat | undefined
  let lists: Intl.ListFormat | undefined
  const fill = (template: string, values: TextValues): string => {
    if (plain.test(template)) return typeset(template, language)
    let message = parsed.get(template)
    if (message === undefined) {
      message = new IntlMessageFormat(template, locale, formats, {formatters})
      parsed.set(template, message)
    }
    return typeset(String(message.format({...values})), language)
  }
  const number = (value: number | null | undefined, decimals = 0): string =>
    value === null || value === undefined || Number.isNaN(value)
      ? missing
      : typeset(
          numberFormat(locale, {minimumFractionDigits: decimals, maximumFractionDigits: decimals}).format(
            withoutNegativeZero(value, decimals),
          ),
          language,
        )
  const percent = (share: number | null | undefined, decimals = 0): string =>
    share === null || share === undefined || Number.isNaN(share)
      ? missing
      : typeset(
          numberFormat(locale, {
            style: 'percent',
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          }).format(withoutNegativeZero(share, decimals + 2)),
          language,
        )
  return {
    language,
    say: (texts, key, values = {}) => fill(texts[language][key], values),
    pick: (texts) => texts[language],
    number,
    percent,
    interval: (ci, format = (value) => percent(value)) =>
      language === 'fr'
        ? `[${format(ci[0])} ; ${format(ci[1])}]`.replace(' ;', '\u00a0;')
        : `[${format(ci[0])}, ${format(ci[1])}]`,
    money: (value, currency, decimals) =>
      value === null || value === undefined || Number.isNaN(value)
        ? missing
        : typeset(
            numberFormat(locale, {
              style: 'currency',
              currency,
              maximumFractionDigits: decimals ?? (Math.abs(value) < 100 && value !== 0 ? 2 : 0),
              minimumFractionDigits: decimals ?? (Math.abs(value) < 100 && value !== 0 ? 2 : 0),
            }).format(value),
            language,
          ),
    date: (iso) => {
      dates ??= new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'})
      return dates.format(new Date(`${iso}T00:00:00Z`))
    },
    list: (parts) => {
      lists ??= new Intl.ListFormat(locale, {type: 'conjunction'})
      return lists.format(parts)
    },
  }
}

function withoutNegativeZero(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * Number(`1e-${decimals}`) ? 0 : value
}

/**
 * No-break spaces where each language wants them. Intl's own spaces change between versions of ICU
 * (U+202F or U+00A0), so all of them become U+00A0: the same bytes on every Node.
 */
export function typeset(text: string, language: Language): string {
  const stable = text.replaceAll('\u202f', '\u00a0')
  if (language !== 'fr') return stable
  return stable
    .replace(/ +([:;!?%»€])/g, '\u00a0$1')
    .replace(/« +/g, '«\u00a0')
    .replace(/(\d) +(?=%|€)/g, '$1\u00a0')
    .replaceAll("'", '’')
}
