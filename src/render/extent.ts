/** How much of a whole a share is, for sentences in which "0 %" or "100 %" would be nonsense. */
export type Extent = 'none' | 'few' | 'some' | 'most' | 'all'

/** `few` and `most` are those that only rounding to a percent makes none or all. */
export function extentOf(share: number): Extent {
  const percent = Math.round(100 * share)
  if (percent === 0) return share < 0.0005 ? 'none' : 'few'
  if (percent === 100) return share > 0.9995 ? 'all' : 'most'
  return 'some'
}
