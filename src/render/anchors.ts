import type {Document} from './document.ts'
import {numbering} from './numbering.ts'

/** Where a link leads: the id of a section, of a figure by its number, or of a row. */
export function anchors(document: Document): ReadonlyMap<string, string> {
  const numbers = numbering(document)
  const found = new Map<string, string>()
  for (const {id, blocks} of document.sections) {
    found.set(id, id)
    for (const block of blocks) {
      if (block.kind === 'figure' && !found.has(block.id)) found.set(block.id, numbers.get(block)!.id)
      if (block.kind === 'table') for (const row of block.rowIds ?? []) found.set(row, row)
    }
  }
  return found
}
