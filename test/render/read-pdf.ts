import type {Document} from '../../src/render/document.ts'
import {renderPdf} from '../../src/render/formats/pdf/render-pdf.ts'
import {boardLook, type Look} from '../../src/render/look.ts'

export interface ReadPdf {
  readonly text: string
  readonly objects: readonly string[]
  /** Operators of each page. */
  readonly pages: readonly string[]
  readonly elements: readonly {readonly tag: string; readonly body: string}[]
  /** Number of structure elements by tag. */
  readonly tags: ReadonlyMap<string, number>
  readonly outline: readonly string[]
}

export const fast: Document = {
  language: 'en',
  title: 'A finding',
  subtitle: 'of a study',
  subject: 'test',
  date: '2025-03-31',
  footer: 'footer',
  sections: [{id: 'a', title: 'A', startsOnNewPage: false, blocks: [{kind: 'paragraph', text: 'text'}]}],
}

/** Renders without compression and takes the file apart by its objects. */
export async function readPdf(document: Document, look: Look = boardLook): Promise<ReadPdf> {
  const text = Buffer.from(await renderPdf(document, {compress: false, look})).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id, body] of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) objects.set(id!, body!)
  const bodies = [...objects.values()]
  const pages = bodies
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((body) => objects.get(/\/Contents (\d+)/.exec(body)![1]!)!)
  const elements = bodies
    .filter((body) => /^<<\n\/S \/[A-Z]/.test(body) && body.includes('/P '))
    .map((body) => ({tag: /\/S \/(\w+)/.exec(body)![1]!, body}))
  const tags = new Map<string, number>()
  for (const {tag} of elements) tags.set(tag, (tags.get(tag) ?? 0) + 1)
  const outline = bodies
    .filter((body) => body.includes('/Dest [') && body.includes('/Title ('))
    .map((body) => words(/\/Title \(([\s\S]*?)\)\n/.exec(body)![1]!))
  return {text, objects: bodies, pages, elements, tags, outline}
}

/** PDF text is UTF-16 with a byte order mark where it has accents. */
function words(text: string): string {
  return text.startsWith('þÿ') ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text
}
