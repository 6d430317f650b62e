import {IntlMessageFormat} from 'intl-messageformat'
import {type Language, UserError} from '../../src/kernel/index.ts'

/** What the user reads of an error, filled as the command line fills it. */
export function said(error: unknown, language: Language = 'en'): string {
  if (!(error instanceof UserError)) throw error
  const {what, tryThis} = error.definition.texts[language]
  return [what, tryThis].map((text) => new IntlMessageFormat(text, language).format({...error.values})).join(' ')
}

/** The UserError that a piece of work throws; anything else thrown is thrown on. */
export function userError(work: () => unknown): UserError {
  try {
    work()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
