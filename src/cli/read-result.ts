import {readFile} from 'node:fs/promises'
import {type Diagnosis, type Result, resultSchema} from '../diagnosis.ts'
import {resultSchemaVersion} from '../findings.ts'
import {UserError} from '../kernel/index.ts'
import {readErrors} from '../read/index.ts'
import {cliErrors} from './errors.ts'

export interface ReadResult {
  readonly result: Result
  /** Fields that this version does not know, as a newer one of the same format may have added. */
  readonly unknown: readonly string[]
}

/** A result of any kind from the JSON that relmark wrote; what cannot be shown whole is refused in words. @throws {UserError} */
export async function readResult(file: string): Promise<ReadResult> {
  const json = await parsed(file)
  const header = headerOf(json)
  refuseHeader(file, header)
  const checked = resultSchema.safeParse(json)
  if (checked.success) return {result: checked.data, unknown: unknownFields(json, checked.data)}
  const issue = checked.error.issues[0]
  const known = resultSchema.options.some(({shape}) => shape.kind.value === header.kind)
  throw new UserError(cliErrors.RESULT_FOREIGN, {file, field: (known && issue?.path.join('.')) || 'none'})
}

/** A diagnosis and nothing else. @throws {UserError} */
export async function readDiagnosis(file: string): Promise<Diagnosis> {
  const {result} = await readResult(file)
  if (result.kind === 'diagnosis') return result
  throw new UserError(cliErrors.RESULT_OF_ANOTHER_KIND, {file, kind: result.kind})
}

interface Header {
  readonly kind?: unknown
  readonly schemaVersion?: unknown
  readonly code?: unknown
}

function headerOf(json: unknown): Header {
  return typeof json === 'object' && json !== null ? json : {}
}

function refuseHeader(file: string, {kind, schemaVersion, code}: Header): void {
  if (kind === 'error') throw new UserError(cliErrors.RESULT_IS_ERROR, {file, code: String(code)})
  if (kind === 'diagnoses' || kind === 'checks')
    throw new UserError(cliErrors.RESULT_OF_ANOTHER_KIND, {file, kind: 'list'})
  if (typeof kind !== 'string' || typeof schemaVersion !== 'number' || schemaVersion === resultSchemaVersion) return
  const values = {file, found: schemaVersion, known: resultSchemaVersion}
  const {RESULT_TOO_NEW, RESULT_TOO_OLD} = cliErrors
  throw new UserError(schemaVersion > resultSchemaVersion ? RESULT_TOO_NEW : RESULT_TOO_OLD, values)
}

async function parsed(file: string): Promise<unknown> {
  const text = await contents(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(cliErrors.RESULT_UNREADABLE, {file, ...breakOf(text)}, {cause: error})
  }
}

async function contents(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    const code = String(Reflect.get(Object(error), 'code'))
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UserError(readErrors.FILE_NOT_FOUND, {file}, {cause: error})
    const why = {EISDIR: 'folder', EACCES: 'permission', EPERM: 'permission'}[code] ?? 'other'
    throw new UserError(readErrors.FILE_UNREADABLE, {file, why}, {cause: error})
  }
}

/** Where the text stops being JSON, in lines and columns; the text itself is not quoted. */
function breakOf(text: string): {line: number; column: number; end: string} {
  let [good, bad] = [0, text.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (mayGoOn(text.slice(0, middle))) good = middle
    else bad = middle
  }
  const before = text.slice(0, good).split('\n')
  return {line: before.length, column: before.at(-1)!.length + 1, end: String(good === text.length)}
}

/** Whether more text could make JSON of this. Engines say where they stopped in some of their messages only. */
function mayGoOn(start: string): boolean {
  try {
    JSON.parse(start)
    return true
  } catch (error) {
    const at = /at position (\d+)/.exec(String(error))?.[1]
    return /end of JSON|Unterminated/.test(String(error)) || Number(at ?? -1) >= start.length
  }
}

/** What `--json` adds to a result when assertions were asked. */
const added = new Set(['assertions'])

/** Paths of the given fields that did not survive the schema; the elements of a list are one path. */
function unknownFields(given: unknown, known: unknown, path = ''): readonly string[] {
  if (Array.isArray(given) && Array.isArray(known))
    return [...new Set(given.flatMap((one, index) => unknownFields(one, known[index], `${path}[]`)))]
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return []
  return Object.entries(given).flatMap(([name, value]) => {
    const here = path === '' ? name : `${path}.${name}`
    if (added.has(here)) return []
    return name in known ? unknownFields(value, Reflect.get(known, name), here) : [here]
  })
}
