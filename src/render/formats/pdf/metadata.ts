import type {Document} from '../../document.ts'
import type {Look} from '../../look.ts'
import {ownMark} from '../../own-mark.ts'
import {escapeXml} from '../../painters/svg.ts'

/** pdfkit copies the same text into the file's Info and, unescaped, into its XMP: this text is escaped when interpolated. */
class XmpSafeText extends String {
  override toString(): string {
    return escapeXml(this.valueOf())
  }
}

/** Nothing here reads the clock: a document without a date has 1 January 1970, so that bytes are identical. */
export function metadata(document: Document, look: Look): PDFKit.DocumentInfo {
  const date = new Date(`${document.date ?? '1970-01-01'}T00:00:00Z`)
  const text = (value: string): string => new XmpSafeText(value) as unknown as string
  return {
    Title: text(document.title),
    Subject: text(document.subject),
    Author: text(look.company ?? 'relmark'),
    Creator: 'relmark',
    Producer: 'relmark (pdfkit)',
    Keywords: ownMark(document.inputSha256 ?? null),
    CreationDate: date,
    ModDate: date,
  }
}
