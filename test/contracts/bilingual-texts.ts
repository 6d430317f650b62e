import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {languages} from '../../src/kernel/index.ts'

/** Something said in one language or more, and where it stands. */
export interface Said {
  readonly where: string
  readonly texts: Readonly<Record<string, unknown>>
}

/** Every object with a language for a key that a module exports, however deep. */
export async function bilingualTexts(files: readonly string[]): Promise<readonly Said[]> {
  const found: Said[] = []
  const seen = new Set<object>()
  const walk = (value: unknown, where: string): void => {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || seen.has(value)) return
    seen.add(value)
    const entries = Object.entries(value)
    if (languages.some((language) => Object.hasOwn(value, language)))
      found.push({where, texts: Object.fromEntries(entries)})
    for (const [key, inner] of entries) walk(inner, `${where}.${key}`)
  }
  for (const file of files) {
    const exported = (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>
    for (const [name, value] of Object.entries(exported)) if (!isZod(value)) walk(value, `${file} ${name}`)
  }
  return found
}

/** A schema is a graph of getters, not texts. */
function isZod(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_zod' in value
}

/** `path → text` for every string below, so that two languages can be compared leaf by leaf. */
export function leaves(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  if (value === null || typeof value !== 'object') return new Map()
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, `${path}.${key}`)]))
}
