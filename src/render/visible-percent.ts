import type {Voice} from './voice.ts'

/** A share in percent; one that is not nothing is never said to be 0 %. */
export function visiblePercent(voice: Voice, share: number | null): string {
  return voice.percent(share, share !== null && share > 0 && share < 0.005 ? 1 : 0)
}
