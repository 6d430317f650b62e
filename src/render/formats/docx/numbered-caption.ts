import {Bookmark, Paragraph, SimpleField, TextRun} from 'docx'
import type {Numbered} from '../../numbering.ts'
import {plain} from './runs.ts'
import {bookmarkName} from './sheet.ts'

/** A caption whose number is a field: Word counts again when a figure or a table is added. */
export function numberedCaption(text: string, number: Numbered | undefined): Paragraph {
  if (number === undefined) return new Paragraph({style: 'Caption', children: [new TextRun(plain(text))]})
  const [name = '', count = ''] = number.label.split('\u00a0')
  return new Paragraph({
    style: 'Caption',
    children: [
      new Bookmark({
        id: bookmarkName(number.id),
        children: [new TextRun(`${name}\u00a0`), new SimpleField(`SEQ ${name} \\* ARABIC`, count)],
      }),
      new TextRun(`. ${plain(text)}`),
    ],
  })
}
