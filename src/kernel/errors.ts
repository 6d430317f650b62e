import type {Bilingual, TextValues} from './texts.ts'

/** Exit codes of the command line; the table stands in docs/interface.md. */
export const exitCodes = {
  done: 0,
  bug: 1,
  usage: 2,
  input: 3,
  assertion: 4,
  tooSmall: 5,
  output: 6,
  interrupted: 130,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The sentences of one error: what happened and where, what to try, and more for `relmark explain CODE`. */
export interface ErrorTexts {
  readonly what: string
  readonly tryThis: string
  readonly more: string
}

export interface ErrorDefinition {
  readonly code: string
  readonly exit: ExitCode
  readonly texts: Bilingual<ErrorTexts>
}

type Undefined = Omit<ErrorDefinition, 'code'>

/** A room's errors, by UPPER_SNAKE code; each carries its own words so that throwing needs no register. */
export function defineErrors<const C extends string>(
  definitions: Readonly<Record<C, Undefined>>,
): Readonly<Record<C, ErrorDefinition>> {
  const entries = Object.entries<Undefined>(definitions).map(([code, rest]) => [code, {code, ...rest}])
  return Object.fromEntries(entries)
}

/**
 * The user can act on it: a wrong file, flag or value. Never holds an answer, an id or any other personal value:
 * `values` are file names, line numbers, column names, allowed ranges.
 * Everything else thrown is a bug and is said to be one.
 */
export class UserError extends Error {
  readonly definition: ErrorDefinition
  readonly values: TextValues

  constructor(definition: ErrorDefinition, values: TextValues = {}, options?: ErrorOptions) {
    super(definition.code, options)
    this.name = 'UserError'
    this.definition = definition
    this.values = values
  }

  get code(): string {
    return this.definition.code
  }
}
