import type {Bilingual} from '../kernel/index.ts'
import type {FlagWords} from './flags/words.ts'

/** What help says of a command, in one language. Commands are written `relmark …`; they are shown as the user types them. */
export interface CommandWords {
  readonly summary: string
  readonly description?: string
  /** By argument: its name in capitals and what it is. */
  readonly arguments?: Readonly<Record<string, {readonly label: string; readonly says: string}>>
  /** Flags that mean something else here than in other commands. */
  readonly flags?: Readonly<Record<string, FlagWords>>
  readonly examples: readonly {readonly says: string; readonly run: string}[]
}

export type CommandTexts = Bilingual<CommandWords>
