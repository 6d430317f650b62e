import {expect, test} from 'vitest'
import type {Block} from '../../src/render/document.ts'
import {renderMarkdown} from '../../src/render/formats/md.ts'
import {fast} from './read-pdf.ts'
import {sampleDocument} from './sample-document.ts'

const text = renderMarkdown(sampleDocument)
const only = (block: Block): string =>
  renderMarkdown({...fast, sections: [{id: 'a', title: 'A', startsOnNewPage: false, blocks: [block]}]})

test('the finding is the title and each chapter a heading', () => {
  expect(text.startsWith('# Près d’un client sur deux')).toBe(true)
  expect(text).toContain('\n## Qui a répondu\n')
  expect(text).toContain('\n### Les exclusions\n')
})

test('tables align their numbers to the right', () => {
  expect(text).toContain('| :-- | :-- | --: | --: | --: |')
})

test('a figure is told in words', () => {
  expect(text).toContain('Barres divergentes : 61 pour cent recommandent')
})

test('a mood is told by a sign, not by colour', () => {
  expect(text).toContain('> **⚠ À vérifier**')
})

test('markup, HTML and line breaks of a label stay plain text', () => {
  const table = only({
    kind: 'table',
    caption: 'c',
    columns: [{header: 'a|b', align: 'left'}],
    rows: [['<script>alert(1)</script>\n*x*']],
  })
  expect(table).toContain('| a\\|b |')
  expect(table).toContain('\\<script\\>alert(1)\\</script\\> \\*x\\*')
})

test('a number at the start of a line does not become a list', () => {
  expect(only({kind: 'paragraph', text: '1. not a list'})).toContain('1\\. not a list')
})

test('the mark of its input stands in a comment', () => {
  expect(text).toContain(`<!-- relmark input sha256:${'a'.repeat(64)} -->`)
})
