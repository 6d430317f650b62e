import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import type {Block, Document} from '../../src/render/document.ts'
import {renderPdf} from '../../src/render/formats/pdf/render-pdf.ts'
import {fast, readPdf} from './read-pdf.ts'
import {sampleDocument} from './sample-document.ts'

const sample = await readPdf(sampleDocument)
const withBlocks = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
  ...fast,
  ...more,
  sections: [{id: 'one', title: 'One', startsOnNewPage: false, blocks}],
})

test('the same document gives the same bytes, whatever the time zone', async () => {
  const digest = async () =>
    createHash('sha256')
      .update(await renderPdf(sampleDocument))
      .digest('hex')
  const before = await digest()
  const zone = process.env['TZ']
  process.env['TZ'] = 'Pacific/Kiritimati'
  try {
    expect(await digest()).toBe(before)
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('a document without a date is dated 1 January 1970, never today', async () => {
  const {text} = await readPdf({...fast, date: null})
  expect(text).toContain('(D:19700101000000Z)')
  expect(text).not.toContain(`D:${new Date().getUTCFullYear()}`)
})

test('the file says it is tagged, in French, with its title shown, and claims PDF/UA', () => {
  expect(sample.text).toContain('/Marked true')
  expect(sample.text).toContain('/Lang (fr)')
  expect(sample.text).toContain('/DisplayDocTitle true')
  expect(sample.text).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(sample.text.startsWith('%PDF-1.7')).toBe(true)
})

test('the title in the XMP is escaped, so that the metadata stay readable', async () => {
  const {text} = await readPdf({...fast, title: 'R&D <first>'})
  expect(text).toContain('R&amp;D &lt;first&gt;')
  expect(text).toContain('(R&D <first>)')
})

test('the keywords carry the mark by which a later run recognises its own file', () => {
  expect(sample.text).toContain(`(relmark input sha256:${'a'.repeat(64)})`)
})

test('every kind of block has its place in the reading structure', () => {
  for (const tag of [
    'Document',
    'Sect',
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'Figure',
    'Caption',
    'TOC',
    'TOCI',
    'Link',
  ])
    expect(sample.tags.get(tag) ?? 0, tag).toBeGreaterThan(0)
})

test('each figure has an alternative text and a bounding box', () => {
  const figures = sample.elements.filter((element) => element.tag === 'Figure')
  expect(figures).toHaveLength(3)
  for (const {body} of figures) {
    expect(body).toMatch(/\/Alt \(/)
    expect(body).toMatch(/\/BBox \[/)
  }
})

test('column heads and row heads say what they head', () => {
  const heads = sample.elements.filter((element) => element.tag === 'TH')
  expect(heads.filter(({body}) => body.includes('/Scope /Column')).length).toBeGreaterThan(0)
  expect(heads.filter(({body}) => body.includes('/Scope /Row'))).toHaveLength(112)
  expect(heads.every(({body}) => body.includes('/Scope'))).toBe(true)
})

test('every page is in the parent tree and everything painted on it is tagged or an artifact', () => {
  for (const page of sample.pages) {
    let depth = 0
    for (const line of page.split('\n')) {
      if (/ (BDC|BMC)$/.test(line)) depth++
      if (line === 'EMC') depth--
      if (/^(BT|f\*?|S|B)$/.test(line)) expect(depth, line).toBe(1)
    }
    expect(depth).toBe(0)
  }
})

test('only embedded fonts are used', () => {
  const fonts = [...sample.text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name)
  expect(fonts.length).toBeGreaterThan(0)
  for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+SourceSans3-/)
  expect(sample.text.match(/\/FontFile2/g)).toHaveLength(3)
})

test('each section has a bookmark, and links of the contents say where they lead', () => {
  for (const title of ['Ce que vaut le portefeuille', 'Les exclusions']) expect(sample.outline).toContain(title)
  const links = sample.objects.filter((body) => body.includes('/Subtype /Link'))
  expect(links).toHaveLength(7)
  for (const link of links) expect(link).toContain('/Contents (')
})

test('fewer than six sections need no contents', async () => {
  const {tags} = await readPdf({...fast, sections: sampleDocument.sections.slice(0, 2)})
  expect(tags.get('TOC')).toBeUndefined()
})

test('the header of a table is repeated on each page it runs over, once in the structure', () => {
  const first = sample.pages.findIndex((page) => countHeads(page) > 0)
  const heads = [...sample.pages[first]!.matchAll(/\/TH <<[\s\S]*?(\[<[^\]]*\] TJ)/g)].map(([, text]) => text!)
  // The heads repeated on the next page are those of the table that runs over.
  const head = heads.find((text) => sample.pages[first + 1]!.includes(text)) ?? ''
  const carrying = sample.pages.map((page, index) => (page.includes(head) ? index : -1)).filter((index) => index >= 0)
  expect(carrying).toEqual([first, first + 1, first + 2, first + 3])
  expect(carrying.slice(1).map((index) => countHeads(sample.pages[index]!))).toEqual([0, 0, 0])
})

/** Column heads that belong to the structure of a page whose rows have heads of their own. */
function countHeads(page: string): number {
  const marks = [...page.matchAll(/^\/(TH|TD) <</gm)].map(([, tag]) => tag)
  // The last one before the first cell heads its row.
  return Math.max(0, marks.indexOf('TD') - 1)
}

test('a figure stays on the page of its title and its note, wherever it falls', async () => {
  const figure = sampleDocument.sections.flatMap(({blocks}) => blocks).find((block) => block.kind === 'figure')!
  for (let lines = 18; lines < 34; lines += 3) {
    const filler = Array.from({length: lines}, (): Block => ({kind: 'paragraph', text: 'one line'}))
    const {elements} = await readPdf(withBlocks([...filler, figure]))
    const pageOf = (tag: string) => /\/Pg (\d+)/.exec(elements.findLast((element) => element.tag === tag)!.body)![1]
    expect(pageOf('Caption')).toBe(pageOf('Figure'))
    expect(pageOf('P')).toBe(pageOf('Figure'))
  }
})

test('a heading is never the last thing on a page', async () => {
  for (let lines = 24; lines < 34; lines++) {
    const filler = Array.from({length: lines}, (): Block => ({kind: 'paragraph', text: 'one line'}))
    const blocks: Block[] = [
      ...filler,
      {kind: 'heading', level: 2, text: 'Heading', id: 'h'},
      {kind: 'paragraph', text: 'text'},
    ]
    const {elements} = await readPdf(withBlocks(blocks))
    const pageOf = (tag: string) => /\/Pg (\d+)/.exec(elements.findLast((element) => element.tag === tag)!.body)![1]
    expect(pageOf('H2')).toBe(pageOf('P'))
  }
})

test('a table without rows or columns is no fault', async () => {
  const table: Block = {kind: 'table', caption: 'None', columns: [{header: 'a', align: 'left'}], rows: []}
  expect((await readPdf(withBlocks([table, {...table, columns: []}]))).tags.get('Table')).toBe(2)
})

test('a card, a row and a word longer than a page are set, not lost', async () => {
  const long = 'mot '.repeat(3000)
  const card: Block = {kind: 'card', tag: 't', title: 'Card', text: long, facts: [], mood: 'good'}
  const row: Block = {
    kind: 'table',
    caption: 'c',
    columns: [
      {header: 'a', align: 'left'},
      {header: 'b', align: 'right'},
    ],
    rows: [[long, '1']],
  }
  const word: Block = {kind: 'paragraph', text: 'x'.repeat(9000)}
  const {pages} = await readPdf(withBlocks([card, row, word]))
  expect(pages.length).toBeGreaterThan(5)
})

test('characters the fonts lack, control and direction-changing characters do no harm', async () => {
  const {text} = await readPdf(withBlocks([{kind: 'paragraph', text: 'a\u202eb\u0000c \u{1f600} 漢'}], {title: 'ok'}))
  expect(text).toContain('/Marked true')
})

test('a document without sections is still a page', async () => {
  expect((await readPdf({...fast, sections: []})).pages).toHaveLength(1)
})
