import {existsSync, readFileSync} from 'node:fs'

export const faces = ['regular', 'semibold', 'italic'] as const
export type Face = (typeof faces)[number]

const files: Readonly<Record<Face, string>> = {
  regular: 'SourceSans3-Regular.ttf',
  semibold: 'SourceSans3-Semibold.ttf',
  italic: 'SourceSans3-It.ttf',
}
const cache = new Map<Face, Buffer>()

const placeOf = (face: Face): URL => new URL(`./fonts/${files[face]}`, import.meta.url)

/** Whether every face is where it was installed. */
export function fontsPresent(): boolean {
  return faces.every((face) => existsSync(placeOf(face)))
}

/** The bytes of a vendored font (Source Sans 3, OFL), read once. Its digits all have one width, so numbers align. */
export function fontBytes(face: Face): Buffer {
  let bytes = cache.get(face)
  if (bytes === undefined) {
    bytes = readFileSync(placeOf(face))
    cache.set(face, bytes)
  }
  return bytes
}
