import {join} from 'node:path'
import type {Diagnosis} from '../diagnosis.ts'
import type {CustomerRow} from '../pipeline.ts'
import {
  composeReport,
  figureFiles,
  type Look,
  type OutputFile,
  renderCustomers,
  renderDocument,
  renderJson,
} from '../render/index.ts'
import type {OutputFormat} from './config.ts'
import {customerWords} from './customer-words.ts'
import {outputPath} from './output-names.ts'
import type {Session} from './session.ts'
import {writeOrAsk} from './write-or-ask.ts'

export interface Delivered {
  readonly diagnosis: Diagnosis
  /** Absent when a result is rendered again: a result holds no customers. */
  readonly customers?: readonly CustomerRow[]
}

export interface Destination {
  readonly name: string
  readonly folder: string
  readonly formats: readonly OutputFormat[]
  readonly force: boolean
  /** Folder for the figures as SVG, where they are wanted. */
  readonly figures?: string | undefined
  readonly look: Look
  /** Name of what was read: never overwritten. */
  readonly input: string
}

/** Renders every format, then writes all files or none; the paths written. @throws {UserError} */
export async function deliver(what: Delivered, where: Destination, session: Session): Promise<readonly string[]> {
  const files: OutputFile[] = []
  for (const format of where.formats) {
    session.signal.throwIfAborted()
    const bytes = await render(format, what, {look: where.look, language: session.language})
    files.push({path: outputPath(format, where), bytes, personal: format === 'csv'})
  }
  const {figures} = where
  if (figures !== undefined)
    for (const {name, bytes} of figureFiles(composeReport(what.diagnosis, session.language), where.look.colours))
      files.push({path: join(figures, name), bytes, personal: false})
  const {sha256} = what.diagnosis.input
  await writeOrAsk(files, {force: where.force, input: {files: [where.input], sha256}}, session)
  return files.map(({path}) => path)
}

async function render(
  format: OutputFormat,
  what: Delivered,
  {look, language}: {look: Look; language: Session['language']},
): Promise<Uint8Array> {
  const {diagnosis, customers = []} = what
  if (format === 'json') return new TextEncoder().encode(renderJson(diagnosis))
  if (format === 'csv') return renderCustomers(customers, customerWords(diagnosis, language))
  return renderDocument(composeReport(diagnosis, language), format, look)
}
