import {type CleanOptions, listRejects} from '../clean/index.ts'
import {printable, texts} from '../kernel/index.ts'
import type {Mapping} from '../questionnaire/index.ts'
import type {Table} from '../read/index.ts'
import {createVoice, renderRejects} from '../render/index.ts'
import type {Session} from './session.ts'
import {tell} from './talk.ts'
import {writeOrAsk} from './write-or-ask.ts'

const words = texts(
  {
    rejects:
      '{path}: {cells, plural, =0 {no cell} one {# cell} other {# cells}} and {rows, plural, =0 {no row} one {# row} other {# rows}} set aside.',
  },
  {
    rejects:
      '{path} : {cells, plural, =0 {aucune cellule} one {# cellule} other {# cellules}} et {rows, plural, =0 {aucune ligne} one {# ligne} other {# lignes}} mises de côté.',
  },
)

/**
 * Writes what is set aside, before any analysis: the list is wanted most when the analysis will be refused.
 * @throws {UserError}
 */
export async function writeRejects(
  {table, mapping, cleaning}: {table: Table; mapping: Mapping; cleaning: CleanOptions | undefined},
  {path, force}: {path: string; force: boolean},
  session: Session,
): Promise<void> {
  const found = listRejects(table, mapping, cleaning)
  const bytes = renderRejects(found, session.language)
  const input = {files: table.files, sha256: table.sha256}
  await writeOrAsk([{path, bytes, personal: true}], {force, input}, session)
  const cells = found.filter(({what}) => what === 'cell').length
  const rows = found.length - cells
  tell(createVoice(session.language).say(words, 'rejects', {path: printable(path, 200), cells, rows}), session)
}
