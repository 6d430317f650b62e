import type {IntlMessageFormat} from 'intl-messageformat'

/** What a template or a voice asks of a number format. */
export interface NumberFormat {
  format(value: number): string
}

const known = new Map<string, NumberFormat>()

/**
 * A number format made once, since making one takes longer than a page of numbers, that writes negative numbers with
 * the minus sign (U+2212): a hyphen is shorter than the plus sign and a line may break after it.
 */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const found = known.get(key)
  if (found !== undefined) return found
  const plain = new Intl.NumberFormat(locale, options)
  const made = {format: (value: number) => plain.format(value).replace('-', '−')}
  known.set(key, made)
  return made
}

type Options = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>
type Formatters = NonNullable<Options['formatters']>

const plurals = new Map<string, Intl.PluralRules>()

/** The formats of a template: the same numbers as outside of it. */
export const formatters: Formatters = {
  getNumberFormat: (locale, options) =>
    numberFormat(String(locale), options as Intl.NumberFormatOptions | undefined) as Intl.NumberFormat,
  getDateTimeFormat: (locale, options) => new Intl.DateTimeFormat(locale, options),
  getPluralRules: (locale, options) => {
    const key = `${String(locale)} ${JSON.stringify(options)}`
    const rules = plurals.get(key) ?? new Intl.PluralRules(locale, options)
    plurals.set(key, rules)
    return rules
  },
}
