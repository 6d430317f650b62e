import type {Block} from '../../document.ts'
import {captioned, type Numbered} from '../../numbering.ts'
import {paintSvg} from '../../painters/svg.ts'
import type {Theme} from '../../theme.ts'
import {escapeHtml, inlineHtml, type Places} from './inline.ts'
import {moodMark} from './mood-mark.ts'
import {tableHtml} from './table-html.ts'

export interface PageContext {
  readonly section: string
  readonly numbers: ReadonlyMap<Block, Numbered>
  readonly places: Places
  readonly colours: Theme
  /** What opens the words of a figure. */
  readonly inWords: string
  /** Level of the heading that a card takes: one under the last heading. */
  readonly under: number
}

type BlockOf<K extends Block['kind']> = Extract<Block, {kind: K}>

export function blockHtml(block: Block, context: PageContext): string {
  const {places, numbers} = context
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`
      return `<${tag} id="${headingId(context.section, block.id)}">${escapeHtml(block.text)}</${tag}>`
    }
    case 'paragraph':
      return `<p${block.role === undefined || block.role === 'body' ? '' : ` class="${block.role}"`}>${inlineHtml(block.text, places)}</p>`
    case 'list': {
      const tag = block.ordered === true ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item, places)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return tableHtml(block, {number: numbers.get(block), places})
    case 'figure':
      return figure(block, context)
    case 'callout':
      return `<div class="panel ${block.mood}"><p class="panel-title">${moodMark(block.mood)} ${escapeHtml(block.title)}</p><p>${inlineHtml(block.text, places)}</p></div>`
    case 'metrics':
      return metrics(block)
    case 'card':
      return card(block, context)
    case 'page-break':
      return '<div class="page-break"></div>'
  }
}

/** Two sections may use the same id for a heading. */
export function headingId(section: string, heading: string): string {
  return escapeHtml(`${section}-${heading}`)
}

function figure(block: BlockOf<'figure'>, {numbers, colours, inWords, places}: PageContext): string {
  const number = numbers.get(block)
  const id = number?.id ?? 'figure'
  const svg = paintSvg(block.scene, {title: block.title, description: block.alt, idPrefix: `${id}-`}, colours)
  const caption = escapeHtml(captioned(number, block.title))
  return [
    `<figure id="${id}"><figcaption>${caption}</figcaption>`,
    `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(number?.label ?? block.title)}">${svg.trimEnd()}</div>`,
    `<p class="small">${inlineHtml(block.note, places)}</p>`,
    `<details><summary>${escapeHtml(inWords)}</summary><p>${escapeHtml(block.alt)}</p></details></figure>`,
  ].join('\n')
}

function metrics({items}: BlockOf<'metrics'>): string {
  const cells = items.map(
    ({label, value, detail, tone}) =>
      `<li class="${tone ?? 'accent'}"><span class="label">${escapeHtml(label)}</span> <strong>${escapeHtml(value)}</strong> <span class="small">${escapeHtml(detail)}</span></li>`,
  )
  return `<ul class="metrics">${cells.join('')}</ul>`
}

function card(block: BlockOf<'card'>, {places, under}: PageContext): string {
  const pairs = (list: BlockOf<'card'>['facts'], kind: string): string =>
    list.length === 0
      ? ''
      : `<dl class="${kind}">${list.map(({label, value}) => `<div><dt>${escapeHtml(label)}</dt><dd>${inlineHtml(value, places)}</dd></div>`).join('')}</dl>`
  const tag = `h${Math.min(under + 1, 6)}`
  return [
    `<article class="panel card ${block.mood}"><${tag} class="card-title">${escapeHtml(block.title)}</${tag}><p class="tag">${escapeHtml(block.tag)}</p>`,
    `<p>${inlineHtml(block.text, places)}</p>`,
    `${pairs(block.facts, 'facts')}${pairs(block.lines ?? [], 'lines')}`,
    `${block.note === undefined ? '' : `<p class="small">${inlineHtml(block.note, places)}</p>`}</article>`,
  ].join('\n')
}
