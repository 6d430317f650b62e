import {Config, run, settings} from '@oclif/core'
import {type ExitCode, nearest, UserError} from '../kernel/index.ts'
import {cliErrors} from './errors.ts'
import {listenForInterrupt} from './interruption.ts'
import {reportError} from './report-error.ts'
import {createSession, type Session} from './session.ts'

/** Starts the command line, and guards the process that it has to itself. */
export async function main(argv: readonly string[], root: string): Promise<void> {
  // The executable's own listener covers the loading only.
  process.removeAllListeners('SIGINT')
  listenForInterrupt()
  guardStreams(quietSession(argv))
  await runWords(argv, root)
}

/** Runs the words of one command line. The exit code is remembered, never forced, so that pipes are emptied first. */
export async function runWords(argv: readonly string[], root: string): Promise<void> {
  const session = quietSession(argv)
  try {
    // oclif would look for TypeScript sources wherever a tsconfig.json lies near.
    settings.enableAutoTranspile = false
    const config = await Config.load({root})
    const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : [...argv]
    refuseUnknown(words, config)
    await run(words, config)
  } catch (error) {
    process.exitCode = reportError(error, session)
  }
}

function quietSession(argv: readonly string[]): Session {
  const interruption = {signal: new AbortController().signal, whole: <T>(writing: () => Promise<T>) => writing()}
  const {env: environment, stdin, stdout, stderr} = process
  return createSession(argv, {environment, stdin, stdout, stderr, interruption})
}

/** oclif joins all words of an unknown command into one; the user hears about the first that is wrong. */
function refuseUnknown(words: readonly string[], config: Config): void {
  const plain = words.slice(0, words.findIndex((word) => word.startsWith('-')) >>> 0)
  const typed = plain.flatMap((word, index) => (index === 0 ? word.split(':') : [word]))
  const [verb, inner] = typed
  if (verb === undefined) return
  const known = config.commandIDs.map((id) => id.replaceAll(':', ' '))
  if (known.includes(verb)) return
  const isTopic = known.some((id) => id.startsWith(`${verb} `))
  if (isTopic && (inner === undefined || known.includes(`${verb} ${inner}`))) return
  const command = isTopic ? `${verb} ${inner}` : verb
  const candidates = isTopic ? known : [...new Set(known.map((id) => id.split(' ')[0]!))]
  throw new UserError(cliErrors.UNKNOWN_COMMAND, {command, nearest: meant(command, candidates) ?? 'none'})
}

/** A file without a verb is to be diagnosed; else the verb that begins so, else the one most alike. */
function meant(command: string, candidates: readonly string[]): string | undefined {
  if (/\.(csv|tsv|txt|xlsx|sav|zsav|gz)$/i.test(command)) return `diagnose ${command}`
  return candidates.find((candidate) => candidate.startsWith(command)) ?? nearest(command, candidates)[0]
}

/** A reader that has had enough (`| head`) is no error; a full disk is one. oclif's own listener would show a stack. */
function guardStreams(session: Session): void {
  const failed = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    const reason = error.code ?? error.name
    const silent = {...session, json: false}
    process.exitCode = reportError(new UserError(cliErrors.OUTPUT_CLOSED, {reason}), silent)
    process.on('exit', () => overrideExit(cliErrors.OUTPUT_CLOSED.exit))
  }
  process.stdout.removeAllListeners('error').on('error', failed)
  process.stderr.on('error', () => undefined)
  process.on('uncaughtException', (error) => {
    process.exit(reportError(error, session))
  })
}

/** The work may still set its own code after the stream has failed. */
function overrideExit(code: ExitCode): void {
  process.exitCode = code
}
