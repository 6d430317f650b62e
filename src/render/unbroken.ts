/** An interval, the size of a sample, a statistic (`t(401) = 12.30`), and a comparison with its number. */
const whole =
  /\[[^\][]{1,24}\]|(?<![\p{L}\p{N}])\p{L}{1,2}²?(?:\([^()]{1,18}\))? [=<>≤≥] [−+]?[.\d]|[=<>≤≥≠] [−+]?[.\d]/gu

/** The text with no-break spaces inside what a line must not cut. */
export function unbroken(text: string): string {
  return text.replace(whole, (found) => found.replaceAll(' ', '\u00a0'))
}
