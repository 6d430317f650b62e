/** An interval, the size of a sample, a statistic (`t(401) = 12.30`), and a comparison with its number. */
const whole =
  /\[[^\][]{1,24}\]|(?<![\p{L}\p{N}])\p{L}{1,2}²?(?:\([^()]{1,18}\))? [=<>≤≥] [−+]?[.\d]|[=<>≤≥≠] [−+]?[.\d]/gu

/** Small words after a number that belong to what follows: a line may begin with them. */
const free = [
  'against and are as at but by for from had has have if in is of on or out than that then the to was were',
  'when where which who with',
  'au aux avec chez contre dans de des dont du en est et la le les mais ne non ont ou où par pour que qui',
  'sans se si soit sont sous sur un une',
].flatMap((line) => line.split(' '))

/** A number before the noun it counts: `4 clients`, `12 months`. */
const counted = new RegExp(`\\d (?!(?:${free.join('|')})(?!\\p{L}))(?=\\p{Ll}{2,14}(?!\\p{L}))`, 'gu')

/** Between a number and its interval. */
const beforeInterval = /(?<=[\d%€$£]) (?=\[[^\][]{1,24}\])/gu

/** The text with no-break spaces inside what a line must not cut. */
export function unbroken(text: string): string {
  return text
    .replace(whole, (found) => found.replaceAll(' ', '\u00a0'))
    .replace(beforeInterval, '\u00a0')
    .replace(counted, (found) => found.replace(' ', '\u00a0'))
}
