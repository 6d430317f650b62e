/** Encodings of one byte a letter that spreadsheets of western Europe and Turkey write. */
const candidates = ['windows-1252', 'macintosh', 'windows-1254'] as const

const letters = 'éèêëàâäçùûüôöîïœæñßáíóúåøãõìòÉÈÊËÀÂÄÇÙÛÜÔÖÎÏŒÆÑÁÍÓÚÅØ'
const common = {
  'windows-1252': new Set(letters),
  macintosh: new Set(letters),
  'windows-1254': new Set(`${letters}ğşıİŞĞ`),
}
/** Vowels that Icelandic has and Turkish has not: with them, ð and þ are letters, and no Turkish was meant. */
const icelandic = /[áíóúæ]/
const marks = new Set('«»“”‘’„…–—•€£°§©®™½¼¾²³×·¿¡ªº\u00a0')
const bytesLooked = 20_000
const accented = /(?=\p{L})[^\p{ASCII}]/u
const control = /[\u0080-\u009f]/

/**
 * The encoding in which the bytes above 127 make most sense: accented letters beside letters, capitals not inside a word,
 * usual marks. Undefined where they make sense in none.
 * @example westernEncoding(Uint8Array.of(0x8e, 0x74, 0x8e)) // => 'macintosh' ("été")
 */
export function westernEncoding(bytes: Uint8Array): (typeof candidates)[number] | undefined {
  const places: number[] = []
  for (let index = 0; index < bytes.length && places.length < bytesLooked; index++)
    if (bytes[index]! > 127) places.push(index)
  const scored = candidates.map((encoding) => ({encoding, sense: sense(bytes, places, encoding)}))
  const best = scored.reduce((a, b) => (b.sense > a.sense ? b : a))
  return best.sense >= 0.5 * places.length ? best.encoding : undefined
}

function sense(bytes: Uint8Array, places: readonly number[], encoding: (typeof candidates)[number]): number {
  const decoder = new TextDecoder(encoding)
  const table = Array.from({length: 256}, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  const at = (index: number): string => table[bytes[index] ?? 10]!
  const known = common[encoding]
  const isTurkishDoubtful = encoding === 'windows-1254' && places.some((index) => icelandic.test(at(index)))
  let total = 0
  for (const index of places) {
    const character = at(index)
    const [before, after] = [at(index - 1), at(index + 1)]
    const isBeside = /\p{L}/u.test(before) || /\p{L}/u.test(after)
    const isAmongAccents = accented.test(before) && accented.test(after)
    // A letter of the controls of ISO 6429 was never typed, nor three accents in a row in a western word.
    if (control.test(character)) total -= 1
    else if (isAmongAccents) total -= 0.5
    else if (known.has(character) && isBeside) total += /\p{Lu}/u.test(character) && /\p{Ll}/u.test(before) ? 0.2 : 1
    else if (marks.has(character)) total += 0.6
    else if (known.has(character)) total += 0.3
  }
  return isTurkishDoubtful ? total - places.length : total
}
