import {Errors} from '@oclif/core'
import {nearest, UserError} from '../kernel/index.ts'
import {cliErrors} from './errors.ts'

/** Parts of oclif's parse errors that we read; its own sentences are English only. */
interface ParseFault {
  readonly args?: readonly (string | {readonly name: string})[]
  readonly flags?: readonly string[]
}

/** The command whose words were wrong, as its user knows it. */
export interface ParsedCommand {
  readonly command: string
  readonly flagNames: readonly string[]
  /** What help calls an argument, by its internal name. */
  readonly label: (argument: string) => string
}

/** An error of oclif's parser as one of ours; anything else unchanged. */
export function asUsageError(error: unknown, {command, flagNames, label}: ParsedCommand): unknown {
  if (!(error instanceof Errors.CLIError)) return error
  const {args = [], flags = []} = error as ParseFault
  switch (error.constructor.name) {
    case 'NonExistentFlagsError': {
      const flag = flags[0]?.split('=')[0] ?? ''
      const [close] = nearest(flag.replace(/^-+/, ''), flagNames)
      return new UserError(cliErrors.UNKNOWN_FLAG, {command, flag, nearest: close ? `--${close}` : 'none'})
    }
    case 'RequiredArgsError':
      return new UserError(cliErrors.MISSING_ARGUMENT, {command, argument: names(args, label)})
    case 'UnexpectedArgsError':
      return new UserError(cliErrors.UNEXPECTED_ARGUMENT, {command, argument: names(args, label)})
    default:
      return flagFault(error.message, command)
  }
}

function names(args: NonNullable<ParseFault['args']>, label: ParsedCommand['label']): string {
  return args.map((argument) => (typeof argument === 'string' ? argument : label(argument.name))).join(' ')
}

/** oclif tells these two apart by their English sentence alone. */
function flagFault(message: string, command: string): UserError {
  const flag = /^Flag (--\S+) /.exec(message)?.[1]
  if (flag === undefined) return new UserError(cliErrors.BAD_COMMAND_LINE, {command})
  if (message.includes('only be specified once')) return new UserError(cliErrors.REPEATED_FLAG, {flag})
  return new UserError(cliErrors.MISSING_VALUE, {flag, command})
}
