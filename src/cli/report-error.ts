import {type ExitCode, exitCodes, printable, type TextValues, texts, UserError} from '../kernel/index.ts'
import {createVoice} from '../render/voice.ts'
import {asTyped} from './command-name.ts'
import {fitted} from './fitted.ts'
import type {Session} from './session.ts'

const words = texts(
  {
    error: 'Error',
    tryThis: 'Try',
    more: 'More',
    bug: 'relmark failed in a way it should not ({kind}). This is a bug, not a mistake of yours.',
    bugTry: 'Run the same command with RELMARK_DEBUG=1 in front and report what it prints.',
    interrupted: 'Interrupted: nothing more was written.',
  },
  {
    error: 'Erreur',
    tryThis: 'Essayez',
    more: 'En savoir plus',
    bug: 'relmark s’est arrêté d’une façon imprévue ({kind}). C’est un défaut du programme, pas une erreur de votre part.',
    bugTry: 'Relancez la même commande précédée de RELMARK_DEBUG=1 et signalez ce qui s’affiche.',
    interrupted: 'Interrompu : rien de plus n’a été écrit.',
  },
)

/** Says the error where and how this session reads it, and gives the exit code. */
export function reportError(error: unknown, session: Session): ExitCode {
  if (session.signal.aborted || isAbandoned(error)) {
    process.stderr.write(`${words[session.language].interrupted}\n`)
    return exitCodes.interrupted
  }
  const told = error instanceof UserError ? userError(error, session) : bug(error, session)
  if (session.json) process.stdout.write(`${JSON.stringify(errorResult(told), null, 2)}\n`)
  else process.stderr.write(fitted(errorText(told, session), process.stderr))
  if (session.environment['RELMARK_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return told.exit
}

/** A file name or a list of fields is shown whole, a pasted page is not. */
const longest = 400

/** Ctrl-C at a question of inquirer. */
function isAbandoned(error: unknown): boolean {
  return error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)
}

interface ToldError {
  readonly code: string
  readonly exit: ExitCode
  readonly message: string
  readonly tryThis: string
  readonly values: TextValues
}

function userError(error: UserError, session: Session): ToldError {
  const {code, exit, texts: sentences} = error.definition
  const values = Object.fromEntries(
    Object.entries(error.values).map(([name, value]) => [
      name,
      typeof value === 'string' ? printable(value, longest) : value,
    ]),
  )
  const voice = createVoice(session.language)
  const typed = (key: 'what' | 'tryThis') => asTyped(voice.say(sentences, key, values), session.environment)
  return {code, exit, message: typed('what'), tryThis: typed('tryThis'), values}
}

/** The message of an unknown error may quote the data: only its kind is shown. */
function bug(error: unknown, session: Session): ToldError {
  const kind = error instanceof Error ? error.name : typeof error
  const voice = createVoice(session.language)
  return {
    code: 'INTERNAL',
    exit: exitCodes.bug,
    message: voice.say(words, 'bug', {kind}),
    tryThis: voice.say(words, 'bugTry'),
    values: {},
  }
}

function errorResult({code, exit, message, tryThis, values}: ToldError) {
  return {kind: 'error', schemaVersion: 1, code, exit, message, try: tryThis, values}
}

function errorText(told: ToldError, session: Session): string {
  const label = words[session.language]
  const colon = session.language === 'fr' ? '\u00a0:' : ':'
  const lines = [`${label.error}${colon} ${told.message}`, `${label.tryThis}${colon} ${told.tryThis}`]
  if (told.code !== 'INTERNAL')
    lines.push(`${label.more}${colon} ${asTyped(`relmark explain ${told.code}`, session.environment)}`)
  return `${lines.join('\n')}\n`
}
