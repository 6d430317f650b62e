import {InternalHyperlink, type ParagraphChild, TextRun} from 'docx'
import type {Inline} from '../../document.ts'
import {unbroken} from '../../unbroken.ts'
import type {WordContext} from './sheet.ts'

/** Labels come from files: characters that XML forbids would make a file that Word refuses. */
export function plain(text: string): string {
  return unbroken(text)
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
}

export function runs(text: Inline, context: WordContext): ParagraphChild[] {
  return (typeof text === 'string' ? [text] : text).map((run) => {
    if (typeof run === 'string') return new TextRun(plain(run))
    const words = plain(run.text)
    if ('to' in run) {
      const anchor = context.bookmarks.get(run.to)
      return anchor === undefined
        ? new TextRun(words)
        : new InternalHyperlink({anchor, children: [new TextRun({text: words, style: 'Term'})]})
    }
    if (run.style === 'muted') return new TextRun({text: words, color: context.letters('muted')})
    return new TextRun({text: words, bold: run.style === 'strong', italics: run.style === 'emphasis'})
  })
}
