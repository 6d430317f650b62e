import {createHash} from 'node:crypto'
import {texts} from '../../../kernel/index.ts'
import {anchors} from '../../anchors.ts'
import type {Block, Document, DocumentSection} from '../../document.ts'
import {plainText} from '../../glossary-links.ts'
import {withoutSkippedLevels} from '../../heading-levels.ts'
import {boardLook, footerOf, type Look} from '../../look.ts'
import {numbering} from '../../numbering.ts'
import {ownMark} from '../../own-mark.ts'
import {blockHtml, headingId, type PageContext} from './block-html.ts'
import {escapeHtml, type Places} from './inline.ts'
import {sortingScript} from './sorting-script.ts'
import {styleSheet} from './style-sheet.ts'

const words = texts(
  {contents: 'Contents', skip: 'Skip to the report', inWords: 'The figure in words'},
  {contents: 'Sommaire', skip: 'Aller au rapport', inWords: 'La figure en mots'},
)

/** The whole report as one web page that asks nothing of any network: styles, script and figures are inside. */
export function renderHtml(document: Document, look: Look = boardLook): Uint8Array {
  const style = styleSheet(look)
  const said = words[document.language]
  const [first, ...rest] = document.sections
  const context = pageContext(document, look)
  const page = [
    '<!doctype html>',
    `<html lang="${document.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(document.title)}</title>`,
    `<meta name="description" content="${escapeHtml(document.subject)}">`,
    `<meta name="author" content="${escapeHtml(look.company ?? 'relmark')}">`,
    `<meta name="generator" content="relmark">`,
    `<meta name="keywords" content="${escapeHtml(ownMark(document.inputSha256 ?? null))}">`,
    ...(document.date === null ? [] : [`<meta name="date" content="${escapeHtml(document.date)}">`]),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#report">${said.skip}</a>`,
    outline(document, said.contents),
    '<main id="report">',
    `<header>${logo(look)}<h1>${escapeHtml(document.title)}</h1>`,
    `<p class="subtitle">${escapeHtml(document.subtitle)}</p></header>`,
    ...(first === undefined ? [] : [section(first, context, 'kicker')]),
    ...rest.map((one) => section(one, context, 'chapter')),
    '</main>',
    `<footer><p>${escapeHtml(footerOf(document.footer, look))}</p></footer>`,
    `<script>${sortingScript}</script>`,
    '</body>',
    '</html>',
    '',
  ]
  return new TextEncoder().encode(page.join('\n'))
}

/** Nothing may be loaded, sent or run but what stands in the file. */
function policy(style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(sortingScript)}; img-src data:; base-uri 'none'; form-action 'none'`
}

function pageContext(document: Document, {colours}: Look): Omit<PageContext, 'section' | 'under'> {
  const hints = document.sections.flatMap(({blocks}) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? (block.rowIds ?? []).map((id, row) => [id, plainText(block.rows[row]?.[1] ?? '')] as const)
        : [],
    ),
  )
  const places: Places = {ids: anchors(document), hints: new Map(hints)}
  return {numbers: numbering(document), places, colours, inWords: words[document.language].inWords}
}

/** On a wide screen beside the report, on a phone folded above it. */
function outline({sections, title}: Document, contents: string): string {
  const entries = sections.map(({id, title: chapter, blocks}) => {
    const inner = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2
        ? [`<li><a href="#${headingId(id, block.id)}">${escapeHtml(block.text)}</a></li>`]
        : [],
    )
    const list = inner.length === 0 ? '' : `<ul>${inner.join('')}</ul>`
    return `<li><a href="#${escapeHtml(id)}">${escapeHtml(chapter)}</a>${list}</li>`
  })
  const body = `<ol>${entries.join('\n')}</ol>`
  return `<nav aria-label="${contents}"><details><summary>${contents}</summary><p class="finding">${escapeHtml(title)}</p>${body}</details></nav>`
}

function section(
  {id, title, blocks}: DocumentSection,
  context: Omit<PageContext, 'section' | 'under'>,
  kind: 'kicker' | 'chapter',
): string {
  let under = 2
  const body = withoutSkippedLevels(blocks).map((block: Block) => {
    const said = blockHtml(block, {...context, section: id, under})
    if (block.kind === 'heading') under = block.level + 1
    return said
  })
  const name = escapeHtml(id)
  return [
    `<section aria-labelledby="${name}"><h2 id="${name}" class="${kind}">${escapeHtml(title)}</h2>`,
    ...body,
    '</section>',
  ].join('\n')
}

function logo({logo: picture}: Look): string {
  if (picture === null) return ''
  const data = Buffer.from(picture.bytes).toString('base64')
  return `<img class="logo" src="data:${picture.mediaType};base64,${data}" alt="${escapeHtml(picture.alt)}">`
}
