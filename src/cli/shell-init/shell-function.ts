import {type Language, UserError} from '../../kernel/index.ts'
import {cliErrors} from '../errors.ts'
import {fishFunction} from './fish.ts'
import {posixFunction} from './posix.ts'
import {powershellFunction} from './powershell.ts'

export interface ShellWords {
  /** Words after rm that go to relmark; everything else goes to the real rm untouched. */
  readonly verbs: readonly string[]
  /** The sentence said when a file bears the verb's name; `verb` is a variable of the shell. */
  readonly refusal: (verb: string) => string
}

const shells = {
  bash: posixFunction,
  zsh: posixFunction,
  fish: fishFunction,
  powershell: powershellFunction,
} as const

const refusals: Readonly<Record<Language, ShellWords['refusal']>> = {
  en: (verb) =>
    `rm: a file named ${verb} is here, so it is unclear what you mean. relmark ${verb} runs relmark; command rm ./${verb} removes the file.`,
  fr: (verb) =>
    `rm : un fichier nommé ${verb} se trouve ici, la demande est donc ambiguë. relmark ${verb} lance relmark ; command rm ./${verb} supprime le fichier.`,
}

/** The function that lets `rm diagnose data.csv` reach relmark, and nothing else. @throws {UserError} */
export function shellFunction(shell: string, verbs: readonly string[], language: Language): string {
  const write = Object.entries(shells).find(([name]) => name === shell)?.[1]
  if (write === undefined) throw new UserError(cliErrors.UNKNOWN_SHELL, {shell, known: Object.keys(shells).join(', ')})
  return write({verbs, refusal: refusals[language]})
}
