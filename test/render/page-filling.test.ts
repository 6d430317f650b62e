import {describe, expect, it} from 'vitest'
import type {Block, Document} from '../../src/render/document.ts'
import {boardLook} from '../../src/render/look.ts'
import {paintedTexts} from './painted-text.ts'

const paragraph: Block = {kind: 'paragraph', text: 'A sentence that stands alone. '.repeat(12)}
const scene = {width: 480, height: 330, items: []}
const figure = (title: string): Block => ({
  kind: 'figure',
  id: title,
  title,
  alt: title,
  note: 'Source: a survey.',
  scene,
})
const table = (caption: string, widths?: readonly number[]): Block => ({
  kind: 'table',
  caption,
  columns: ['Group', 'Customers', 'Loyal'].map((header, index) => ({
    header,
    align: index === 0 ? 'left' : 'right',
    ...(widths === undefined ? {} : {width: widths[index]!}),
  })),
  rows: [
    ['Professional customers of the Atlantic seaboard', '210', '17%'],
    ['Residential customers', '209', '19%'],
  ],
})

const report = (blocks: readonly Block[]): Document => ({
  language: 'en',
  title: 'A finding',
  subtitle: 'A company',
  subject: 'A survey',
  date: null,
  footer: 'relmark',
  sections: [{id: 'one', title: 'One', startsOnNewPage: false, blocks}],
})

const pageOf = (texts: Awaited<ReturnType<typeof paintedTexts>>, start: string): number =>
  texts.find(({text}) => text.includes(start))!.page

describe('a page that a figure leaves half empty', () => {
  it('is filled by the tables after it, even past a second figure, and no figure overtakes another', async () => {
    const filler = Array.from({length: 6}, () => paragraph)
    const texts = await paintedTexts(report([...filler, figure('First'), figure('Second'), table('Tiers')]), boardLook)
    expect(pageOf(texts, 'Tiers')).toBe(1)
    expect(pageOf(texts, 'First')).toBe(2)
    expect(pageOf(texts, 'Second')).toBe(2)
  })

  it('is not filled by what stands after a heading of its own', async () => {
    const filler = Array.from({length: 6}, () => paragraph)
    const heading: Block = {kind: 'heading', id: 'next', level: 2, text: 'Another matter'}
    const texts = await paintedTexts(report([...filler, figure('First'), heading, table('Tiers')]), boardLook)
    expect(pageOf(texts, 'Tiers')).toBe(2)
  })
})

describe('the last chapter', () => {
  const chapters = (last: readonly Block[]): Document => {
    const filler = Array.from({length: 8}, () => paragraph)
    const whole = report(filler)
    const sections = [...whole.sections, {id: 'middle', title: 'Middle', startsOnNewPage: false, blocks: filler}]
    return {...whole, sections: [...sections, {id: 'last', title: 'Last', startsOnNewPage: false, blocks: last}]}
  }

  it('is not begun on one page to end on another where it fits on one', async () => {
    const texts = await paintedTexts(chapters([table('Kept'), figure('Whole')]), boardLook)
    const [kept, whole] = [pageOf(texts, 'Kept'), pageOf(texts, 'Whole')]
    expect(kept).toBe(Math.max(...texts.map(({page}) => page)))
    expect(whole).toBe(kept)
  })

  it('goes on under the one before where it ends there', async () => {
    const texts = await paintedTexts(chapters([table('Short')]), boardLook)
    const page = pageOf(texts, 'Short')
    expect(texts.some((text) => text.page === page && text.text.includes('A sentence that stands alone'))).toBe(true)
  })
})

describe('a table with given shares of the width', () => {
  it('lends what its numbers do not need to words that would wrap', async () => {
    const texts = await paintedTexts(report([table('Groups', [0.2, 0.4, 0.4])]), boardLook)
    expect(texts.map(({text}) => text)).toContain('Professional customers of the Atlantic seaboard')
  })
})

describe('the foot of a page', () => {
  it('holds the confidentiality line, the company and the maker whole', async () => {
    const look = {
      ...boardLook,
      confidentiality: 'Confidential – for the members of the board of directors only',
      company: 'Cabinet Nord et associés, conseil en marketing relationnel',
    }
    const texts = await paintedTexts({...report([paragraph]), footer: 'relmark 0.1.0 · invented data'}, look)
    const foot = texts.filter(({top}) => top > 780).map(({text}) => text.trim())
    expect(foot.join(' ')).toContain(`${look.confidentiality} · ${look.company} · relmark 0.1.0 · invented data`)
    expect(foot.join(' ')).not.toContain('…')
  })
})
