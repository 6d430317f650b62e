import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import type {Block} from '../../src/render/document.ts'
import {renderDocx} from '../../src/render/formats/docx/render-docx.ts'
import {fast} from './read-pdf.ts'

/** Of an A4 page between its margins. */
const twipsOfText = 9672

const scene = {
  width: 60,
  height: 30,
  items: [{kind: 'rect', x: 2, y: 2, w: 40, h: 20, fill: 'loyal', pattern: 'dots'} as const],
}
const table: Block = {
  kind: 'table',
  caption: 'Words',
  columns: [
    {header: 'Term', align: 'left'},
    {header: 'Mean', align: 'right'},
  ],
  rows: [['Inert \u0000 <&>', '1']],
  rowHeaders: true,
  rowIds: ['term-inert'],
}
const document = {
  ...fast,
  language: 'fr' as const,
  sections: [
    {
      id: 'one',
      title: 'Un',
      startsOnNewPage: false,
      blocks: [
        {kind: 'heading', level: 2, text: 'Deux', id: 'h'},
        {kind: 'paragraph', text: ['Les ', {text: 'inertes', to: 'term-inert'}]},
        {kind: 'figure', id: 'f', title: 'Finding', alt: 'In words', note: 'n', scene},
        table,
      ] satisfies Block[],
    },
  ],
}
const bytes = await renderDocx(document)
const files = unzipSync(bytes)
const xml = strFromU8(files['word/document.xml']!)

test('the same document is the same bytes, and no date is today', async () => {
  expect(await renderDocx(document)).toEqual(bytes)
  const core = strFromU8(files['docProps/core.xml']!)
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:]*Z/g)).toEqual(['2025-03-31T00:00:00Z', '2025-03-31T00:00:00Z'])
})

test('headings are headings, and the contents are a field', () => {
  for (const style of ['Title', 'Heading1', 'Heading2']) expect(xml).toContain(`<w:pStyle w:val="${style}"/>`)
  expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>')
  expect(xml).toMatch(/<w:instrText[^>]*>TOC /)
})

test('the header of a table repeats on every page and rows are not cut', () => {
  expect(xml).toContain('<w:tblHeader/>')
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2)
})

test('a figure is a picture with its words; its number and that of a table are fields', () => {
  expect(xml).toContain('descr="In words"')
  expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(1)
  expect(xml).toContain('SEQ Figure')
  expect(xml).toContain('SEQ Tableau')
})

test('a word of the glossary leads to its row', () => {
  const [, name] = /<w:bookmarkStart w:name="(r_term[^"]*)"/.exec(xml)!
  expect(xml).toContain(`w:anchor="${name}"`)
})

test('the language is set, pages are numbered, and nothing from a file breaks the XML', () => {
  expect(strFromU8(files['word/styles.xml']!)).toContain('w:lang w:val="fr-FR"')
  const footer = Object.keys(files).find((name) => /footer\d\.xml$/.test(name))!
  expect(strFromU8(files[footer]!)).toContain('NUMPAGES')
  expect(xml).toContain('Inert  &lt;&amp;&gt;')
})

test('each bookmark has a number of its own', () => {
  const numbers = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('a column is never so narrow that its numbers are cut', async () => {
  const narrow: Block = {
    kind: 'table',
    caption: 'Answers',
    columns: [
      {header: 'Question', align: 'left', width: 0.97},
      {header: 'Mean', align: 'right', width: 0.01},
      {header: 'SD', align: 'right', width: 0.02},
    ],
    rows: [['A question of some length', '0,87', '12\u00a0345,67']],
  }
  const sections = [{...document.sections[0]!, blocks: [narrow]}]
  const made = unzipSync(await renderDocx({...document, sections}))
  const widths = [...strFromU8(made['word/document.xml']!).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  )
  expect(widths[1]).toBeGreaterThan(20 * (4 * 4.2 + 8))
  expect(widths[2]).toBeGreaterThan(20 * (9 * 4 + 8))
  expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(twipsOfText)
})
