import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type {Block, Inline, Mood} from '../../document.ts'
import {paintPng} from '../../painters/png.ts'
import {moodTone} from '../../theme.ts'
import {numberedCaption} from './numbered-caption.ts'
import {plain, runs} from './runs.ts'
import {twips, type WordContext} from './sheet.ts'
import {wordTable} from './word-table.ts'

type BlockOf<K extends Block['kind']> = Extract<Block, {kind: K}>

const headings = {2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3} as const
const paragraphStyles = {lead: 'Lead', body: 'Normal', small: 'Small'} as const

export function wordBlock(block: Block, context: WordContext): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({heading: headings[block.level], children: runs(block.text, context)})]
    case 'paragraph':
      return [new Paragraph({style: paragraphStyles[block.role ?? 'body'], children: runs(block.text, context)})]
    case 'list':
      return block.items.map((item) => {
        const children = runs(item, context)
        return block.ordered === true
          ? new Paragraph({children, numbering: {reference: 'ordered', level: 0}})
          : new Paragraph({children, bullet: {level: 0}})
      })
    case 'table':
      return wordTable(block, context)
    case 'figure':
      return figure(block, context)
    case 'callout':
      return [panelLine(block.mood, strong(block.title)), panelLine(block.mood, runs(block.text, context)), gap()]
    case 'metrics':
      return metrics(block, context)
    case 'card':
      return card(block, context)
    case 'page-break':
      return [new Paragraph({pageBreakBefore: true})]
  }
}

/** Pixels of a picture are asked for at 96 an inch. */
const pixelsPerPoint = 96 / 72

function figure(block: BlockOf<'figure'>, context: WordContext): readonly FileChild[] {
  const {scene, title, alt, note} = block
  const number = context.numbers.get(block)
  const scale = Math.min(1, context.sheet.room / twips / scene.width)
  const standIn = `picture ${context.pictures.size + 1}`
  context.pictures.set(standIn, paintPng(scene, {theme: context.look.colours}))
  const image = new ImageRun({
    type: 'png',
    data: new TextEncoder().encode(standIn),
    transformation: {
      width: Math.round(scene.width * scale * pixelsPerPoint),
      height: Math.round(scene.height * scale * pixelsPerPoint),
    },
    altText: {name: number?.label ?? title, title: plain(title), description: plain(alt), id: idOf(number?.id)},
  })
  return [
    numberedCaption(title, number),
    new Paragraph({style: 'Figure', children: [image]}),
    new Paragraph({style: 'Small', children: [new TextRun(plain(note))]}),
  ]
}

/** Drawings are numbered apart from the logo, which is the first. */
const idOf = (id: string | undefined): string => String(Number(/\d+/.exec(id ?? '')?.[0] ?? 0) + 1)

const strong = (text: string): ParagraphChild[] => [new TextRun({text: plain(text), bold: true})]
const gap = (): Paragraph => new Paragraph({spacing: {after: 4 * twips}})

function panelLine(mood: Mood, children: readonly ParagraphChild[], keepNext = false): Paragraph {
  return new Paragraph({style: `Panel${moodTone[mood]}`, keepNext, keepLines: true, children: [...children]})
}

function card(block: BlockOf<'card'>, context: WordContext): readonly FileChild[] {
  const labelled = (label: string, value: string): Inline => [{text: `${label}  `, style: 'muted'}, value]
  const lines = [...block.facts, ...(block.lines ?? [])].map(({label, value}) => labelled(label, value))
  const tag = new TextRun({
    text: `  ${plain(block.tag)}`,
    bold: true,
    size: 17,
    color: context.letters(moodTone[block.mood]),
  })
  const body = [
    [...strong(block.title), tag],
    runs(block.text, context),
    ...lines.map((line) => runs(line, context)),
    ...(block.note === undefined ? [] : [runs([{text: block.note, style: 'muted'}], context)]),
  ]
  return [...body.map((children, index) => panelLine(block.mood, children, index < body.length - 1)), gap()]
}

/** Big numbers side by side. */
function metrics({items}: BlockOf<'metrics'>, context: WordContext): readonly FileChild[] {
  if (items.length === 0) return []
  const width = Math.floor(context.sheet.room / items.length)
  const none = {style: BorderStyle.NONE, size: 0, color: 'auto'}
  const cells = items.map(({label, value, detail, tone = 'accent'}) => {
    const big = new TextRun({text: plain(value), bold: true, size: 48, color: context.letters(tone)})
    return new TableCell({
      width: {size: width, type: WidthType.DXA},
      borders: {
        top: {style: BorderStyle.SINGLE, size: 18, color: context.colour(tone)},
        bottom: none,
        left: none,
        right: none,
      },
      children: [
        new Paragraph({style: 'TableText', children: strong(label)}),
        new Paragraph({style: 'TableText', children: [big]}),
        new Paragraph({style: 'Small', children: [new TextRun(plain(detail))]}),
      ],
    })
  })
  const row = new TableRow({cantSplit: true, children: cells})
  const widths = items.map(() => width)
  return [
    new Table({
      rows: [row],
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: {size: width * items.length, type: WidthType.DXA},
      borders: {top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none},
    }),
    gap(),
  ]
}
