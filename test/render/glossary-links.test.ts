import {expect, test} from 'vitest'
import type {Block, Document} from '../../src/render/document.ts'
import {withGlossaryLinks} from '../../src/render/glossary-links.ts'
import {fast} from './read-pdf.ts'

const glossary: Block = {
  kind: 'table',
  caption: 'Words',
  columns: [
    {header: 'Term', align: 'left'},
    {header: 'Meaning', align: 'left'},
  ],
  rows: [
    [[{text: 'Inerte', style: 'strong'}], 'x'],
    ['Taux de nourriture', 'x'],
    ['Variance moyenne extraite (AVE)', 'x'],
  ],
  rowIds: ['term-inert', 'term-wallet', 'term-ave'],
}
const documentOf = (...blocks: Block[]): Document => ({
  ...fast,
  sections: [
    {id: 'a', title: 'A', startsOnNewPage: false, blocks},
    {id: 'glossary', title: 'G', startsOnNewPage: false, blocks: [glossary, {kind: 'paragraph', text: 'inerte'}]},
  ],
})
const linkedText = (text: string) => {
  const [block] = withGlossaryLinks(documentOf({kind: 'paragraph', text})).sections[0]!.blocks
  return (block as Extract<Block, {kind: 'paragraph'}>).text
}

test('the first mention leads to the word, in the plural too; the second does not', () => {
  expect(linkedText('Les inertes, oui, les inertes.')).toEqual([
    'Les ',
    {text: 'inertes', to: 'term-inert'},
    ', oui, les inertes.',
  ])
})

test('a term of several words is found across a no-break space, and without its abbreviation', () => {
  expect(linkedText('Le taux de\u00a0nourriture.')).toEqual([
    'Le ',
    {text: 'taux de\u00a0nourriture', to: 'term-wallet'},
    '.',
  ])
  expect(linkedText('Variance moyenne extraite de 0,5')).toEqual([
    {text: 'Variance moyenne extraite', to: 'term-ave'},
    ' de 0,5',
  ])
})

test('part of a longer word is no mention', () => {
  expect(linkedText('Un désinerte, inerteté.')).toBe('Un désinerte, inerteté.')
})

test('a glossary does not link to itself, and a report without one is left alone', () => {
  const linked = withGlossaryLinks(documentOf())
  expect(linked.sections[1]!.blocks[1]).toEqual({kind: 'paragraph', text: 'inerte'})
  expect(withGlossaryLinks(fast)).toBe(fast)
})
