import type {Diagnosis} from '../../src/diagnosis.ts'
import type {Language} from '../../src/kernel/index.ts'
import {composeReport} from '../../src/render/compose.ts'
import type {Block, Inline} from '../../src/render/document.ts'
import {fixtureRules as rules} from '../fixtures/recommendations.ts'

const plain = (text: Inline): string =>
  typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')

/** Every text of a block, one a line; a row of a table is one line, its cells parted by bars. */
export function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return block.items.map(plain)
    case 'table': {
      const rows = [block.columns.map(({header}) => header), ...block.rows.map((row) => row.map(plain))]
      return [block.caption, ...rows.map((row) => row.join(' | ')), block.note ?? '']
    }
    case 'figure':
      return [block.title, block.alt, block.note]
    case 'callout':
      return [block.title, plain(block.text)]
    case 'metrics':
      return block.items.map(({label, value, detail}) => `${label} | ${value} | ${detail}`)
    case 'card': {
      const facts = [...block.facts, ...(block.lines ?? [])].map(({label, value}) => `${label} | ${value}`)
      return [block.tag, block.title, plain(block.text), ...facts, block.note ?? '']
    }
    case 'page-break':
      return []
  }
}

/** What a reader finds in one chapter, a text a line, no-break spaces as plain ones. */
export function sectionText(diagnosis: Diagnosis, id: string, language: Language = 'fr'): string {
  const {sections} = composeReport(diagnosis, language, {rules})
  const blocks = sections.filter((section) => section.id === id).flatMap((section) => section.blocks)
  return blocks.flatMap(blockTexts).join('\n').replaceAll('\u00a0', ' ')
}
