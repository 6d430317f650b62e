import type {Language} from '../kernel/index.ts'
import type {Interruption} from './interruption.ts'
import {askedLanguage, beforeDashes, localeLanguage} from './language.ts'

/** What one run of the command line knows about who is in front of it. */
export interface Session {
  /** Changes once, when the configuration file names a language and the flag does not. */
  language: Language
  readonly languageAsked: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly json: boolean
  readonly quiet: boolean
  /** Proposals are accepted without asking. */
  readonly yes: boolean
  /** Somebody sits at a terminal and may be asked. */
  readonly interactive: boolean
  /** Standard output is a terminal: a person reads it. */
  readonly terminal: boolean
  readonly colour: boolean
  readonly width: number
  readonly signal: AbortSignal
  /** Runs a piece of writing that Ctrl-C must not cut in two. */
  readonly whole: Interruption['whole']
}

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdin: {readonly isTTY?: boolean}
  readonly stdout: {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: {readonly isTTY?: boolean}
  readonly interruption: Interruption
}

const narrowest = 60
const widest = 100
const usual = 80

/** Reads the words by themselves, before they are parsed: errors of parsing need a language and a form too. */
export function createSession(argv: readonly string[], surroundings: Surroundings): Session {
  const words = beforeDashes(argv)
  const {environment, stdin, stdout, stderr, interruption} = surroundings
  const asked = askedLanguage(argv)
  const json = words.includes('--json')
  const yes = words.includes('--yes')
  const terminal = stdout.isTTY === true
  const someone = stdin.isTTY === true && stderr.isTTY === true
  const mayAsk = !json && !yes && !words.includes('--no-input') && !environment['CI']
  const plain = words.includes('--no-color') || Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb'
  return {
    language: asked ?? localeLanguage(environment),
    languageAsked: asked !== undefined,
    environment,
    json,
    quiet: words.includes('--quiet'),
    yes,
    interactive: someone && mayAsk,
    terminal,
    colour: terminal && !plain,
    width: Math.max(narrowest, Math.min(widest, stdout.columns || usual)),
    signal: interruption.signal,
    whole: interruption.whole,
  }
}
