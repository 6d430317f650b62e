import type {Draw} from './draw.ts'

/**
 * A respondent who ticks without reading: the same answer down the page, or one that wanders by a point now and then
 * (straight-lining: Meade & Craig 2012, Psychological Methods 17).
 */
export function carelessAnswers(codes: readonly string[], draw: Draw): Readonly<Record<string, number>> {
  const favourite = draw.whole(3, 6)
  const wanders = draw.chance(0.4)
  return Object.fromEntries(
    codes.map((code) => [code, wanders && draw.chance(0.1) ? favourite + draw.whole(-1, 1) : favourite]),
  )
}
