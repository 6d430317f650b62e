import {UserError} from '../kernel/index.ts'
import type {Document} from './document.ts'
import {renderErrors} from './errors.ts'
import type {Format} from './extension.ts'
import {formats as registry} from './formats.gen.ts'

/** Every format a report can take. */
export const formats: readonly Format[] = registry

/** A document as the bytes of one format. The same document is the same bytes. @throws {UserError} unknown format. */
export async function renderDocument(document: Document, formatId: string): Promise<Uint8Array> {
  const format = formats.find(({id}) => id === formatId)
  if (format === undefined) {
    const known = formats.map(({id}) => id).join(', ')
    throw new UserError(renderErrors.UNKNOWN_FORMAT, {format: formatId, known})
  }
  return format.render(document)
}
