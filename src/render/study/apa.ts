import type {Voice} from '../voice.ts'

type Number = number | null

/** A number that never passes 1 drops the zero before its point in English; French keeps it (APA 7, 6.36). */
function bounded(voice: Voice, value: Number, decimals = 2): string {
  const text = voice.number(value, decimals)
  return voice.language === 'fr' ? text : text.replace(/^(−?)0\./, '$1.')
}

/** `p = .012`, `p < .001`. */
export function apaP(voice: Voice, p: Number): string {
  if (p === null) return 'p = –'
  return p < 0.001 ? `p < ${bounded(voice, 0.001, 3)}` : `p = ${bounded(voice, p, 3)}`
}

/** The value alone, for a column of a table. */
export function apaValue(voice: Voice, p: Number): string {
  if (p === null) return '–'
  return p < 0.001 ? `< ${bounded(voice, 0.001, 3)}` : bounded(voice, p, 3)
}

export const apaShare = bounded

/** Whole degrees as they are, Welch's with two decimals. */
export function apaDegrees(voice: Voice, degrees: Number): string {
  return voice.number(degrees, degrees !== null && Number.isInteger(degrees) ? 0 : 2)
}

const between = (voice: Voice): string => (voice.language === 'fr' ? ' ; ' : ', ')

/** `F(2, 120.4) = 5.31`. */
export function apaF(voice: Voice, f: Number, degrees: readonly [Number, Number]): string {
  const list = degrees.map((one) => apaDegrees(voice, one)).join(between(voice))
  return `F(${list}) = ${voice.number(f, 2)}`
}

/** `χ²(4, N = 405) = 12.34`. */
export function apaChiSquare(voice: Voice, statistic: Number, {degrees, n}: {degrees: number; n: number}): string {
  return `χ²(${voice.number(degrees)}${between(voice)}N = ${voice.number(n)}) = ${voice.number(statistic, 2)}`
}

/** `t(401) = 12.30`. */
export function apaT(voice: Voice, t: Number, degrees: Number): string {
  return `t(${apaDegrees(voice, degrees)}) = ${voice.number(t, 2)}`
}

/** A coefficient that may pass 1, with its sign. */
export const apaNumber = (voice: Voice, value: Number, decimals = 2): string => voice.number(value, decimals)
