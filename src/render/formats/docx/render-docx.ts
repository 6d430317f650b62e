import {
  AlignmentType,
  Bookmark,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx'
import {texts} from '../../../kernel/index.ts'
import {anchors} from '../../anchors.ts'
import type {Document, DocumentSection} from '../../document.ts'
import {withoutSkippedLevels} from '../../heading-levels.ts'
import {boardLook, footerOf, type Look} from '../../look.ts'
import {numbering} from '../../numbering.ts'
import {ownMark} from '../../own-mark.ts'
import {letterColour} from '../../theme.ts'
import {plain} from './runs.ts'
import {sameZip} from './same-zip.ts'
import {bookmarkName, sheets, twips, type WordContext} from './sheet.ts'
import {wordBlock} from './word-blocks.ts'
import {wordStyles} from './word-styles.ts'

const words = texts({contents: 'Contents'}, {contents: 'Sommaire'})

/** The report to be edited: real headings, styles, fields and tables. Same document, same look, same bytes. */
export async function renderDocx(document: Document, look: Look = boardLook): Promise<Uint8Array> {
  const context = wordContext(document, look)
  const {sheet} = context
  const word = new WordDocument({
    title: plain(document.title),
    subject: plain(document.subject),
    creator: plain(look.company ?? 'relmark'),
    lastModifiedBy: 'relmark',
    keywords: ownMark(document.inputSha256 ?? null),
    styles: wordStyles(context, document.language),
    numbering: {config: [{reference: 'ordered', levels: [orderedLevel]}]},
    sections: [
      {
        properties: {
          page: {
            size: {width: sheet.width, height: sheet.height},
            margin: {top: sheet.margin, bottom: sheet.margin, left: sheet.margin, right: sheet.margin},
          },
        },
        footers: {default: footer(document, context)},
        children: [...body(document, context)],
      },
    ],
  })
  return sameZip(await Packer.toBuffer(word), {date: document.date, pictures: context.pictures})
}

const orderedLevel = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: {paragraph: {indent: {left: 18 * twips, hanging: 18 * twips}}},
} as const

function wordContext(document: Document, look: Look): WordContext {
  const {colours} = look
  const places = [...anchors(document)].map(([target, id]) => [target, bookmarkName(id)] as const)
  return {
    look,
    sheet: sheets[look.paper],
    numbers: numbering(document),
    bookmarks: new Map(places),
    pictures: new Map(),
    colour: (tone) => colours[tone].slice(1),
    letters: (tone) => letterColour(colours, tone).slice(1),
  }
}

function* body(document: Document, context: WordContext): Generator<FileChild> {
  const [first, ...rest] = document.sections
  if (context.look.logo !== null) yield logo(context.look.logo)
  yield new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun(plain(document.title))]})
  yield new Paragraph({style: 'Subtitle', children: [new TextRun(plain(document.subtitle))]})
  if (first !== undefined) yield* section(first, context)
  const title = words[document.language].contents
  yield new Paragraph({style: 'Lead', pageBreakBefore: true, children: [new TextRun({text: title, bold: true})]})
  yield new TableOfContents(title, {
    hyperlink: true,
    headingStyleRange: '1-2',
    cachedEntries: document.sections.map(({id, title: text}) => ({
      title: plain(text),
      level: 1,
      href: bookmarkName(id),
    })),
  })
  for (const one of rest) yield* section(one, context)
}

function* section({id, title, blocks, startsOnNewPage}: DocumentSection, context: WordContext): Generator<FileChild> {
  yield new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: startsOnNewPage,
    children: [new Bookmark({id: bookmarkName(id), children: [new TextRun(plain(title))]})],
  })
  for (const block of withoutSkippedLevels(blocks)) yield* wordBlock(block, context)
}

function footer(document: Document, {sheet, look}: WordContext): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{type: TabStopType.RIGHT, position: sheet.room}],
        children: [
          new TextRun(`${plain(footerOf(document.footer, look))}\t`),
          new TextRun({children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]}),
        ],
      }),
    ],
  })
}

/** In pixels. */
const logoRoom = {width: 210, height: 60}

function logo({bytes, mediaType, width, height, alt}: NonNullable<Look['logo']>): Paragraph {
  const scale = Math.min(1, logoRoom.width / width, logoRoom.height / height)
  const image = new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: {width: Math.round(width * scale), height: Math.round(height * scale)},
    altText: {name: 'logo', description: plain(alt), id: '1'},
  })
  return new Paragraph({children: [image]})
}
