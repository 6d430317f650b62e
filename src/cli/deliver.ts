import {join} from 'node:path'
import type {Result} from '../diagnosis.ts'
import {UserError} from '../kernel/index.ts'
import type {CustomerRow} from '../pipeline.ts'
import {
  composeResult,
  figureFiles,
  type Look,
  type OutputFile,
  renderCustomers,
  renderDocument,
  renderJson,
} from '../render/index.ts'
import type {ChosenFiles} from './chosen-files.ts'
import type {OutputFormat, ReportTemplate} from './config.ts'
import {customerWords} from './customer-words.ts'
import {cliErrors} from './errors.ts'
import {outputPath} from './output-names.ts'
import type {Session} from './session.ts'
import {writeOrAsk} from './write-or-ask.ts'

export interface Delivered {
  readonly result: Result
  /** Absent when a result is rendered again: a result holds no customers. */
  readonly customers?: readonly CustomerRow[]
}

export interface Destination {
  readonly name: string
  readonly files: ChosenFiles
  readonly force: boolean
  /** Order of the report's chapters. */
  readonly template?: ReportTemplate | undefined
  /** Folder for the figures as SVG, where they are wanted. */
  readonly figures?: string | undefined
  readonly look: Look
  /** Names of what was read: never overwritten. */
  readonly inputs: readonly string[]
}

/** Renders every format, then writes all files or none; the paths written. @throws {UserError} */
export async function deliver(what: Delivered, where: Destination, session: Session): Promise<readonly string[]> {
  const files: OutputFile[] = []
  const template = where.template ?? 'board'
  for (const format of where.files.formats) {
    session.signal.throwIfAborted()
    const bytes = await render(format, what, {look: where.look, template, language: session.language})
    files.push({
      path: where.files.file ?? outputPath(format, {name: where.name, ...where.files, kind: what.result.kind}),
      bytes,
      personal: format === 'csv' || quotes(what.result),
    })
  }
  const {figures} = where
  if (figures !== undefined)
    for (const {name, bytes} of await figureFiles(
      composeResult(what.result, session.language, {template}),
      where.look.colours,
    ))
      files.push({path: join(figures, name), bytes, personal: false})
  const [printed, written] = [files.filter(({path}) => path === '-'), files.filter(({path}) => path !== '-')]
  for (const {bytes} of printed) process.stdout.write(bytes)
  const {result} = what
  const {sha256} = result.kind === 'comparison' ? result.inputs[0]! : result.input
  await writeOrAsk(written, {force: where.force, input: {files: where.inputs, sha256}}, session)
  return written.map(({path}) => path)
}

/** Whether comments stand in it word for word: for its owner's eyes, as the list of customers. */
const quotes = (result: Result): boolean => result.kind === 'diagnosis' && (result.verbatims ?? null) !== null

async function render(
  format: OutputFormat,
  what: Delivered,
  {look, template, language}: {look: Look; template: ReportTemplate; language: Session['language']},
): Promise<Uint8Array> {
  const {result, customers = []} = what
  if (format === 'json') return new TextEncoder().encode(renderJson(result))
  if (format !== 'csv') return renderDocument(composeResult(result, language, {template}), format, look)
  if (result.kind !== 'diagnosis') throw new UserError(cliErrors.CUSTOMERS_NEED_DATA)
  return renderCustomers(customers, customerWords(result, language))
}
