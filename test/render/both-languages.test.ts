import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {composeReport} from '../../src/render/compose.ts'
import type {Block, Document} from '../../src/render/document.ts'
import {formats, renderDocument} from '../../src/render/render-document.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'
import {readPdf} from './read-pdf.ts'

/** What a block is made of, its words left out. */
function skeleton(block: Block): unknown {
  switch (block.kind) {
    case 'table': {
      const columns = block.columns.map(({align, width}) => [align, width])
      return ['table', columns, block.rows.length, block.groupRows, block.rowIds, block.note === undefined]
    }
    case 'figure':
      return ['figure', block.id, block.scene.width]
    case 'list':
      return ['list', block.items.length, block.ordered]
    case 'metrics':
      return ['metrics', block.items.map(({tone}) => tone)]
    case 'card':
      return ['card', block.mood, block.facts.length, block.lines?.length]
    case 'callout':
      return ['callout', block.mood]
    default:
      return [block.kind]
  }
}

/** The order of the sources and the length of a paragraph of them are of the language. */
const outline = ({sections}: Document) => sections.map(({id, blocks}) => [id, blocks.map(skeleton)])

const reports = {en: composeReport(fullDiagnosis, 'en'), fr: composeReport(fullDiagnosis, 'fr')}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Pictures take long to draw and have no structure. */
const withoutDrawing = (document: Document): Document => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'figure' ? {...block, scene: {width: 9, height: 9, items: []}} : block,
    ),
  })),
})

/** The structure of each format, as counts of its own marks. */
const shapes: Readonly<Record<string, (document: Document) => Promise<unknown>>> = {
  md: async (document) => {
    const lines = textOf(await renderDocument(document, 'md')).split('\n')
    const marks = [/^#+ /, /^\|/, /^> \*\*/, /^- /, /^\*\*(?:Figure|Table|Tableau)/]
    return marks.map((mark) => lines.filter((line) => mark.test(line)).length)
  },
  html: async (document) => {
    const page = textOf(await renderDocument(document, 'html'))
    const tags = ['section', 'h1', 'h2', 'h3', 'h4', 'table', 'tbody', 'tr', 'th', 'td', 'figure', 'svg', 'li', 'dl']
    return tags.map((tag) => [tag, page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0])
  },
  docx: async (document) => {
    const files = unzipSync(await renderDocument(withoutDrawing(document), 'docx'))
    const xml = textOf(files['word/document.xml']!)
    const tags = ['w:tbl', 'w:tr', 'w:tc', 'w:drawing', 'w:tblHeader', 'w:fldSimple']
    return tags.map((tag) => [tag, xml.match(new RegExp(`<${tag}[ />]`, 'g'))?.length ?? 0])
  },
  pdf: async (document) => {
    const {tags} = await readPdf(document)
    return ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'Figure', 'L', 'LI'].map((tag) => [tag, tags.get(tag) ?? 0])
  },
}

describe('one diagnosis in French and in English', () => {
  it('has the same sections, blocks, tables, columns and figures', () => {
    expect(outline(reports.fr)).toEqual(outline(reports.en))
  })

  it.each(formats.map(({id}) => id))(
    'has the same structure as %s',
    async (id) => {
      const shape = shapes[id]!
      expect(await shape(reports.fr)).toEqual(await shape(reports.en))
    },
    30_000,
  )

  it('is set as each language sets it: spaces, quotation marks, decimal marks', async () => {
    const texts = {
      fr: textOf(await renderDocument(reports.fr, 'md')),
      en: textOf(await renderDocument(reports.en, 'md')),
    }
    expect(texts.fr).not.toMatch(/[\p{L}\p{N})] [:;!?%»€]/u)
    expect(texts.fr).not.toMatch(/« \p{L}/u)
    expect(texts.fr).not.toMatch(/[“”]/)
    expect(texts.fr).toMatch(/\d,\d\d/)
    expect(texts.en).not.toMatch(/[«»]/)
    expect(texts.en).toMatch(/\d\.\d\d/)
    expect(texts.en).not.toMatch(/\d\u00a0%/)
  })
})
