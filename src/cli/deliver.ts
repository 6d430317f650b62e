import type {Diagnosis} from '../diagnosis.ts'
import {UserError} from '../kernel/index.ts'
import type {CustomerRow} from '../pipeline.ts'
import {
  composeReport,
  type OutputFile,
  renderCustomers,
  renderDocument,
  renderJson,
  writeOutputs,
} from '../render/index.ts'
import type {OutputFormat} from './config.ts'
import {describeCustomer} from './describe-customer.ts'
import {outputPath} from './output-names.ts'
import type {Session} from './session.ts'

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
  /** Never overwritten. */
  readonly input: string
}

/** Renders every format, then writes all files or none; the paths written. @throws {UserError} */
export async function deliver(what: Delivered, where: Destination, session: Session): Promise<readonly string[]> {
  const files: OutputFile[] = []
  for (const format of where.formats) {
    session.signal.throwIfAborted()
    files.push({path: outputPath(format, where), ...(await render(format, what, session))})
  }
  await write(files, where, session)
  return files.map(({path}) => path)
}

async function render(
  format: OutputFormat,
  {diagnosis, customers = []}: Delivered,
  {language}: Session,
): Promise<Omit<OutputFile, 'path'>> {
  if (format === 'json') return {content: renderJson(diagnosis)}
  if (format === 'csv')
    return {content: renderCustomers(customers, describeCustomer(diagnosis, language)), private: true}
  return {content: await renderDocument(await composeReport(diagnosis, language), format)}
}

async function write(files: readonly OutputFile[], {force, input}: Destination, session: Session): Promise<void> {
  const attempt = (replace: boolean) => session.whole(() => writeOutputs(files, {force: replace, input}))
  try {
    await attempt(force)
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'OUTPUT_EXISTS') throw error
    if (!session.yes && !(await agreed(files.length, session))) throw error
    await attempt(true)
  }
}

async function agreed(count: number, session: Session): Promise<boolean> {
  if (!session.interactive) return false
  const {mayReplace} = await import('./prompts.ts')
  return mayReplace(count, session)
}
