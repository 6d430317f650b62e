/**
 * Headers that people would call the same: case, accents, spaces and punctuation do not count; a separator between two
 * digits does, so that `q1_1` is not `q11`.
 * @example foldHeader('Sat-1') === foldHeader('SAT_1') // => true
 */
export function foldHeader(header: string): string {
  return withoutAccents(header)
    .replace(/(\d)[^\p{L}\p{N}]+(?=\d)/gu, '$1_')
    .replace(/[^\p{L}\p{N}_]+/gu, '')
    .replace(/(?<!\d)_|_(?!\d)/g, '')
}

/** The same for sentences: words stay apart, straight and curly apostrophes are one. */
export function foldText(text: string): string {
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutAccents(text: string): string {
  return text
    .slice(0, 2000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}
