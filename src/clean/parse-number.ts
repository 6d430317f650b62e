const whole = /^[-+]?\d+$/
const spaced = /^[-+]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/
const forms = {
  '.': {plain: /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i, grouped: /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/},
  ',': {plain: /^[-+]?(?:\d+,?\d*|,\d+)(?:e[-+]?\d{1,3})?$/i, grouped: /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/},
} as const

/**
 * A number as people and spreadsheets write it: spaces around it, thousands apart by (no-break) spaces or by the mark
 * that is not the decimal one. Words, hexadecimals, infinities and per cent signs are no numbers.
 * @returns NaN where the cell is not a finite number.
 * @example parseNumber(' 1 234,5 ', ',') // => 1234.5
 */
export function parseNumber(cell: string, decimal: '.' | ','): number {
  if (cell.length > 60) return Number.NaN
  const text = cell.trim()
  if (whole.test(text)) return finite(Number(text))
  const compact = spaced.test(text) ? text.replace(/\s/g, '') : text
  const {plain, grouped} = forms[decimal]
  if (plain.test(compact)) return finite(Number(compact.replace(',', '.')))
  if (!grouped.test(compact)) return Number.NaN
  return finite(Number(compact.replaceAll(decimal === '.' ? ',' : '.', '').replace(',', '.')))
}

/** Without a negative zero, which no customer ever answered. */
function finite(value: number): number {
  return Number.isFinite(value) ? value + 0 : Number.NaN
}
