import type {Voice} from './voice.ts'

/** A share in percent; one that is not nothing is never said to be 0 %, nor 0.0 %. */
export function visiblePercent(voice: Voice, share: number | null, decimals = 0): string {
  if (share === null || share <= 0 || share >= 0.005) return voice.percent(share, decimals)
  const least = 0.001
  return share < least / 2 ? `<\u00a0${voice.percent(least, 1)}` : voice.percent(share, Math.max(1, decimals))
}
