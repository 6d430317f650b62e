/** An interval, and the size of a sample: no line breaks inside them. */
const whole = /\[[^\][]{1,24}\]|\bn = \d/gu

/** The text with no-break spaces inside what a line must not cut. */
export function unbroken(text: string): string {
  return text.replace(whole, (found) => found.replaceAll(' ', '\u00a0'))
}
