import {type Formatters, IntlMessageFormat} from 'intl-messageformat'
import type {Bilingual, Language, TextValues} from '../kernel/index.ts'
import {numeral} from './numeral.ts'

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

/** Numbers inside templates are written as those that stand alone. */
const formatters: Formatters = {
  getNumberFormat: (locale = 'en-GB', options = {}) => numeral(locale, options),
  getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  getPluralRules: (...args) => new Intl.PluralRules(...args),
}

/** Built once per language; templates are parsed once. */
export function createVoice(language: Language): Voice {
  const locale = locales[language]
  const parsed = new Map<string, IntlMessageFormat>()
  const fill = (template: string, values: TextValues): string => {
    let message = parsed.get(template)
    if (message === undefined) {
      message = new IntlMessageFormat(template, locale, formats, {formatters})
      parsed.set(template, message)
    }
    return typeset(String(message.format({...values})), language)
  }
  const said = (value: number | null | undefined, options: Intl.NumberFormatOptions): string =>
    value === null || value === undefined || Number.isNaN(value)
      ? missing
      : typeset(numeral(locale, options).format(value), language)
  const decimal = (decimals: number) => ({minimumFractionDigits: decimals, maximumFractionDigits: decimals})
  const percent: Voice['percent'] = (share, decimals = 0) => said(share, {style: 'percent', ...decimal(decimals)})
  return {
    language,
    say: (texts, key, values = {}) => fill(texts[language][key], values),
    pick: (texts) => texts[language],
    number: (value, decimals = 0) => said(value, decimal(decimals)),
    percent,
    interval: (ci, format = (value) => percent(value)) =>
      language === 'fr'
        ? `[${format(ci[0])} ; ${format(ci[1])}]`.replace(' ;', '\u00a0;')
        : `[${format(ci[0])}, ${format(ci[1])}]`,
    money: (value, currency, decimals) => {
      const cents = Math.abs(value ?? 0) < 100 && value !== 0 ? 2 : 0
      return said(value, {style: 'currency', currency, ...decimal(decimals ?? cents)})
    },
    date: (iso) =>
      new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${iso}T00:00:00Z`)),
    list: (parts) => new Intl.ListFormat(locale, {type: 'conjunction'}).format(parts),
  }
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
