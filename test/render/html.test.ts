import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import type {Block, Document} from '../../src/render/document.ts'
import {renderHtml} from '../../src/render/formats/html/render-html.ts'
import {boardLook, type Look} from '../../src/render/look.ts'
import {fast} from './read-pdf.ts'
import {sampleDocument} from './sample-document.ts'

const htmlOf = (document: Document, look: Look = boardLook): string =>
  new TextDecoder().decode(renderHtml(document, look))
const withBlocks = (...blocks: Block[]): string =>
  htmlOf({...fast, sections: [{id: 'one', title: 'One', startsOnNewPage: false, blocks}]})
const sample = htmlOf(sampleDocument)

test('the page loads nothing: no address of a network, no style or script from elsewhere', () => {
  expect(sample).not.toMatch(/\b(?:src|href|action)="(?!#|data:)/)
  expect(sample).not.toMatch(/url\((?!#)/)
  expect(sample).not.toMatch(/@import/)
  const addresses = new Set(sample.match(/https?:\/\/[^"/]*/g))
  // The second one is a label of the sample, and no link.
  expect([...addresses]).toEqual(['http://www.w3.org', 'https://exemple.<wbr>fr'])
})

test('the security policy names the very style and script of the page, and nothing else may run', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(sample)![1]!
  expect(policy).toContain("default-src 'none'")
  for (const [kind, element] of [
    ['style-src', 'style'],
    ['script-src', 'script'],
  ] as const) {
    const content = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(sample)![1]!
    const digest = createHash('sha256').update(content).digest('base64')
    expect(policy).toContain(`${kind} 'sha256-${digest}'`)
  }
  expect(sample).not.toMatch(/ style="| on\w+="/)
})

test('what comes from a file is text, wherever it stands', () => {
  const bad = '"><script>alert(1)</script>\' & \u202e'
  const page = withBlocks(
    {kind: 'heading', level: 2, text: bad, id: bad},
    {kind: 'paragraph', text: [bad, {text: bad, style: 'strong'}]},
    {kind: 'list', items: [bad]},
    {kind: 'table', caption: bad, columns: [{header: bad, align: 'left'}], rows: [[bad]], note: bad, rowIds: [bad]},
    {kind: 'figure', id: bad, title: bad, alt: bad, note: bad, scene: {width: 9, height: 9, items: []}},
    {kind: 'callout', mood: 'bad', title: bad, text: bad},
    {kind: 'metrics', items: [{label: bad, value: bad, detail: bad}]},
    {kind: 'card', tag: bad, title: bad, text: bad, facts: [{label: bad, value: bad}], note: bad, mood: 'info'},
  )
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toContain('\u202e')
  expect(page).toContain('&lt;script&gt;alert(1)')
})

test('every figure has its title, its words and its number, and no id stands twice', () => {
  const ids = [...sample.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(sample.match(/<svg[^>]*role="img"/g)).toHaveLength(3)
  expect(sample.match(/<desc/g)).toHaveLength(3)
  expect(sample).toContain('<figcaption>Figure\u00a01. La recommandation')
})

test('a mark says its number under the pointer', () => {
  const scene = {
    width: 9,
    height: 9,
    items: [{kind: 'rect', x: 0, y: 0, w: 5, h: 5, fill: 'loyal', tip: '42 %'} as const],
  }
  expect(withBlocks({kind: 'figure', id: 'f', title: 't', alt: 'a', note: 'n', scene})).toContain('<title>42 %</title>')
})

test('heads of columns, rows and groups of rows say what they head', () => {
  const page = withBlocks({
    kind: 'table',
    caption: 'c',
    columns: [
      {header: 'Item', align: 'left'},
      {header: 'Mean', align: 'right'},
    ],
    rows: [
      ['Group', ''],
      ['a', '1'],
    ],
    groupRows: [0],
    rowHeaders: true,
  })
  expect(page).toContain('<th scope="col">Item</th>')
  expect(page).toContain('<th scope="rowgroup" colspan="2">Group</th>')
  expect(page).toContain('<th scope="row">a</th>')
})

test('a word of the glossary leads to its row and shows its meaning', () => {
  const page = htmlOf({
    ...fast,
    sections: [
      {
        id: 'a',
        title: 'A',
        startsOnNewPage: false,
        blocks: [{kind: 'paragraph', text: [{text: 'inerts', to: 'term-inert'}]}],
      },
      {
        id: 'glossary',
        title: 'G',
        startsOnNewPage: false,
        blocks: [
          {
            kind: 'table',
            caption: 'c',
            columns: [
              {header: 'Term', align: 'left'},
              {header: 'Meaning', align: 'left'},
            ],
            rows: [['Inert', 'Stays without wanting to.']],
            rowIds: ['term-inert'],
          },
        ],
      },
    ],
  })
  expect(page).toContain('<a class="term" href="#term-inert" title="Stays without wanting to.">inerts</a>')
  expect(page).toContain('<tr id="term-inert">')
})

test('a link that leads nowhere is plain text', () => {
  expect(withBlocks({kind: 'paragraph', text: [{text: 'word', to: 'nowhere'}]})).toContain('<p>word</p>')
})

test('no line breaks inside an interval', () => {
  expect(withBlocks({kind: 'paragraph', text: 'Mean 0,85 [0,83 ; 0,87]'})).toContain('[0,83\u00a0;\u00a00,87]')
})
