import {readdir, readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {z} from 'zod'
import {nearest, printable, UserError} from '../kernel/index.ts'
import {questionnaireErrors} from './errors.ts'
import {type Questionnaire, questionnaireSchema} from './schema.ts'
import {schemaProblem} from './schema-problem.ts'

/** src/questionnaire and dist/questionnaire are both two folders below the root of the package. */
const folder = fileURLToPath(new URL('../../questionnaires/', import.meta.url))

/** Ids of the bundled questionnaires, in alphabetical order. */
export async function listQuestionnaires(): Promise<readonly string[]> {
  const files = await readdir(folder).catch(() => [])
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

/**
 * A bundled questionnaire by id, or one from a JSON file (a name with a folder or ending in .json).
 * @throws {UserError} QUESTIONNAIRE_UNKNOWN, QUESTIONNAIRE_FILE_UNREADABLE, QUESTIONNAIRE_NOT_JSON, QUESTIONNAIRE_INVALID
 */
export async function loadQuestionnaire(idOrFile: string): Promise<Questionnaire> {
  if (/[/\\]|\.json$/i.test(idOrFile)) return parseQuestionnaire(await textOf(idOrFile, idOrFile), idOrFile)
  const ids = await listQuestionnaires()
  if (!ids.includes(idOrFile)) {
    const near = nearest(idOrFile, ids, 1)[0] ?? 'none'
    throw new UserError(questionnaireErrors.QUESTIONNAIRE_UNKNOWN, {
      id: printable(idOrFile),
      near,
      list: ids.join(', '),
    })
  }
  return parseQuestionnaire(await textOf(`${folder}${idOrFile}.json`, idOrFile), idOrFile)
}

/** @throws {UserError} QUESTIONNAIRE_NOT_JSON, QUESTIONNAIRE_INVALID: which field of the file is wrong. */
export function parseQuestionnaire(text: string, name: string): Questionnaire {
  const file = printable(name, 200)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new UserError(questionnaireErrors.QUESTIONNAIRE_NOT_JSON, {file, line: brokenLine(text, error)})
  }
  const parsed = questionnaireSchema.safeParse(json, {reportInput: true})
  if (parsed.success) return parsed.data
  const [first, ...others] = parsed.error.issues
  const {problem, expected} = schemaProblem(first)
  throw new UserError(questionnaireErrors.QUESTIONNAIRE_INVALID, {
    file,
    field: printable(fieldName(first), 120),
    problem,
    expected: printable(expected, 200),
    others: others.length,
  })
}

async function textOf(path: string, name: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const file = printable(name, 200)
    throw new UserError(questionnaireErrors.QUESTIONNAIRE_FILE_UNREADABLE, {file}, {cause: error})
  }
}

/** `constructs[2].items[1].code`, counted from 1 as people count. */
function fieldName(issue: z.core.$ZodIssue | undefined): string {
  const parts = issue?.path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`)) ?? []
  return parts.join('').replace(/^\./, '') || 'none'
}

/** 0 where the message of JSON.parse does not say the place. */
function brokenLine(text: string, error: unknown): number {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  if (position === undefined) return /end of JSON/.test(String(error)) ? text.split('\n').length : 0
  return text.slice(0, Number(position)).split('\n').length
}
