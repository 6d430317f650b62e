import {unbroken} from '../../unbroken.ts'

/**
 * Text that the font can show: composed letters, no control or direction-changing characters, one kind of no-break
 * space, and a visible `?` for a character the font lacks (an empty box would be read aloud as nothing).
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const letters = text
    .normalize('NFC')
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
  const composed = unbroken(letters)
  let shown = ''
  for (const character of composed) shown += hasGlyph(character.codePointAt(0)!) ? character : '?'
  return shown
}
