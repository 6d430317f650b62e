import {Command, type Interfaces} from '@oclif/core'
import {type ExitCode, languages} from '../kernel/index.ts'
import type {CommandTexts, CommandWords} from './command-words.ts'
import {badValue} from './flag-values.ts'
import {listenForInterrupt} from './interruption.ts'
import {isLanguage} from './language.ts'
import {asUsageError} from './parse-errors.ts'
import {reportError} from './report-error.ts'
import {createSession, type Session} from './session.ts'

/** What all commands share: a session, errors in words, exit codes. A command parses, calls one function, hands over. */
export abstract class BaseCommand extends Command {
  static readonly words: CommandTexts

  protected readonly session: Session = createSession(this.argv, {
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    interruption: listenForInterrupt(),
  })

  private get words(): CommandWords {
    const {words} = this.constructor as typeof BaseCommand
    return words[this.session.language]
  }

  /** oclif's parser, its errors turned into ours. */
  protected override async parse<
    F extends Interfaces.OutputFlags<F>,
    B extends Interfaces.OutputFlags<B>,
    A extends Interfaces.OutputArgs<A>,
  >(options?: Interfaces.Input<F, B, A>, argv?: string[]): Promise<Interfaces.ParserOutput<F, B, A>> {
    const parsed = await super.parse<F, B, A>(options, argv).catch((error: unknown) => {
      throw asUsageError(error, {
        command: (this.id ?? '').replaceAll(':', ' '),
        flagNames: Object.keys(this.ctor.flags),
        label: (argument) => this.words.arguments?.[argument]?.label ?? argument,
      })
    })
    checkLanguage(parsed.flags)
    return parsed
  }

  /** Remembered rather than exited with, so that what is printed arrives whole. */
  protected finish(code: ExitCode): void {
    process.exitCode = code
  }

  protected override async catch(error: unknown): Promise<void> {
    process.exitCode = reportError(error, this.session)
  }
}

function checkLanguage(flags: object): void {
  const lang: unknown = Reflect.get(flags, 'lang')
  if (typeof lang !== 'string' || isLanguage(lang)) return
  throw badValue('--lang', lang, languages.join(', '))
}
