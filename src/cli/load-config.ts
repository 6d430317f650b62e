import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {z} from 'zod'
import {nearest, UserError} from '../kernel/index.ts'
import {decidingRoles, schemaProblem} from '../questionnaire/index.ts'
import {type Config, configSchema} from './config.ts'
import {cliErrors} from './errors.ts'
import {lineOfField, lineOfSyntaxError} from './json-lines.ts'

export const configName = 'relmark.config.json'

export interface ConfigSource {
  /** Name of the survey, or `-`. */
  readonly survey: string
  readonly file: string | undefined
  readonly settings: readonly string[]
}

export interface LoadedConfig {
  readonly config: Config
  /** Folder that relative names in the configuration start from; null without a file. */
  readonly folder: string | null
}

/** The configuration with `--set` applied. @throws {UserError} located by field and line. */
export async function loadConfig(source: ConfigSource): Promise<LoadedConfig> {
  const found = await findConfig(source)
  const written = found === null ? {} : parseConfig(found.text, found.file)
  if (found !== null) validate(written, found)
  const withSettings = source.settings.reduce(applySetting, written)
  const config = validateSettings(withSettings, source)
  return {config, folder: found === null ? null : dirname(found.file)}
}

async function findConfig({file, survey}: ConfigSource): Promise<{file: string; text: string} | null> {
  if (file !== undefined) {
    const text = await readOrNull(file)
    if (text === null) throw new UserError(cliErrors.CONFIG_NOT_FOUND, {file})
    return {file, text}
  }
  const beside = survey === '-' ? [] : [join(dirname(survey), configName)]
  for (const candidate of [...beside, configName]) {
    const text = await readOrNull(candidate)
    if (text !== null) return {file: candidate, text}
  }
  return null
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
  } catch {
    return null
  }
}

function parseConfig(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(cliErrors.CONFIG_NOT_JSON, {file, line: lineOfSyntaxError(text)}, {cause: error})
  }
}

function issueOf(value: unknown): z.core.$ZodIssue | null {
  const checked = configSchema.safeParse(value, {reportInput: true})
  return checked.success ? null : checked.error.issues[0]!
}

function validate(value: unknown, {file, text}: {file: string; text: string}): void {
  const issue = issueOf(value)
  if (issue === null) return
  if (issue.code === 'unrecognized_keys') {
    const field = issue.keys[0]!
    const line = lineOfField(text, [...issue.path, field])
    throw new UserError(cliErrors.CONFIG_UNKNOWN_FIELD, {file, line, field, ...suggestion(field, issue.path)})
  }
  const field = issue.path.join('.') || '{}'
  const line = lineOfField(text, issue.path)
  throw new UserError(cliErrors.CONFIG_BAD_FIELD, {file, line, field, ...schemaProblem(issue)})
}

const isShown = (name: string): boolean => name !== '$schema'

/** Fields inside a field, where these are fixed. */
const fieldsInside: Readonly<Record<string, readonly string[]>> = {
  economics: Object.keys(configSchema.shape.economics.unwrap().shape),
  cutoff: decidingRoles,
}

function suggestion(field: string, path: readonly PropertyKey[]): {nearest: string; known: string} {
  const known =
    path[0] === undefined ? Object.keys(configSchema.shape).filter(isShown) : (fieldsInside[String(path[0])] ?? [])
  return {nearest: nearest(field, known)[0] ?? 'none', known: known.join(', ')}
}

/** One `--set field.inner=value`; the value is JSON where it can be read as such, else text. */
function applySetting(config: unknown, setting: string): unknown {
  const equals = setting.indexOf('=')
  if (equals < 1) throw new UserError(cliErrors.SETTING_BAD, {setting, problem: 'none', expected: 'none'})
  const value = jsonOrText(setting.slice(equals + 1))
  return withField(config, setting.slice(0, equals).split('.'), value)
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function withField(target: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  const fields = typeof target === 'object' && target !== null ? target : {}
  const inner = Object.entries(fields).find(([key]) => key === name)?.[1]
  return {...fields, [name]: withField(inner, rest, value)}
}

function validateSettings(value: unknown, {settings}: ConfigSource): Config {
  const issue = issueOf(value)
  if (issue === null) return configSchema.parse(value)
  const field = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.')
  const setting = settings.find((text) => text.split('=')[0] === field) ?? settings.at(-1) ?? ''
  throw new UserError(cliErrors.SETTING_BAD, {setting, ...schemaProblem(issue)})
}
