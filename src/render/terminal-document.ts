import {Chalk} from 'chalk'
import Table from 'cli-table3'
import type {Block, Document, Inline} from './document.ts'
import {invisibleFrame} from './terminal-frame.ts'
import {type Ink, wrapped} from './terminal-lines.ts'

export interface TerminalDocumentOptions {
  /** Columns of the terminal; nothing is wider. */
  readonly width: number
  readonly colour: boolean
}

/** A whole document as lines of text: for short results read where they are asked for. Figures are told by their title. */
export function terminalDocument(document: Document, options: TerminalDocumentOptions): string {
  const ink = new Chalk({level: options.colour ? 1 : 0})
  const inks: Inks = {strong: ink.bold, muted: ink.dim, warn: ink.yellow}
  const sections = document.sections.flatMap(({title, blocks}) => [
    wrapped(title, options.width, inks.strong),
    ...blocks.map((block) => blockLines(block, {...options, ...inks}, title)).filter((text) => text !== ''),
    '',
  ])
  return [
    wrapped(document.title, options.width, inks.strong),
    wrapped(document.subtitle, options.width, inks.muted),
    '',
    ...sections,
  ].join('\n')
}

interface Inks {
  readonly strong: Ink
  readonly muted: Ink
  readonly warn: Ink
}
type Page = TerminalDocumentOptions & Inks

function blockLines(block: Block, page: Page, under: string): string {
  const {width, strong, muted, warn} = page
  switch (block.kind) {
    case 'heading':
      return wrapped(block.text, width, strong)
    case 'paragraph':
      return wrapped(plainText(block.text), width, block.role === 'small' ? muted : String)
    case 'list':
      return block.items.map((item) => wrapped(`– ${plainText(item)}`, width, String)).join('\n')
    case 'table':
      return tableLines(block, page, under)
    case 'callout':
      return wrapped(`! ${block.title} ${plainText(block.text)}`, width, warn)
    case 'metrics':
      return block.items
        .map((item) => wrapped(`– ${item.label}: ${item.value} (${item.detail})`, width, String))
        .join('\n')
    case 'figure':
      return wrapped(block.title, width, muted)
    case 'card':
      return wrapped(`– ${block.title} ${plainText(block.text)}`, width, String)
    case 'page-break':
      return ''
  }
}

function plainText(text: Inline): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

function tableLines(block: Extract<Block, {kind: 'table'}>, {width, strong, muted}: Page, under: string): string {
  const border = 3 * (block.columns.length - 1)
  const total = block.columns.reduce((sum, column) => sum + (column.width ?? 1), 0)
  const table = new Table({
    head: block.columns.map(({header}) => strong(header)),
    colAligns: block.columns.map(({align}) => align),
    colWidths: block.columns.map((column) => Math.max(6, Math.floor(((width - border) * (column.width ?? 1)) / total))),
    wordWrap: true,
    chars: invisibleFrame,
    style: {'padding-left': 0, 'padding-right': 1, head: [], border: []},
  })
  for (const row of block.rows) table.push(row.map((cell) => plainText(cell).replaceAll('\u00a0', ' ')))
  const note = block.note === undefined ? [] : [wrapped(block.note, width, muted)]
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
  // A table that is the whole section is named by it.
  const caption = block.caption === under ? [] : [wrapped(block.caption, width, strong)]
  return [...caption, ...lines, ...note].join('\n')
}
