import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {z} from 'zod'
import {nearest, UserError} from '../kernel/index.ts'
import {
  boardLook,
  colourProblem,
  createVoice,
  type Logo,
  type Look,
  lookOf,
  pictureOf,
  type ThemeFile,
  themeFileSchema,
} from '../render/index.ts'
import {cliErrors} from './errors.ts'
import {lineOfField, lineOfSyntaxError} from './json-lines.ts'
import type {Session} from './session.ts'

/** The look of the report from a theme file; the board's own without one. @throws {UserError} located by line. */
export async function loadTheme(file: string | undefined, {language}: Pick<Session, 'language'>): Promise<Look> {
  if (file === undefined) return boardLook
  const text = await read(file)
  const theme = checked(parsed(text, file), {file, text, language})
  const look = lookOf(theme, theme.logo === undefined ? null : await loadLogo(file, text, theme))
  const problem = colourProblem(look.colours)
  if (problem === null) return look
  const given = Object.keys(theme.colours ?? {})
  const field = given.includes(problem.field) ? problem.field : problem.other
  const voice = createVoice(language)
  throw new UserError(cliErrors.THEME_COLOUR, {
    file,
    line: lineOfField(text, ['colours', field]),
    field: problem.field,
    other: problem.other,
    ratio: voice.number(problem.ratio, 1),
    least: voice.number(problem.least, 1),
  })
}

async function read(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    throw new UserError(cliErrors.THEME_NOT_FOUND, {file}, {cause: error})
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(cliErrors.THEME_NOT_JSON, {file, line: lineOfSyntaxError(text)}, {cause: error})
  }
}

function checked(value: unknown, where: {file: string; text: string; language: Session['language']}): ThemeFile {
  const {file, text, language} = where
  const result = themeFileSchema.safeParse(value, {error: z.locales[language]().localeError})
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  if (issue.code === 'unrecognized_keys') {
    const field = issue.keys[0]!
    const fields = issue.path.length === 0 ? themeFileSchema.shape : themeFileSchema.shape.colours.unwrap().shape
    const known = Object.keys(fields).filter((name) => name !== '$schema')
    throw new UserError(cliErrors.THEME_UNKNOWN_FIELD, {
      file,
      line: lineOfField(text, [...issue.path, field]),
      field,
      nearest: nearest(field, known)[0] ?? 'none',
      known: known.join(', '),
    })
  }
  const field = issue.path.join('.') || '{}'
  throw new UserError(cliErrors.THEME_BAD_FIELD, {
    file,
    line: lineOfField(text, issue.path),
    field,
    problem: issue.message,
  })
}

/** Bytes: the logo goes into every report. */
const heaviestLogo = 300_000

async function loadLogo(file: string, text: string, theme: ThemeFile): Promise<Logo> {
  const name = theme.logo!
  const refuse = (reason: 'missing' | 'heavy' | 'kind', cause?: unknown): UserError => {
    const values = {file, line: lineOfField(text, ['logo']), logo: name, reason}
    return new UserError(cliErrors.THEME_LOGO, values, cause === undefined ? undefined : {cause})
  }
  const bytes = await readFile(resolve(dirname(file), name)).catch((error: unknown) => {
    throw refuse('missing', error)
  })
  if (bytes.length > heaviestLogo) throw refuse('heavy')
  const picture = pictureOf(bytes)
  if (picture === null) throw refuse('kind')
  return {...picture, bytes, alt: theme.company ?? 'Logo'}
}
