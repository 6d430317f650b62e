import type {Block, Document, Inline, TableColumn} from '../document.ts'
import type {Format} from '../extension.ts'
import {boardLook, footerOf, type Look} from '../look.ts'
import {captioned, type Numbered, numbering} from '../numbering.ts'
import {ownMark} from '../own-mark.ts'

export const md: Format = {
  id: 'md',
  extension: 'md',
  mediaType: 'text/markdown',
  texts: {en: {title: 'Markdown text, figures in words'}, fr: {title: 'Texte Markdown, les figures en mots'}},
  render: async (document, look) => new TextEncoder().encode(renderMarkdown(document, look)),
}

const moodSign = {good: '✓', warn: '⚠', bad: '✗', info: 'ℹ'} as const

/** The whole report as CommonMark with GitHub's tables; a figure is its title, its words and its note. */
export function renderMarkdown(document: Document, look: Look = boardLook): string {
  const numbers = numbering(document)
  const render = (block: Block): string =>
    renderBlock(block, {number: numbers.get(block), colon: colons[document.language]})
  const [first, ...rest] = document.sections
  const parts = [
    `# ${literal(document.title)}`,
    `*${literal(document.subtitle)}*`,
    ...(first?.blocks ?? []).map(render),
    ...rest.flatMap((section) => [`## ${literal(section.title)}`, ...section.blocks.map(render)]),
    '---',
    literal(footerOf(document.footer, look)),
    `<!-- ${ownMark(document.inputSha256 ?? null)} -->`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const colons = {en: ': ', fr: '\u00a0: '} as const

function renderBlock(block: Block, {number, colon}: {number: Numbered | undefined; colon: string}): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${literal(block.text)}`
    case 'paragraph':
      return inline(block.text)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered === true ? `${index + 1}.` : '-'} ${inline(item)}`)
        .join('\n')
    case 'table':
      return lines(
        `**${literal(captioned(number, block.caption))}**`,
        table(block.columns, block.rows),
        emphasised(block.note ?? ''),
      )
    case 'figure':
      return lines(`**${literal(captioned(number, block.title))}**`, literal(block.alt), emphasised(block.note))
    case 'callout':
      return quote(`**${moodSign[block.mood]} ${literal(block.title)}**\n\n${inline(block.text)}`)
    case 'metrics':
      return block.items
        .map(({label, value, detail}) => `- **${literal(value)}** ${literal(label)} (${literal(detail)})`)
        .join('\n')
    case 'card':
      return quote(
        lines(
          `**${literal(block.title)}** (${literal(block.tag)})`,
          inline(block.text),
          [...block.facts, ...(block.lines ?? [])]
            .map(({label, value}) => `- ${literal(label)}${colon}${literal(value)}`)
            .join('\n'),
          emphasised(block.note ?? ''),
        ),
      )
    case 'page-break':
      return ''
  }
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

function emphasised(text: string): string {
  return text === '' ? '' : `*${literal(text)}*`
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

function table(columns: readonly TableColumn[], rows: readonly (readonly Inline[])[]): string {
  const rule = {left: ':--', right: '--:', center: ':-:'}
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map((column) => literal(column.header))),
    line(columns.map((column) => rule[column.align])),
    ...rows.map((row) => line(columns.map((_, index) => inline(row[index] ?? '')))),
  ].join('\n')
}

function inline(text: Inline): string {
  if (typeof text === 'string') return literal(text)
  return text
    .map((run) => {
      if (typeof run === 'string') return literal(run)
      if ('to' in run) return literal(run.text)
      const mark = {strong: '**', emphasis: '*', muted: ''}[run.style]
      // Spaces inside the marks would keep them from being read as marks.
      const [, before, words, after] = /^(\s*)(.*?)(\s*)$/su.exec(run.text)!
      return words === '' ? run.text : `${before}${mark}${literal(words!)}${mark}${after}`
    })
    .join('')
}

/** Labels come from files: nothing in them is markup, and no line break leaves its cell. */
function literal(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2')
}
