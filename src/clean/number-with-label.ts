/**
 * A number that carries its words: `7 - Tout à fait d’accord`, `Agree (6)`, `5. Satisfied`. Null for anything else.
 * @example numberWithLabel('7 – Strongly agree') // => {number: '7', words: 'Strongly agree'}
 */
export function numberWithLabel(cell: string): {readonly number: string; readonly words: string} | null {
  const text = cell.slice(0, 200).trim()
  const [, number, words] =
    /^\(?(-?\d{1,3})\)?\s*[-–—=:.)]?\s+(\D+)$/.exec(text) ?? /^(-?\d{1,3})\s*\(\s*(\D+?)\s*\)$/.exec(text) ?? []
  if (number !== undefined && words !== undefined) return {number, words}
  const [, before, after] = /^(\D+?)\s*(?:\(\s*(-?\d{1,3})\s*\)|[-–—=:]\s*(\d{1,3}))$/.exec(text) ?? []
  return before === undefined || after === undefined ? null : {number: after, words: before}
}
