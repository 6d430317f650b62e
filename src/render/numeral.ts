/**
 * Numbers as typography writes them: a minus sign where CLDR puts a hyphen, none before what rounds to zero. The only
 * place where a sign is chosen for people to read; JSON and CSV keep the plain hyphen that programs expect.
 */
class Numeral extends Intl.NumberFormat {
  constructor(locale: string | readonly string[], options: Intl.NumberFormatOptions) {
    super([locale].flat(), {signDisplay: 'negative', ...options})
  }

  override format(value: number | bigint): string {
    return super.format(value).replace('-', '\u2212')
  }
}

/** Kept: making one takes longer than using it a hundred times. */
const made = new Map<string, Numeral>()

export function numeral(locale: string | readonly string[], options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = JSON.stringify([locale, options])
  const known = made.get(key) ?? new Numeral(locale, options)
  made.set(key, known)
  return known
}
