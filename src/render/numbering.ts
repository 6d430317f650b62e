import {texts} from '../kernel/index.ts'
import type {Block, Document} from './document.ts'

const words = texts({figure: 'Figure', table: 'Table'}, {figure: 'Figure', table: 'Tableau'})

/** What a figure or a table is called, and the place that links to it lead to. */
export interface Numbered {
  /** `Figure 3`, with a no-break space. */
  readonly label: string
  /** `figure-3`, `table-3`: the same in every language. */
  readonly id: string
}

/** Figures and tables by their numbers, in the order of reading; the same in every format. */
export function numbering(document: Document): ReadonlyMap<Block, Numbered> {
  const counts = {figure: 0, table: 0}
  const numbered = new Map<Block, Numbered>()
  for (const {blocks} of document.sections)
    for (const block of blocks)
      if (block.kind === 'figure' || block.kind === 'table') {
        const number = ++counts[block.kind]
        const label = `${words[document.language][block.kind]}\u00a0${number}`
        numbered.set(block, {label, id: `${block.kind}-${number}`})
      }
  return numbered
}

/** The title of a figure or the caption of a table after its number. */
export function captioned(label: Numbered | undefined, text: string): string {
  return label === undefined ? text : `${label.label}. ${text}`
}
