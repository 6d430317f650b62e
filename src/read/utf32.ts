/**
 * The text of a file that begins with the byte order mark of UTF-32, which `TextDecoder` does not know; undefined for any
 * other file, and where a number is no character.
 * @see Unicode Standard 15.0 (2022), section 3.10.
 * @example utf32Text(Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x61))?.text // => 'a'
 */
export function utf32Text(bytes: Uint8Array): {readonly text: string; readonly encoding: string} | undefined {
  if (bytes.length < 4 || bytes.length % 4 !== 0) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = view.getUint32(0, true) === 0xfeff
  if (!isLittle && view.getUint32(0) !== 0xfeff) return undefined
  const parts: string[] = []
  for (let at = 4; at < bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
    parts.push(String.fromCodePoint(code))
  }
  return {text: parts.join(''), encoding: isLittle ? 'utf-32le' : 'utf-32be'}
}
