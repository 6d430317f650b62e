import {UserError} from '../kernel/index.ts'
import type {Document} from './document.ts'
import {renderErrors} from './errors.ts'
import type {Format} from './extension.ts'
import {formats as registry} from './formats.gen.ts'
import {boardLook, type Look} from './look.ts'

/** Every format a report can take. */
export const formats: readonly Format[] = registry

/** A document as the bytes of one format: same document, same look, same bytes. @throws {UserError} unknown format. */
export async function renderDocument(
  document: Document,
  formatId: string,
  look: Look = boardLook,
): Promise<Uint8Array> {
  const format = formats.find(({id}) => id === formatId)
  if (format === undefined) {
    const known = formats.map(({id}) => id).join(', ')
    throw new UserError(renderErrors.UNKNOWN_FORMAT, {format: formatId, known})
  }
  return format.render(document, look)
}
