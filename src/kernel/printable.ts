/**
 * Text that came from a file or a command line, made safe to print: one line, no control or escape characters, nothing
 * that reverses the direction of writing (Unicode Technical Report 36), no tower of accents, not longer than `limit`.
 * @example printable('Q1\u001b[31m\u202e') // => 'Q1[31m'
 */
export function printable(text: string, limit = 60): string {
  // Cut before cleaning so that a cell of a megabyte costs nothing; accents and controls may fill up to 20 times the room.
  const safe = text
    .slice(0, limit * 20)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim()
  const characters = safe.length > limit ? Array.from(safe) : []
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : safe
}
