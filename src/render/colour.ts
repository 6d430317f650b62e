/** Red, green and blue of `#rrggbb`, 0 to 255. */
function channels(hex: string): readonly [number, number, number] {
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16)
  return [at(1), at(3), at(5)]
}

/**
 * Relative luminance of an sRGB colour.
 * @returns 0 (black) to 1 (white).
 * @see WCAG 2.2 (2023), "relative luminance".
 */
export function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : Math.exp(2.4 * Math.log((share + 0.055) / 1.055))
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Contrast of two colours, 1 (the same) to 21 (black on white). @see WCAG 2.2 (2023), "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

/** `share` of `into` in `hex`: 0 is `hex` itself, 1 is `into`. */
export function mixed(hex: string, into: string, share: number): string {
  const other = channels(into)
  const parts = channels(hex).map((channel, index) => Math.round(channel + (other[index]! - channel) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
