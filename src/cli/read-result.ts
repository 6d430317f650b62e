import {readFile} from 'node:fs/promises'
import {type Diagnosis, diagnosisSchema} from '../diagnosis.ts'
import {resultSchemaVersion} from '../findings.ts'
import {UserError} from '../kernel/index.ts'
import {cliErrors} from './errors.ts'

/** A diagnosis from the JSON that `diagnose` wrote; a newer format is refused in words. @throws {UserError} */
export async function readResult(file: string): Promise<Diagnosis> {
  const json = await parsed(file)
  const {kind, schemaVersion} = headerOf(json)
  if (typeof schemaVersion === 'number' && schemaVersion > resultSchemaVersion) {
    const values = {file, found: schemaVersion, known: resultSchemaVersion}
    throw new UserError(cliErrors.RESULT_TOO_NEW, values)
  }
  if (kind === 'check') throw new UserError(cliErrors.CHECK_HAS_NO_REPORT, {file})
  const checked = diagnosisSchema.safeParse(json)
  if (checked.success) return checked.data
  const field = checked.error.issues[0]?.path.join('.') || 'none'
  throw new UserError(cliErrors.RESULT_FOREIGN, {file, field: kind === 'diagnosis' ? field : 'none'})
}

async function parsed(file: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UserError(cliErrors.RESULT_UNREADABLE, {file}, {cause: error})
  }
}

function headerOf(json: unknown): {readonly kind?: unknown; readonly schemaVersion?: unknown} {
  return typeof json === 'object' && json !== null ? json : {}
}
