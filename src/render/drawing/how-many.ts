export type HowMany = 'none' | 'hardly' | 'some' | 'most' | 'nearly' | 'all'

/**
 * How a share reads once rounded to a whole percentage: “0%” of somebody and “100%” of not quite everybody are said in words.
 * @param share  0 to 1.
 * @example howMany(0.998) // => 'nearly'
 */
export function howMany(share: number): HowMany {
  if (share <= 0) return 'none'
  if (share >= 1) return 'all'
  if (share < 0.005) return 'hardly'
  if (share >= 0.995) return 'nearly'
  return share < 0.5 ? 'some' : 'most'
}
